package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import racemanager.access.Grant;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.app.upkeep.Communities;
import racemanager.event.Entry;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Guild;
import racemanager.guild.actor.Guilds;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;

/** Whatever is sent to the bot by somebody who forges it: each is answered, and what they may not do or see stays so. */
class ForgedInteractionsTest {

    private static final int COUNT = Integer.getInteger("interactions.forged", 1_000);
    private static final int AT_ONCE = 50;
    private static final GuildId HERE = new GuildId(100);
    private static final GuildId ELSEWHERE = new GuildId(101);
    private static final MemberId FORGER = new MemberId(300);

    /** Of a draft, a server, a session, a driver of another guild and its race. */
    private static final Set<String> SECRETS =
            Set.of("Unannounced", "pit-wall-7", "Half Said", "Hidden Driver", "Foreign Cup");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("racemanager");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @SuppressWarnings("NullAway.Init") // before each test
    private Communities communities;

    @SuppressWarnings("NullAway.Init") // before each test
    private HeardBot bot;

    @BeforeEach
    void twoGuildsWithSecrets() throws Exception {
        log.start();
        logger.addAppender(log);
        communities = Communities.on(Communities.settings(directory));
        bot = new HeardBot(communities, communities.guilds().granting());
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
        bot.close();
        communities.close();
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
        assertThat(bot.shown()).allSatisfy(text -> assertThat(SECRETS).noneMatch(text::contains));
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
        var forgeries = new Forgeries(bot.routes().all(), seed);
        for (int sent = 0; sent < COUNT; sent++) {
            bot.accept(forgeries.next());
            if (sent % AT_ONCE == 0) bot.drain();
        }
        bot.drain();

        assertThat(log.list.stream()
                        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN) && !isOfTheAudit(event))
                        .map(ForgedInteractionsTest::told))
                .isEmpty();
        assertThat(bot.answered()).as("answered, with seed %s", seed).isEqualTo(COUNT);
    }

    /** A flood can be more than a guild's log takes, which then says how much it left out. */
    private static boolean isOfTheAudit(ILoggingEvent event) {
        return event.getLoggerName().equals(Guilds.class.getName())
                && event.getMessage().contains("audit log");
    }

    private static String told(ILoggingEvent event) {
        return event.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }
}
