package racemanager.app.bot;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.Done;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.app.settings.Settings;
import racemanager.app.status.Health;
import racemanager.app.status.Meters;
import racemanager.app.steam.SteamAccess;
import racemanager.app.steam.SteamWeb;
import racemanager.discord.CommandIds;
import racemanager.discord.Definitions;
import racemanager.discord.PictureSource;
import racemanager.discord.Renderers;
import racemanager.discord.gateway.GatewayFeed;
import racemanager.discord.gateway.GatewayLinks;
import racemanager.discord.gateway.GatewayShards;
import racemanager.discord.gateway.GuildDirectory;
import racemanager.discord.gateway.PlaceSource;
import racemanager.discord.interaction.DiscordClock;
import racemanager.discord.interaction.InteractionRouter;
import racemanager.discord.interaction.RouteTable;
import racemanager.discord.login.DiscordConnection;
import racemanager.discord.rest.CommandSynchroniser;
import racemanager.discord.rest.CourierRefusals;
import racemanager.discord.rest.DiscordCourier;
import racemanager.discord.rest.DiscordPosts;
import racemanager.discord.rest.DiscordReplies;
import racemanager.discord.rest.HttpDownloads;
import racemanager.discord.rest.LimitedDownloads;
import racemanager.event.discord.StewardAccess;
import racemanager.guild.actor.GuildActor;
import racemanager.guild.actor.GuildSurroundings;
import racemanager.guild.actor.GuildWaker;
import racemanager.guild.actor.Guilds;
import racemanager.guild.discord.FirstRun;
import racemanager.guild.discord.GrantedAccess;
import racemanager.guild.discord.SeenLanguages;
import racemanager.kernel.GuildId;
import racemanager.kernel.Phrase;
import racemanager.kernel.actor.Population;
import racemanager.kernel.actor.Room;
import racemanager.outbox.actor.OutboxActor;
import racemanager.place.Place;
import racemanager.schedule.actor.AgendaSharding;
import racemanager.speech.Speech;
import racemanager.steam.SteamNames;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The bot between a running node and a connection to Discord. */
public final class Bot {

    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

    /** Answers in flight get this long when the bot stops; Discord would not wait longer either. */
    private static final Duration LAST_ANSWERS = Duration.ofMillis(4_500);

    /** Eight of the largest pictures; announcements that are edited ask for the same few again and again. */
    private static final long ROOM_FOR_PICTURES = 64L << 20;

    private static final Duration PICTURES_KEPT_FOR = Duration.ofMinutes(5);

    private static final int MOST_NAMES = 1_000;

    private static final Duration NAMES_KEPT_FOR = Duration.ofHours(1);

    private static final Duration COMMANDS = Duration.ofSeconds(12);

    private static final Duration FIRST_CONNECTION = Duration.ofSeconds(20);

    /** How long a picture or a name is kept is of real time, also where the bot's clock was set forward. */
    private static final InstantSource PACE = InstantSource.system();

    private final RunningNode node;
    private final DiscordConnection discord;
    private final Meters meters;
    private final InstantSource clock;
    private final Speech speech = Speech.forgiving(LOG::error);
    private final GuildDirectory directory;
    private final Guilds guilds;
    private final PictureSource pictures;

    private Bot(RunningNode node, DiscordConnection discord, Meters meters, InstantSource clock) {
        this.node = node;
        this.discord = discord;
        this.meters = meters;
        this.clock = clock;
        this.directory = new GuildDirectory(discord.bot(), PlaceSource.over(discord.router(), discord.bot()));
        this.guilds = new Guilds(node.sharding());
        this.pictures = new KeptPictures(guilds::picture, new Recent<>(ROOM_FOR_PICTURES, PICTURES_KEPT_FOR, PACE));
    }

    /** Starts guilds, agenda and outbox, brings the commands up to date, and then listens to the gateway. */
    public static void start(
            Settings settings,
            RunningNode node,
            DiscordConnection discord,
            Meters meters,
            Health health,
            InstantSource clock) {
        new Bot(node, discord, meters, clock).start(settings, health);
    }

