package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import racemanager.access.Grant;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.app.upkeep.Communities;
import racemanager.discord.CommandIds;
import racemanager.discord.interaction.DiscordClock;
import racemanager.discord.interaction.InteractionRouter;
import racemanager.discord.interaction.Interactions;
import racemanager.discord.interaction.RouteTable;
import racemanager.discord.login.DiscordConnection;
import racemanager.discord.rest.HttpDownloads;
import racemanager.discord.rest.LimitedDownloads;
import racemanager.event.Entry;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Guild;
import racemanager.guild.actor.Guilds;
import racemanager.guild.discord.GrantedAccess;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Whatever is sent to the bot by somebody who forges it: each is answered, and what they may not do or see stays so. */
class ForgedInteractionsTest {

    private static final int COUNT = Integer.getInteger("interactions.forged", 1_000);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int AT_ONCE = 50;
    private static final GuildId HERE = new GuildId(100);
    private static final GuildId ELSEWHERE = new GuildId(101);
    private static final MemberId BOT = new MemberId(50);
    private static final MemberId FORGER = new MemberId(300);

    /** Of a draft, a server, a session, a driver of another guild and its race. */
    private static final Set<String> SECRETS =
            Set.of("Unannounced", "pit-wall-7", "Half Said", "Hidden Driver", "Foreign Cup");

    private final Speech speech = Speech.load();
    private final Queue<String> shown = new ConcurrentLinkedQueue<>();
    private final HeardReplies replies = new HeardReplies(shown::add);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("racemanager");
    private final Scheduler timer = Schedulers.newParallel("forged", 2);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @SuppressWarnings("NullAway.Init") // before each test
    private Communities communities;

    @BeforeEach
    void twoGuildsWithSecrets() throws Exception {
        log.start();
        logger.addAppender(log);
        communities = Communities.on(Communities.settings(directory));
        communities.publishEvent(
                HERE,
                RaceNight.answers()
                        .with("title", "Friday Cup")
                        .with("drivers", "2")
                        .with("server_name", "Friday")
                        .with("server_password", "pit-wall-7"));
        communities.register(HERE, new MemberId(400), "Ada One", "76561197960287001");
        communities.register(HERE, new MemberId(401), "Ben Two", "76561197960287002");
        communities.keepDraft(HERE, "Unannounced");
        communities.begin(HERE, RaceNight.answers().with("title", "Half Said"));
        communities.publishEvent(ELSEWHERE, "Foreign Cup");
        communities.register(ELSEWHERE, new MemberId(402), "Hidden Driver", "76561197960287003");
    }

    @AfterEach
    void end() throws Exception {
        logger.detachAppender(log);
        communities.close();
        timer.dispose();
    }

    @Test
    void aStrangerChangesNothingButTheirOwnAndSeesNoSecret() throws Exception {
        var before = kept(communities.state(HERE));
        var race = others(communities.event(HERE, 1));
        var session = communities.wizard(HERE);
        var foreign = communities.state(ELSEWHERE);
        var foreignRace = communities.event(ELSEWHERE, 1);

        forge(1);

        assertThat(kept(communities.state(HERE))).isEqualTo(before);
        assertThat(others(communities.event(HERE, 1))).isEqualTo(race);
        assertThat(communities.wizard(HERE)).isEqualTo(session);
        assertThat(communities.state(ELSEWHERE)).isEqualTo(foreign);
        assertThat(communities.event(ELSEWHERE, 1)).isEqualTo(foreignRace);
        assertThat(shown).allSatisfy(text -> assertThat(SECRETS).noneMatch(text::contains));
    }

    @Test
    void whoMayDoEverythingBreaksNothingAndReachesNoOtherGuild() throws Exception {
        communities.grant(HERE, new Grant(new Holder.OfMember(FORGER), Scope.everything()));
        var session = communities.wizard(HERE);
        var foreign = communities.state(ELSEWHERE);
        var foreignRace = communities.event(ELSEWHERE, 1);

        forge(2);

        assertThat(communities.wizard(HERE)).isEqualTo(session);
        assertThat(communities.state(ELSEWHERE)).isEqualTo(foreign);
        assertThat(communities.event(ELSEWHERE, 1)).isEqualTo(foreignRace);
    }

    /** All that a member without any rights cannot change. */
    private static List<Object> kept(Guild guild) {
        return List.of(
                guild.tracks(), guild.events(), guild.vehicles(), guild.pictures(), guild.grants(), guild.settings());
    }

    /** The plan, and the drivers beside the forger. */
    private static List<Object> others(RaceEvent event) {
        var live = (RaceEvent.Live) event;
        return List.of(
                live.plan(),
                live.entries().grid().stream()
                        .filter(entry -> !entry.driver().equals(FORGER))
                        .map(Entry::card)
                        .toList());
    }

    /** A few at a time, as Discord would send them; none may be left without an answer, or fail. */
    private void forge(long seed) {
        var router = router();
        var forgeries = new Forgeries(routes(context()).all(), seed);
        for (int sent = 0; sent < COUNT; sent++) {
            router.accept(Interactions.read(forgeries.next()));
            if (sent % AT_ONCE == 0) router.drained(LONG).block(LONG);
        }
        router.drained(LONG).block(LONG);

        assertThat(log.list.stream()
                        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN) && !isOfTheAudit(event))
                        .map(ForgedInteractionsTest::told))
                .isEmpty();
        assertThat(replies.answered()).as("answered, with seed %s", seed).isEqualTo(COUNT);
    }

    /** A flood can be more than a guild's log takes, which then says how much it left out. */
    private static boolean isOfTheAudit(ILoggingEvent event) {
        return event.getLoggerName().equals(Guilds.class.getName())
                && event.getMessage().contains("audit log");
    }

    private static String told(ILoggingEvent event) {
        return event.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }

    private InteractionRouter router() {
        return new InteractionRouter(
                routes(context()),
                speech::in,
                check(),
                replies,
                timer,
                Communities.CLOCK,
                new DiscordClock(System::nanoTime, Instant.now(), DiscordConnection.UNSURE),
                communities.guilds().auditTrail(),
                new SimpleMeterRegistry());
    }

    private GrantedAccess check() {
        return new GrantedAccess(communities.guilds().granting());
    }

    private RouteTable routes(BotContext context) {
        var table = new RouteTable(Modules.all(speech, context, check()));
        context.offering(table.commands());
        return table;
    }

    private BotContext context() {
        return EmptyBot.context(
                communities.system(),
                BOT,
                new CommandIds(),
                Ports.of(communities.guilds()),
                new LimitedDownloads(new HttpDownloads()));
    }
}
