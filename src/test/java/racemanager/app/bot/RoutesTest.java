package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import racemanager.discord.Definitions;
import racemanager.discord.Downloads;
import racemanager.discord.Route;
import racemanager.discord.gateway.GuildDirectory;
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
import racemanager.event.Events;
import racemanager.guild.Profiles;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.actor.Population;
import racemanager.kernel.actor.Room;
import racemanager.place.Place;
import racemanager.speech.Speech;
import racemanager.track.Tracks;
import racemanager.vehicle.Vehicles;
import racemanager.wizard.Wizards;
import reactor.core.publisher.Mono;

/** Who may do what: every row of the bot, and what owners, administrators and members are told who use them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String BOT = "100000000000000001";

    /** Discord gives a guild's owner every permission, and reckons these for the others: Administrator, Send Messages. */
    private static final List<Member> MEMBERS = List.of(
            new Member("owner", Long.toUnsignedString(-1L >>> 10), true),
            new Member("administrator", "8", true),
            new Member("member", "2048", false));

    /** A module is named for those who are granted it. */
    private static final String TABLE = """
            ping: everyone
            status: everyone
            help: everyone
            track.add (form): TRACKS
            track.add.again (form): TRACKS
            track.correct (press): TRACKS
            track add: TRACKS
            track list: everyone
            track.page (press): everyone
            track remove: TRACKS
            vehicles create: VEHICLES
            vehicles edit: VEHICLES
            vehicles remove: VEHICLES
            vehicles list: everyone
            vehicles show: everyone
            vehicles.remove-now (press): VEHICLES
            vehicles.keep (press): VEHICLES
            vehicles.page (press): everyone
            vehicles.cars (press): everyone
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
            wizard.vehicles.ask-cancel (press): VEHICLES
            wizard.vehicles.look (press): VEHICLES
            event.register (press): everyone
            event.register (form): everyone
            event.register.again (form): everyone
            event.correct (press): everyone
            event.withdraw (press): everyone
            event.withdraw-now (press): everyone
            event.keep (press): everyone
            event.check-in (press): everyone
            event.check-out (press): everyone
            event.details (press): everyone
            event.full-list (press): everyone
            event.turn-list (press): everyone
            event.try-again (press): EVENTS
            profile show: everyone
            profile forget: everyone
            forget.now (press): everyone
            forget.keep (press): everyone
            fun coin: everyone
            """;

    /** Somebody with these permissions, who may or may not use what needs a module. */
    record Member(String who, String permissions, boolean mayUseModules) {}

    /** One use of one row. */
    record Use(Member member, Route route) {
        @Override
        public String toString() {
            return member.who() + " uses " + line(route);
        }
    }

    private final Speech speech = Speech.load();
    private final ActorTestKit kit = ActorTestKit.create(ConfigFactory.parseString("pekko.actor.provider = local")
            .withFallback(ConfigFactory.load("application-test")));
    private final StubDiscord stub = new StubDiscord();
    private final DiscordConnection discord = connect();
    private final RouteTable routes = new RouteTable(Modules.all(speech, context(), AccessCheck.ADMINISTRATORS));
    private final InteractionRouter router = new InteractionRouter(
            routes,
            speech::in,
            AccessCheck.ADMINISTRATORS,
            new DiscordReplies(discord.router()),
            discord.timer(),
            discord.behindDiscord(),
            new SimpleMeterRegistry());
    private int used;

    private DiscordConnection connect() {
        var start = "{\"url\":\"" + stub.gatewayUrl() + "\",\"shards\":1}";
        stub.answers("GET /gateway/bot", Said.ok(start)).answers("GET /gateway", Said.ok(start));
        stub.answers("POST /interactions/*", Said.nothing());
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(BOT.getBytes(StandardCharsets.US_ASCII));
        return Objects.requireNonNull(Login.login(BotToken.parse(id + ".x.y"), ApiAddress.parse(stub.url()))
                .block(LONG));
    }

    /** Nobody stands behind the faces: whoever gets through fails, and whoever does not is told so before. */
    private BotContext context() {
        var ports = new Ports(
                Nobody.of(Tracks.class),
                Nobody.of(Vehicles.class),
                Nobody.of(Events.class),
                Nobody.of(Profiles.class),
                Nobody.of(Wizards.class));
        var bot = new MemberId(Long.parseLong(BOT));
        return new BotContext(
                ports,
                new GuildDirectory(bot, guild -> Mono.just(new Place(guild, bot, bot, Set.of(), Map.of(), Map.of()))),
                (guild, picture) -> Mono.just(Optional.empty()),
                Nobody.of(Downloads.class),
                Population.of(kit.system()),
                Room.of(kit.system()));
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

    @Test
    void whatTheWholeChannelReadsIsInTheGuildsLanguage() {
        var coin = routes.commands().stream()
                .filter(command -> command.path().equals("fun coin"))
                .findFirst()
                .orElseThrow();

        var told = told(new Use(MEMBERS.getLast(), coin));

        var spanish = Stream.of("fun.coin.heads", "fun.coin.tails")
                .map(key -> speech.text(Phrase.of(key), Locale.forLanguageTag("es-ES")));
        assertThat(spanish).anyMatch(told::contains);
    }

    Stream<Use> uses() {
        return MEMBERS.stream().flatMap(member -> routes.all().stream().map(route -> new Use(member, route)));
    }

    @ParameterizedTest
    @MethodSource("uses")
    void onlyWhoMayIsLetThrough(Use use) {
        var told = told(use);

        if (use.route().access() instanceof Access.Granted granted
                && !use.member().mayUseModules()) {
            assertThat(told).contains(denial(granted.module()));
        } else {
            assertThat(BotModule.values()).noneMatch(module -> told.contains(denial(module)));
        }
    }

    private String told(Use use) {
        var before = stub.heard().size();
        router.accept(Interactions.read(Interactions.by(use.member().permissions(), interaction(use.route()))));
        router.drained(LONG).block(LONG);
        var answers = stub.heard().subList(before, stub.heard().size());
        assertThat(answers).isNotEmpty();
        return answers.getFirst().body().toString();
    }

    /** As it stands in a request, in the language of the one who acts. */
    private String denial(BotModule module) {
        return speech.text(Phrase.of("access.denied").with("module", module.title()), Locale.FRENCH);
    }

    private String interaction(Route route) {
        var id = Interactions.id(Instant.now(), ++used);
        return switch (route) {
            case Route.Slash slash ->
                Interactions.slash(id, command(slash.path().split(" ", -1), 0));
            case Route.Pressed press -> Interactions.press(id, press.name() + ":1:1");
            case Route.Submitted submit -> Interactions.submit(id, submit.name() + ":1:1", "[]", "{}");
        };
    }

    /** A command, or a subcommand as an option of the words before it; its own options are those that are required. */
    private static String command(String[] words, int depth) {
        var inside = depth == words.length - 1
                ? "{\"name\":\"track\",\"type\":3,\"value\":\"1\"},{\"name\":\"list\",\"type\":3,\"value\":\"1\"}"
                : command(words, depth + 1);
        var head = depth == 0 ? "\"id\":\"1\"," : "";
        return "{" + head + "\"name\":\"" + words[depth] + "\",\"type\":1,\"options\":[" + inside + "]}";
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
        };
        return route.name() + kind + ": " + access;
    }
}