    private void start(Settings settings, Health health) {
        var population = Population.of(node.system());
        StoreMeters.bind(meters.registry(), node::storeStatistics);
        ActorMeters.bind(meters.registry(), population);
        RequestMeters.bind(meters.registry(), discord::limited);
        startGuilds();
        var ids = new CommandIds();
        var refusals = new CourierRefusals(directory::known);
        var context = new BotContext(
                Ports.of(guilds),
                directory,
                pictures,
                new LimitedDownloads(new HttpDownloads()),
                steamNames(settings.steam()),
                population,
                Room.of(node.system()),
                new BotContext.DiscordSide(ids, new DiscordPosts(discord.router(), refusals), discord.roundTrip()),
                node::storeStatistics);
        var check = new SeenLanguages(
                new StewardAccess(new GrantedAccess(guilds.granting()), guilds.events()), guilds.profiles());
        var first = new FirstRun(
                guilds.memberships(), context.discord().posts(), check, speech, ids, clock, node::knownGuilds);
        var routes = new RouteTable(
                Modules.all(speech, context, check).stream().map(first::after).toList());
        context.offering(routes);
        var router = new InteractionRouter(
                routes,
                speech::in,
                check,
                new DiscordReplies(discord.router()),
                discord.timer(),
                clock,
                new DiscordClock(
                        System::nanoTime, clock.instant().plus(discord.behindDiscord()), DiscordConnection.UNSURE),
                guilds.auditTrail(),
                meters.registry());
        synchronise(routes, ids);
        var links = new GatewayLinks(discord, new GatewayFeed(router, directory, first));
        context.over(links);
        var shards = GatewayShards.start(
                node.system(),
                links,
                new SessionFiles(settings.store()),
                discord.plan().shards());
        health.watch("token", () -> Findings.token(router.hasRival()));
        health.watch("gateway", () -> Findings.gateway(links.connected(), shards.count()));
        awaitGateway(links, shards.count());
        node.whenStopping("gateway", shards::close);
        node.whenNothingNewComes("answers", () -> answered(router));
    }

    private SteamNames steamNames(SteamAccess steam) {
        return steam.key()
                .<SteamNames>map(key -> {
                    var web = new SteamWeb(steam.apiUrl(), key);
                    node.whenStopping("steam", () -> {
                        web.close();
                        return CompletableFuture.completedFuture(Done.getInstance());
                    });
                    return new KeptNames(web, new Recent<>(MOST_NAMES, NAMES_KEPT_FOR, PACE));
                })
                .orElse(SteamNames.UNASKED);
    }

    /** Waits for it, but not for long: the commands are mostly there already, and go on being tried behind the bot. */
    private void synchronise(RouteTable routes, CommandIds ids) {
        var synchronising = new CommandSynchroniser(discord.router(), discord.json(), discord.application(), ids)
                .persistently(new Definitions(speech).of(routes.commands()), discord.timer())
                .takeUntilOther(discord.whenCut())
                .toFuture();
        node.whenStopping("commands", () -> {
            synchronising.cancel(true);
            return CompletableFuture.completedFuture(Done.getInstance());
        });
        CommandSynchroniser.await(synchronising, COMMANDS);
    }

    private void startGuilds() {
        var courier = new DiscordCourier(
                discord.router(),
                new Renderers(Modules.renderers(speech, pictures)),
                new CourierRefusals(directory::known),
                new RaceControl(guilds.settings()),
                this::nameOf);
        var outbox = node.spawn(
                OutboxActor.of(courier, discord.budget(), discord.pace(), new OutboxMeters(meters.registry())),
                "outbox");
        var agenda = AgendaSharding.start(
                node.system(),
                clock,
                appointments ->
                        new GuildWaker(guilds, guild -> directory.has(guild).toFuture(), appointments));
        GuildActor.start(node.sharding(), new GuildSurroundings(clock, agenda, outbox, node.eraser()));
    }

    private Optional<String> nameOf(GuildId guild) {
        return directory
                .known(guild)
                .map(Place::name)
                .filter(name -> !name.isBlank())
                .map(name -> speech.text(Phrase.verbatim(name), Locale.ROOT));
    }

    /** A press before the gateway is connected would not reach the bot; Discord being slow must not end the start. */
    private static void awaitGateway(GatewayLinks links, int shards) {
        Flux.interval(Duration.ofMillis(20))
                .filter(tick -> links.connected() >= Math.min(1, shards))
                .next()
                .timeout(FIRST_CONNECTION, Mono.empty())
                .block();
    }

    private static CompletionStage<Done> answered(InteractionRouter router) {
        return router.drained(LAST_ANSWERS).thenReturn(Done.getInstance()).toFuture();
    }
}
