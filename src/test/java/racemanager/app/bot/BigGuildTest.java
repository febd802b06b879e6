package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.access.Grant;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.app.Release;
import racemanager.app.upkeep.Communities;
import racemanager.discord.Downloads;
import racemanager.discord.interaction.Interactions;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceChannel;
import racemanager.place.PlaceRole;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;

/** A guild of Discord's largest kind: whatever organisers look at there fits a message, which {@code View} itself checks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BigGuildTest {

    private static final GuildId HERE = new GuildId(100);
    private static final int CHANNELS = 500;
    private static final int ROLES = 250;
    /** As many roles as members. */
    private static final int HOLDERS = 100;

    private static final int LISTS = 40;
    private static final long FIRST = 1_400_000_000_000_000_000L;
    private static final Pattern PAGE = Pattern.compile("customId=Possible\\{(permissions\\.page:\\d+)");
    private static final Pattern CHOICE = Pattern.compile("Text\\[name=([^,]+),");

    private int sent;

    @SuppressWarnings("NullAway.Init") // before all tests
    private Communities communities;

    @SuppressWarnings("NullAway.Init") // before all tests
    private HeardBot bot;

    @BeforeAll
    void aBigGuild(@TempDir Path directory) throws Exception {
        communities = Communities.on(Communities.settings(directory));
        FilledGuild.fill(communities, HERE, "Own");
        for (int list = 1; list <= LISTS; list++) {
            communities.keepVehicles(
                    HERE,
                    new VehicleList.Content(
                            "Cars " + list,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(new Vehicle("Car", Optional.empty()))));
        }
        for (int each = 0; each < HOLDERS; each++) {
            communities.grant(HERE, new Grant(new Holder.OfRole(new RoleId(FIRST + each)), scope(each)));
            communities.grant(HERE, new Grant(new Holder.OfMember(new MemberId(FIRST + each)), scope(each)));
        }
        bot = new HeardBot(
                communities, communities.guilds().granting(), Nobody.of(Downloads.class), BigGuildTest::place);
    }

    @AfterAll
    void stop() throws Exception {
        bot.close();
        communities.close();
    }

    private static Place place(GuildId guild) {
        var place = new Place(guild, HeardBot.BOT, HeardBot.BOT, Set.of(), Map.of(), Map.of());
        for (int role = 0; role < ROLES; role++) {
            place = place.withRole(
                    new PlaceRole(new RoleId(FIRST + role), "r".repeat(100), role, Permissions.NONE, false, false));
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            place = place.withChannel(new PlaceChannel(
                    new ChannelId(FIRST + channel), "c".repeat(100), 0, Optional.empty(), channel, List.of()));
        }
        return place;
    }

    private static Scope scope(int each) {
        return Scope.offered().get(each / 25);
    }

    private String answer(String language, String interaction) {
        return bot.answer(interaction.replace("\"locale\":\"fr\"", "\"locale\":\"" + language + "\""));
    }

    private String typed(String language, String path, String options) {
        return answer(language, Interactions.slash(id(), Interactions.command(path, options)));
    }

    private long id() {
        return Interactions.id(Instant.now(), ++sent & 0x3FFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-ES", "fr"})
    void theListOfGrantsNamesEveryHolderOnItsPages(String language) {
        var first = typed(language, "permissions list", "");
        var pages = new ArrayList<>(List.of(first));
        var known = new LinkedHashSet<String>();
        for (int page = 0; page < pages.size(); page++) {
            PAGE.matcher(pages.get(page)).results().map(found -> found.group(1)).forEach(id -> {
                if (known.add(id)) {
                    pages.add(answer(language, Interactions.press(id(), id)));
                }
            });
        }

        var all = String.join("\n", pages);
        assertThat(IntStream.range(0, HOLDERS))
                .allSatisfy(
                        each -> assertThat(all).contains("<@&" + (FIRST + each) + ">", "<@" + (FIRST + each) + ">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-ES", "fr"})
    void panelsAndTheWizardAreShown(String language) {
        var event = "{\"name\":\"event\",\"type\":3,\"value\":\"event  #" + FilledGuild.DRAFT + "\"}";

        for (var panel : List.of("settings show", "settings policy", "settings roles", "create_event")) {
            assertThat(typed(language, panel, "")).as(panel).contains("type=17", "customId=Possible{");
        }
        assertThat(typed(language, "event manage", event.replace("#2", "#1"))).contains("customId=Possible{");
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, Running for, 0 servers, (\\d+) actors? in memory",
        "es-ES, En marcha desde hace, 0 servidores, (\\d+) actor(?:es)? en memoria",
        "fr, En marche depuis, 0 serveur, (\\d+) acteurs? en mémoire"
    })
    void theStatusTellsVersionUptimeServersAndActors(String language, String uptime, String servers, Pattern actors) {
        typed(language, "settings show", "");

        var told = typed(language, "status", "");

        assertThat(told)
                .contains("Community Race Manager " + Release.text() + "**")
                .contains(uptime)
                .containsPattern("🏠 " + servers + "\\b");
        assertThat(actors.matcher(told).results().mapToInt(found -> Integer.parseInt(found.group(1))))
                .singleElement()
                .satisfies(count -> assertThat(count).isPositive());
    }

    @Test
    void whatIsTypedSaysWhichOfManyListsAreSuggested() {
        assertThat(suggested("")).hasSize(25);
        assertThat(suggested("cars 3")).hasSize(11).contains("Cars 3", "Cars 30", "Cars 39");
        assertThat(suggested("CARS 37")).containsExactly("Cars 37");
        assertThat(suggested("boats")).isEmpty();
    }

    private List<String> suggested(String typed) {
        var option = "{\"name\":\"list\",\"type\":3,\"value\":\"" + typed + "\",\"focused\":true}";
        var told = bot.answer(Interactions.completion(id(), Interactions.command("vehicles show", option)));
        return CHOICE.matcher(told).results().map(found -> found.group(1)).toList();
    }
}
