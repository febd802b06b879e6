package racemanager.app.bot;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import racemanager.access.Granting;
import racemanager.app.upkeep.Communities;
import racemanager.discord.AccessCheck;
import racemanager.discord.CommandIds;
import racemanager.discord.Downloads;
import racemanager.discord.gateway.GuildDirectory;
import racemanager.discord.interaction.DiscordClock;
import racemanager.discord.interaction.InteractionRouter;
import racemanager.discord.interaction.Interactions;
import racemanager.discord.interaction.RouteTable;
import racemanager.discord.login.DiscordConnection;
import racemanager.discord.rest.HttpDownloads;
import racemanager.discord.rest.LimitedDownloads;
import racemanager.event.discord.StewardAccess;
import racemanager.guild.discord.GrantedAccess;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.place.Place;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** All rows of the bot over real guilds, and whatever members are shown by it. */
final class HeardBot implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(60);
    static final MemberId BOT = new MemberId(50);

    private final Queue<String> shown = new ConcurrentLinkedQueue<>();
    private final HeardReplies replies = new HeardReplies(shown::add);
    private final Scheduler timer = Schedulers.newParallel("heard", 2);
    private final RouteTable routes;
    private final InteractionRouter router;

    HeardBot(Communities communities, Granting granting) {
        this(communities, granting, new LimitedDownloads(new HttpDownloads()));
    }

    /** The same with other files than those of the internet. */
    HeardBot(Communities communities, Granting granting, Downloads downloads) {
        this(communities, granting, downloads, guild -> new Place(guild, BOT, BOT, Set.of(), Map.of(), Map.of()));
    }

    /** The same in guilds that look like this. */
    HeardBot(Communities communities, Granting granting, Downloads downloads, Function<GuildId, Place> places) {
        var speech = Speech.load();
        AccessCheck check = new StewardAccess(
                new GrantedAccess(granting), communities.guilds().events());
        var context = EmptyBot.context(
                communities.system(),
                new GuildDirectory(BOT, guild -> Mono.just(places.apply(guild))),
                new CommandIds(),
                Ports.of(communities.guilds()),
                downloads);
        routes = new RouteTable(Modules.all(speech, context, check));
        context.offering(routes);
        router = new InteractionRouter(
                routes,
                speech::in,
                check,
                replies,
                timer,
                Communities.CLOCK,
                new DiscordClock(System::nanoTime, Instant.now(), DiscordConnection.UNSURE),
                communities.guilds().auditTrail(),
                new SimpleMeterRegistry());
    }

    RouteTable routes() {
        return routes;
    }

    void accept(String interaction) {
        router.accept(Interactions.read(interaction));
    }

    /** Until all that came is answered. */
    void drain() {
        router.drained(LONG).block(LONG);
    }

    /** What one interaction shows, with all that a client is sent of it. */
    String answer(String interaction) {
        shown.clear();
        accept(interaction);
        drain();
        return String.join("\n", shown);
    }

    /** Everything shown since the last answer was asked for. */
    List<String> shown() {
        return List.copyOf(shown);
    }

    /** How many interactions were answered. */
    int answered() {
        return replies.answered();
    }

    @Override
    public void close() {
        timer.dispose();
    }
}
