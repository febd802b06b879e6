package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.access.BotModule;
import racemanager.access.Grants;
import racemanager.app.upkeep.Communities;
import racemanager.discord.Downloads;
import racemanager.discord.Upload;
import racemanager.discord.interaction.Interactions;
import racemanager.kernel.GuildId;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** A grant is taken away from a member who has something open: each of its controls refuses at the next press. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakenGrantTest {

    private static final Pattern CONTROL = Pattern.compile("customId=Possible\\{([^}]+)}");
    private static final Pattern FORM = Pattern.compile("^modal=(\\S+) ");
    private static final String TYPED =
            "[{\"type\":18,\"id\":1,\"component\":{\"type\":4,\"id\":2,\"custom_id\":\"name\",\"value\":\"Spa\"}}]";

    /** Something that stays open on a member's screen. */
    enum Opened {
        FORM(BotModule.TRACKS, 1, "track add", ""),
        PANEL(BotModule.EVENTS, 5, "event manage", text("event", "event  #1")),
        WIZARD(BotModule.EVENTS, 3, "create_event", ""),
        VEHICLE_WIZARD(BotModule.VEHICLES, 3, "vehicles create", ""),
        REVIEW(BotModule.EVENTS, 3, "event edit", text("event", "event  #2")),
        IMPORT_PREVIEW(BotModule.TRACKS, 2, "track import", "{\"name\":\"file\",\"type\":11,\"value\":\"900\"}"),
        STARTER_TRACKS(BotModule.TRACKS, 1, "track import", ""),
        QUESTION(BotModule.EVENTS, 2, "event delete", text("event", "event  #2")),
        SETTINGS(BotModule.SETTINGS, 5, "settings show", ""),
        POLICY(BotModule.SETTINGS, 5, "settings policy", ""),
        AUDIT(BotModule.PERMISSIONS, 1, "audit", "");

        private final BotModule module;
        private final int controls;
        private final String path;
        private final String options;

        Opened(BotModule module, int controls, String path, String options) {
            this.module = module;
            this.controls = controls;
            this.path = path;
            this.options = options;
        }

        private static String text(String name, String value) {
            return "{\"name\":\"" + name + "\",\"type\":3,\"value\":\"" + value + "\"}";
        }
    }

    /** Whatever is uploaded is a list with one track. */
    private static final Downloads ONE_TRACK = new Downloads() {
        @Override
        public Mono<Outcome> upload(Upload upload, int mostBytes) {
            return Mono.just(new Fetched("name,pit_boxes\nSpa,30\n".getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public Mono<Outcome> link(String address, int mostBytes) {
            throw new IllegalStateException(address);
        }
    };

    private final Speech speech = Speech.load();
    private final RememberedGrants granted = new RememberedGrants();

    @SuppressWarnings("NullAway.Init") // before all tests
    private Communities communities;

    @SuppressWarnings("NullAway.Init") // before all tests
    private HeardBot bot;

    private GuildId guild = new GuildId(100);
    private int sent;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        communities = Communities.on(Communities.settings(directory));
        bot = new HeardBot(communities, granted, ONE_TRACK);
    }

    @AfterAll
    void stop() throws Exception {
        bot.close();
        communities.close();
    }

    @BeforeEach
    void aFullGuild() throws Exception {
        guild = new GuildId(guild.value() + 1);
        FilledGuild.fill(communities, guild, "Own");
    }

    @ParameterizedTest
    @EnumSource(Opened.class)
    void everyControlOfWhatIsOpenRefuses(Opened opened) throws Exception {
        granted.are(guild, RowUser.GRANTED.grants(opened.module));
        var screen = bot.answer(typed(opened));
        var form = FORM.matcher(screen).results().map(TakenGrantTest::id).findFirst();
        var controls = form.isPresent() ? Set.of(form.get()) : controls(screen);
        assertThat(controls).as(screen).hasSizeGreaterThanOrEqualTo(opened.controls);
        var kept = communities.state(guild);
        var race = communities.event(guild, FilledGuild.COMING);

        granted.are(guild, Grants.NONE);

        for (var control : controls) {
            var uses = form.isPresent()
                    ? List.of(Interactions.submit(id(), control, TYPED, "{}"))
                    : List.of(Interactions.press(id(), control), Interactions.select(id(), control, "[\"1\"]"));
            for (var use : uses) {
                assertThat(bot.answer(byMember(use)))
                        .as(control)
                        .contains(needed(module(control)))
                        .doesNotContain("Own");
            }
        }
        assertThat(communities.state(guild)).isEqualTo(kept);
        assertThat(communities.event(guild, FilledGuild.COMING)).isEqualTo(race);
    }

    @Test
    void whoIsNoStewardAnyMoreCannotSendTheFormThatIsOpen() throws Exception {
        granted.are(guild, Grants.NONE);
        var member = "{\"name\":\"driver\",\"type\":6,\"value\":\"" + FilledGuild.DRIVER.text() + "\"}";
        var options = Opened.text("event", "event  #1") + "," + member + "," + Opened.text("reason", "late");
        var command = byMember(Interactions.slash(id(), Interactions.command("event participant edit", options)));
        var form = FORM.matcher(
                        bot.answer(Interactions.having(Communities.STEWARDS.id().value(), command)))
                .results()
                .map(TakenGrantTest::id)
                .findFirst()
                .orElseThrow();
        var race = communities.event(guild, FilledGuild.COMING);

        assertThat(bot.answer(byMember(Interactions.submit(id(), form, TYPED, "{}"))))
                .contains(needed(BotModule.PARTICIPANTS));
        assertThat(communities.event(guild, FilledGuild.COMING)).isEqualTo(race);
    }

    /** A panel may have a control that needs more than the panel itself. */
    private BotModule module(String control) {
        return bot.routes().all().stream()
                .filter(row -> control.equals(row.name()) || control.startsWith(row.name() + ":"))
                .map(row -> RowUser.module(row.access()))
                .findFirst()
                .orElseThrow();
    }

    private static String id(MatchResult found) {
        return found.group(1);
    }

    private static Set<String> controls(String screen) {
        return CONTROL.matcher(screen).results().map(TakenGrantTest::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private String typed(Opened opened) {
        var command = Interactions.command(opened.path, opened.options);
        var file = ",\"resolved\":{\"attachments\":{\"900\":{\"id\":\"900\",\"filename\":\"tracks.csv\",\"size\":24,"
                + "\"url\":\"https://cdn/t\",\"proxy_url\":\"https://cdn/t\",\"content_type\":\"text/csv\"}}}}";
        return byMember(Interactions.slash(id(), command.substring(0, command.length() - 1) + file));
    }

    private String byMember(String interaction) {
        return Interactions.in(guild.value(), Interactions.by("2048", interaction));
    }

    private long id() {
        return Interactions.id(Instant.now(), ++sent & 0x3FFFFF);
    }

    /** The beginning of every refusal, in the language of the one who acts. */
    private String needed(BotModule module) {
        var text = speech.text(Phrase.of("access.denied").with("module", module.title()), Locale.FRENCH);
        return text.substring(0, text.indexOf(" :"));
    }
}
