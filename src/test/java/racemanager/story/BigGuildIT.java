package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.story.BigGuild.CHANNELS;
import static racemanager.story.BigGuild.ROLES;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A guild with as many roles and channels as there can be, and 200 grants: every panel comes, and all that it tells fits.
 * Discord would not take what does not fit, and so would the playground not.
 */
@Execution(ExecutionMode.SAME_THREAD)
class BigGuildIT {

    private static final List<String> MODULES = List.of("tracks", "vehicles", "export", "settings");
    /** As many roles as members. */
    private static final int HOLDERS = 100;

    private static final int TRACKS = 200;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static SharedHouse house;

    @BeforeAll
    static void grow() throws Exception {
        house = new SharedHouse(directory);
        house.start();
        house.stopBot();
        BigGuild.fill(directory);
        house.start();
        var tracks = IntStream.rangeClosed(1, TRACKS)
                .mapToObj(number -> "Circuit " + number + ",GP,30")
                .collect(Collectors.joining("\n"));
        try (var owner = owner()) {
            for (var holder : holders(owner)) {
                var module = MODULES.get(Integer.parseInt(holder.number()) % MODULES.size());
                assertThat(owner.types("/permissions grant", module, holder.id())
                                .message()
                                .text())
                        .contains("may now use", holder.id());
            }
            owner.uploads(
                            "/track import",
                            "tracks.csv",
                            ("name,layout,pit_boxes\n" + tracks).getBytes(StandardCharsets.UTF_8))
                    .message()
                    .presses("Import all")
                    .message();
        }
    }

    private record Holder(String number, String id) {}

    private static List<Holder> holders(Visitor owner) {
        var holders = new ArrayList<Holder>();
        for (int number = 0; number < HOLDERS; number++) {
            holders.add(new Holder("" + number, owner.role(BigGuild.role(ROLES - 1 - number))));
            holders.add(new Holder("" + number, member("Member " + number)));
        }
        return holders;
    }

    private static String member(String name) {
        try (var member = house.page().asDriver(name)) {
            return member.memberId();
        }
    }

    private static Visitor owner() {
        return house.page().as("owner").awaitsBot();
    }

    @AfterAll
    static void end() throws Exception {
        house.close();
    }

    @Test
    void theListOfGrantsNamesEveryHolderOnItsPages() {
        try (var owner = owner()) {
            var page = owner.types("/permissions list").message();
            var all = new StringBuilder(page.text());
            while (page.has("▶") && page.isPressable("▶")) {
                page = page.presses("▶").message();
                all.append('\n').append(page.text());
            }
            assertThat(holders(owner))
                    .hasSize(2 * HOLDERS)
                    .allSatisfy(holder -> assertThat(all).contains(holder.id() + ">"));
        }
    }

    @Test
    void aMemberIsCheckedByName() {
        try (var owner = owner()) {
            assertThat(owner.types("/permissions check", member("Member 5"))
                            .message()
                            .text())
                    .contains("✅ Vehicles", "❌ Tracks");
            assertThat(owner.types("/permissions check", owner.memberId())
                            .message()
                            .text())
                    .contains("can use everything");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/settings show,     en-US, Race control",
        "/settings roles,    en-US, Steward role",
        "/settings policy,   en-US, withdrawing",
        "/ajustes ver,       es-ES, Ajustes",
        "/ajustes roles,     es-ES, Los roles de vuestros eventos",
        "/ajustes normas,    es-ES, darse de baja",
        "/réglages voir,     fr,    Réglages",
        "/réglages rôles,    fr,    Les rôles de tes nouveaux",
        "/réglages règles,   fr,    désistement",
        "/status,            en-US, 2 servers",
        "/estado,            es-ES, 2 servidores",
        "/statut,            fr,    2 serveurs",
        "/help,              en-US, What you can do here"
    })
    void everyPanelComes(String command, String language, String told) {
        try (var owner = owner().speaking(language)) {
            assertThat(owner.types(command).message().text()).contains(told);
        }
    }

    @Test
    void theLastChannelAndTheLastRoleCanBeChosenAndAreTold() {
        try (var owner = owner()) {
            var channel = owner.newestChannel();
            var role = BigGuild.role(ROLES - 1);

            var panel = owner.types("/settings show").message().chooses("Race control", channel);
            assertThat(panel.text()).contains("<#" + owner.channel(channel) + ">");
            var roles = owner.types("/settings roles").message();
            assertThat(roles.chooses("Choose a role", role).text()).contains("<@&" + owner.role(role) + ">");
        }
    }

    @Test
    void theWizardTakesAnyOfTheChannels() {
        try (var owner = owner()) {
            var wizard =
                    new WizardWalk(Words.in("en"), owner.types("/create_event").message());
            wizard.zone().goesOn().title("Grand Final").in(Duration.ofDays(3)).goesOn();
            wizard.track("Circuit 1").cars("Ferrari 296 GT3").goesOn().drivers(20);
            var channel = owner.newestChannel();

            wizard.channels(channel, "entry-list").goesOn();

            assertThat(wizard.publishes().text()).contains("Grand Final is published");
            owner.reads(channel, "Grand Final", "Circuit 1");
        }
    }

    @Test
    void whatIsTypedSaysWhichTracksAreSuggested() {
        try (var owner = owner()) {
            assertThat(owner.isSuggested("/track show", "track", "")).hasSize(25);
            assertThat(owner.isSuggested("/track show", "track", "circuit 19"))
                    .hasSize(11)
                    .allMatch(name -> name.startsWith("Circuit 19"));
            assertThat(owner.isSuggested("/track show", "track", "CIRCUIT 200"))
                    .singleElement()
                    .asString()
                    .startsWith("Circuit 200");
            assertThat(owner.isSuggested("/track show", "track", "boat")).isEmpty();
        }
    }

    @Test
    void theGuildIsAsBigAsItIsSaid() {
        try (var owner = owner()) {
            assertThat(owner.roleCount()).isEqualTo(ROLES);
            assertThat(owner.channelCount()).isEqualTo(CHANNELS);
        }
    }
}
