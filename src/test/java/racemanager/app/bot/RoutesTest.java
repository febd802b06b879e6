package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.AccessCheck;
import racemanager.discord.CommandIds;
import racemanager.discord.Definitions;
import racemanager.discord.Route;
import racemanager.discord.interaction.InteractionRouter;
import racemanager.discord.interaction.Interactions;
import racemanager.discord.interaction.RouteTable;
import racemanager.discord.login.ApiAddress;
import racemanager.discord.login.BotToken;
import racemanager.discord.login.DiscordConnection;
import racemanager.discord.login.Login;
import racemanager.discord.rest.DiscordReplies;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.guild.discord.GrantedAccess;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;

/** Who may do what: every row of the bot, and what owners, administrators and members are told who use them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    /** Those that are required of any row. */
    private static final String OPTIONS =
            "{\"name\":\"track\",\"type\":3,\"value\":\"1\"},{\"name\":\"list\",\"type\":3,\"value\":\"1\"}";

    private static final String BOT = "100000000000000001";

    /** A module is named for those who are granted it. */
    private static final String TABLE = """
            ping: everyone
            status: everyone
            help: everyone
            help.page (press): everyone
            say: GENERAL
            permissions grant: PERMISSIONS
            permissions revoke: PERMISSIONS
            permissions list: PERMISSIONS
            permissions check: PERMISSIONS
            permissions.revoke-now (press): PERMISSIONS
            permissions.keep (press): PERMISSIONS
            permissions.page (press): PERMISSIONS
            audit: PERMISSIONS
            audit.page (press): PERMISSIONS
            audit.export (press): PERMISSIONS
            audit.days (press): PERMISSIONS
            settings show: SETTINGS
            settings.language (press): SETTINGS
            settings.simulator (press): SETTINGS
            settings.zone (press): SETTINGS
            settings.zone (form): SETTINGS
            settings.zone-found (press): SETTINGS
            settings.no-zone (press): SETTINGS
            settings.channel (press): SETTINGS
            settings.no-channel (press): SETTINGS
            settings.organisers (press): PERMISSIONS
            settings policy: SETTINGS
            settings roles: SETTINGS
            settings.absent (press): SETTINGS
            settings.withdrawals (press): SETTINGS
            settings.attempts (press): SETTINGS
            settings.wait (press): SETTINGS
            settings.confirm (press): SETTINGS
            settings.order (press): SETTINGS
            settings.role (press): SETTINGS
            settings.no-role (press): SETTINGS
            settings.numbers-set (form): SETTINGS
            settings.numbers-set.again (form): SETTINGS
            settings.numbers-correct (press): SETTINGS
            settings.numbers (press): SETTINGS
            register: everyone
            withdraw: everyone
            checkin: everyone
            checkout: everyone
            event.register (press): everyone
            event.register (form): everyone
            event.register.again (form): everyone
            event.correct (press): everyone
            event.entry (press): everyone
            event.take-place (press): everyone
            event.pass-place (press): everyone
            event.change (press): everyone
            event.change (form): everyone
            event.change.again (form): everyone
            event.correct-change (press): everyone
            event.account (press): everyone
            event.account (form): everyone
            event.account.again (form): everyone
            event.correct-account (press): everyone
            event.line-up (press): everyone
            event.line-up (form): everyone
            event.line-up.again (form): everyone
            event.correct-line-up (press): everyone
            event.hand-over (press): everyone
            event.broadcast (press): everyone
            event.leave-broadcast (press): everyone
            event.broadcast (form): everyone
            event.broadcast.again (form): everyone
            event.correct-broadcast (press): everyone
            event.withdraw (press): everyone
            event.withdraw-now (press): everyone
            event.keep (press): everyone
            event.check-in (press): everyone
            event.check-out (press): everyone
            event.details (press): everyone
            event.full-list (press): everyone
            event.turn-list (press): everyone
            event.read (press): everyone
            event.turn-reading (press): everyone
            event.try-again (press): EVENTS
            event list: everyone
            event.list-page (press): everyone
            event show: everyone
            event manage: EVENTS
            event close: EVENTS
            event cancel: EVENTS
            event publish: EVENTS
            event schedule: EVENTS
            event.edit (press): EVENTS
            event archive: EVENTS
            event restore: EVENTS
            event clone: EVENTS
            event edit: EVENTS
            event delete: EVENTS
            event.delete-now (press): EVENTS
            event.manage (press): EVENTS
            event.ask-close (press): EVENTS
            event.close-now (press): EVENTS
            event.ask-free (press): EVENTS
            event.free-now (press): EVENTS
            event.cancel (press): EVENTS
            event.cancel (form): EVENTS
            event.leave (press): EVENTS
            event.delay (press): EVENTS
            event.extend-check-in (press): EVENTS
            event.postpone (press): EVENTS
            event.postpone (form): EVENTS
            event.postpone.again (form): EVENTS
            event.postpone-correct (press): EVENTS
            event.places (press): EVENTS
            event.message (press): EVENTS
            event.places-now (press): EVENTS
            event.places (form): EVENTS
            event.places.again (form): EVENTS
            event.places-correct (press): EVENTS
            event.message (form): EVENTS
            event.message.again (form): EVENTS
            event.message-correct (press): EVENTS
            event.splits (press): EVENTS
            event.splits (form): EVENTS
            event.splits.again (form): EVENTS
            event.splits-correct (press): EVENTS
            template.save (form): EVENTS
            template.save.again (form): EVENTS
            template.save-correct (press): EVENTS
            template.ask (press): EVENTS
            event template save: EVENTS
            event template list: EVENTS
            event template remove: EVENTS
            template.page (press): EVENTS
            template.replace-now (press): EVENTS
            template.remove-now (press): EVENTS
            event participant add: PARTICIPANTS or steward
            event participant edit: PARTICIPANTS or steward
            event participant lineup: PARTICIPANTS or steward
            event participant remove: PARTICIPANTS or steward
            event participant move: PARTICIPANTS or steward
            event participant note: PARTICIPANTS or steward
            event participant checkin: PARTICIPANTS or steward
            event participant allow: PARTICIPANTS or steward
            participant.add (form): PARTICIPANTS or steward
            participant.add.again (form): PARTICIPANTS or steward
            participant.add-correct (press): PARTICIPANTS or steward
            participant.edit (form): PARTICIPANTS or steward
            participant.edit.again (form): PARTICIPANTS or steward
            participant.edit-correct (press): PARTICIPANTS or steward
            participant.livery (form): PARTICIPANTS or steward
            participant.livery.again (form): PARTICIPANTS or steward
            participant.livery-correct (press): PARTICIPANTS or steward
            participant.lineup (form): PARTICIPANTS or steward
            participant.lineup.again (form): PARTICIPANTS or steward
            participant.lineup-correct (press): PARTICIPANTS or steward
            participant.allow (press): PARTICIPANTS or steward
            participant.allow (form): PARTICIPANTS or steward
            participant.allow.again (form): PARTICIPANTS or steward
            participant.allow-correct (press): PARTICIPANTS or steward
            event participant import: PARTICIPANTS or steward
            participant.import.take (press): PARTICIPANTS or steward
            participant.import.cancel (press): PARTICIPANTS or steward
            participant.import.page (press): PARTICIPANTS or steward
            event export: EXPORT
            event.export-again (press): EXPORT
            event import: EVENTS
            track.add (form): TRACKS
            track.add.again (form): TRACKS
            track.correct (press): TRACKS
            track add: TRACKS
            track list: everyone
            track.page (press): everyone
            track show: everyone
            track edit: TRACKS
            track.edit (press): TRACKS
            track.edit (form): TRACKS
            track.edit.again (form): TRACKS
            track.edit.correct (press): TRACKS
            track remove: TRACKS
            track.remove (press): TRACKS
            track.remove-now (press): TRACKS
            track.keep (press): TRACKS
            track.picture (press): TRACKS
            track.picture.remove (press): TRACKS
            track.picture (form): TRACKS
            track.picture.again (form): TRACKS
            track.picture.correct (press): TRACKS
            track import: TRACKS
            track export: TRACKS
            track.import.take (press): TRACKS
            track.import.cancel (press): TRACKS
            track.import.page (press): TRACKS
            track.starter.of (press): TRACKS
            track.starter.choose (press): TRACKS
            track.starter.turn (press): TRACKS
            track.starter.all (press): TRACKS
            track.starter.add (press): TRACKS
            track.starter.boxes (press): TRACKS
            track.starter.boxes (form): TRACKS
            track.starter.boxes.again (form): TRACKS
            track.starter.correct (press): TRACKS
            vehicles create: VEHICLES
            vehicles edit: VEHICLES
            vehicles remove: VEHICLES
            vehicles list: everyone
            vehicles show: everyone
            vehicles.remove-now (press): VEHICLES
            vehicles.keep (press): VEHICLES
            vehicles.page (press): everyone
            vehicles.cars (press): everyone
            vehicles import: VEHICLES
            vehicles export: VEHICLES
            vehicles.import.take (press): VEHICLES
            vehicles.import.cancel (press): VEHICLES
            vehicles.import.page (press): VEHICLES
            vehicles.ready.of (press): VEHICLES
            vehicles.ready.add (press): VEHICLES
            vehicles.ready.all (press): VEHICLES
            create_event: EVENTS
            wizard.event.answer (press): EVENTS
            wizard.event.edit (press): EVENTS
            wizard.event.go (press): EVENTS
            wizard.event.finish (press): EVENTS
            wizard.event.cancel (press): EVENTS
            wizard.event.resume (press): EVENTS
            wizard.event.anew (press): EVENTS
            wizard.event.form (press): EVENTS
            wizard.event.correct (press): EVENTS
            wizard.event.form (form): EVENTS
            wizard.event.picture (press): EVENTS
            wizard.event.picture (form): EVENTS
            wizard.event.finish-with (press): EVENTS
            wizard.event.finish-with (form): EVENTS
            wizard.event.keep (press): EVENTS
            wizard.event.begin (press): EVENTS
            wizard.event.ask-cancel (press): EVENTS
            wizard.event.look (press): EVENTS
            wizard.answer (press): EVENTS
            wizard.edit (press): EVENTS
            wizard.go (press): EVENTS
            wizard.finish (press): EVENTS
            wizard.cancel (press): EVENTS
            wizard.resume (press): EVENTS
            wizard.anew (press): EVENTS
            wizard.form (press): EVENTS
            wizard.correct (press): EVENTS
            wizard.form (form): EVENTS
            wizard.save (press): EVENTS
            wizard.vehicles.answer (press): VEHICLES
            wizard.vehicles.edit (press): VEHICLES
            wizard.vehicles.go (press): VEHICLES
            wizard.vehicles.finish (press): VEHICLES
            wizard.vehicles.cancel (press): VEHICLES
            wizard.vehicles.resume (press): VEHICLES
            wizard.vehicles.anew (press): VEHICLES
            wizard.vehicles.form (press): VEHICLES
            wizard.vehicles.correct (press): VEHICLES
            wizard.vehicles.form (form): VEHICLES
            wizard.vehicles.picture (press): VEHICLES
            wizard.vehicles.picture (form): VEHICLES
            wizard.vehicles.finish-with (press): VEHICLES
            wizard.vehicles.finish-with (form): VEHICLES
            wizard.vehicles.keep (press): VEHICLES
            wizard.vehicles.begin (press): VEHICLES
            wizard.vehicles.ask-cancel (press): VEHICLES
            wizard.vehicles.look (press): VEHICLES
            profile show: everyone
            profile edit: everyone
            profile forget: everyone
            forget.now (press): everyone
            forget.keep (press): everyone
            fun coin: everyone
            """;

    /**
     * One use of one row.
     *
     * @param chosen of a select, where it is not a button
     */
    record Use(RowUser who, Route route, boolean chosen) {

        BotModule module() {
            return RowUser.module(route.access());
        }

        @Override
        public String toString() {
            return who + (chosen ? " chooses in " : " uses ") + line(route);
        }
    }

    private final Speech speech = Speech.load();
    private final ActorTestKit kit = ActorTestKit.create(ConfigFactory.parseString("pekko.actor.provider = local")
            .withFallback(ConfigFactory.load("application-test")));
    private final StubDiscord stub = new StubDiscord();
    private final DiscordConnection discord = connect();
    private final RememberedGrants granted = new RememberedGrants();
    private final AccessCheck check = new GrantedAccess(granted);
    private final BotContext context =
            EmptyBot.context(kit.system(), new MemberId(Long.parseLong(BOT)), new CommandIds());
    private final RouteTable routes = offered(new RouteTable(Modules.all(speech, context, check)));
    private final InteractionRouter router = new InteractionRouter(
            routes,
            speech::in,
            check,
            new DiscordReplies(discord.router()),
            discord.timer(),
            discord.behindDiscord(),
            new SimpleMeterRegistry());
    private int used;

    /** As the bot itself does it, so that help has something to tell. */
    private RouteTable offered(RouteTable table) {
        context.offering(table);
        return table;
    }

    private DiscordConnection connect() {
        var start = "{\"url\":\"" + stub.gatewayUrl() + "\",\"shards\":1}";
        stub.answers("GET /gateway/bot", Said.ok(start)).answers("GET /gateway", Said.ok(start));
        stub.answers("POST /interactions/*", Said.nothing());
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(BOT.getBytes(StandardCharsets.US_ASCII));
        return Objects.requireNonNull(Login.login(BotToken.parse(id + ".x.y"), ApiAddress.parse(stub.url()))
                .block(LONG));
    }

    @AfterAll
    void stop() {
        discord.close().block(LONG);
        stub.close();
        kit.shutdownTestKit();
    }

    @Test
    void everyRowIsInTheTableWithWhoMayUseIt() {
        assertThat(routes.all().stream().map(RoutesTest::line))
                .containsExactlyElementsOf(TABLE.lines().toList());
    }

    @Test
    void everyCommandAndOptionIsNamedAndDescribedInEveryLanguage() {
        var commands = new Definitions(speech).of(routes.commands());

        assertThat(commands).extracting(command -> command.name()).contains("track", "create_event", "profile");
        assertThat(commands)
                .allSatisfy(
                        command -> assertThat(command.nameLocalizations().get()).isNotEmpty());
    }

    /** Discord would filter by its own permissions, of which our grants know nothing. */
    @Test
    void noCommandIsHiddenFromMembersByDiscord() {
        var commands = new Definitions(speech).of(routes.commands());

        assertThat(commands).allSatisfy(command -> {
            assertThat(command.defaultMemberPermissions().isEmpty())
                    .as(command.name())
                    .isTrue();
            assertThat(command.toString()).contains("integrationTypes=[0], contexts=[0]");
        });
    }

    @Test
    void whatTheWholeChannelReadsIsInTheGuildsLanguage() {
        var coin = routes.commands().stream()
                .filter(command -> command.path().equals("fun coin"))
                .findFirst()
                .orElseThrow();

        var told = told(new Use(RowUser.NOBODY, coin, false));

        var spanish = Stream.of("fun.coin.heads", "fun.coin.tails")
                .map(key -> speech.text(Phrase.of(key), Locale.forLanguageTag("es-ES")));
        assertThat(spanish).anyMatch(told::contains);
    }

    Stream<Use> uses() {
        return Stream.of(RowUser.values()).flatMap(who -> routes.all().stream().flatMap(route -> uses(who, route)));
    }

    private static Stream<Use> uses(RowUser who, Route route) {
        var use = new Use(who, route, false);
        return route instanceof Route.Pressed ? Stream.of(use, new Use(who, route, true)) : Stream.of(use);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void onlyWhoMayIsLetThrough(Use use) {
        var told = told(use);

        if (!use.who().mayUse(use.route().access())) {
            assertThat(told).contains(needed(use.module()));
        } else {
            assertThat(BotModule.values()).noneMatch(module -> told.contains(needed(module)));
        }
    }

    private String told(Use use) {
        granted.are(use.who().guild(), use.who().grants(use.module()));
        var before = stub.heard().size();
        router.accept(Interactions.read(Interactions.by(use.who().permissions(), interaction(use))));
        router.drained(LONG).block(LONG);
        var answers = stub.heard().subList(before, stub.heard().size());
        assertThat(answers).isNotEmpty();
        return answers.getFirst().body().toString();
    }

    /** The beginning of every refusal, in the language of the one who acts. */
    private String needed(BotModule module) {
        var text = speech.text(Phrase.of("access.denied").with("module", module.title()), Locale.FRENCH);
        return text.substring(0, text.indexOf(" :"));
    }

    private String interaction(Use use) {
        var id = Interactions.id(Instant.now(), ++used);
        return switch (use.route()) {
            case Route.Slash slash -> Interactions.slash(id, Interactions.command(slash.path(), OPTIONS));
            case Route.Pressed press ->
                use.chosen()
                        ? Interactions.select(id, press.name() + ":1:1", "[\"1\"]")
                        : Interactions.press(id, press.name() + ":1:1");
            case Route.Submitted submit -> Interactions.submit(id, submit.name() + ":1:1", "[]", "{}");
        };
    }

    private static String line(Route route) {
        var kind = switch (route) {
            case Route.Slash slash -> "";
            case Route.Pressed press -> " (press)";
            case Route.Submitted submit -> " (form)";
        };
        var access = switch (route.access()) {
            case Access.Everyone everyone -> "everyone";
            case Access.Granted granted -> granted.module().name();
            case Access.Stewarding stewarding -> stewarding.module().name() + " or steward";
        };
        return route.name() + kind + ": " + access;
    }
}
