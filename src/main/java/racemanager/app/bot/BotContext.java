package racemanager.app.bot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import racemanager.app.Release;
import racemanager.discord.ChannelPosts;
import racemanager.discord.CommandIds;
import racemanager.discord.Downloads;
import racemanager.discord.PictureSource;
import racemanager.discord.Route.Slash;
import racemanager.discord.gateway.GatewayLinks;
import racemanager.discord.gateway.GuildDirectory;
import racemanager.discord.interaction.RouteTable;
import racemanager.general.discord.StatusModule.Status;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.actor.Population;
import racemanager.kernel.actor.Room;
import racemanager.place.Place;
import racemanager.steam.SteamNames;
import racemanager.store.StoreStatistics;
import reactor.core.publisher.Mono;

/** What the commands can see of the rest of the bot. */
final class BotContext {

    /**
     * What commands do at Discord themselves.
     *
     * @param roundTrip measures one request
     */
    record DiscordSide(CommandIds ids, ChannelPosts posts, Mono<Duration> roundTrip) {}

    private final long started = System.nanoTime();
    private final Ports ports;
    private final GuildDirectory directory;
    private final PictureSource pictures;
    private final Downloads downloads;
    private final SteamNames names;
    private final Population population;
    private final Room room;
    private final DiscordSide discord;
    private final Supplier<StoreStatistics> store;
    private volatile Optional<GatewayLinks> links = Optional.empty();
    private volatile RouteTable routes = new RouteTable(List.of());

    BotContext(
            Ports ports,
            GuildDirectory directory,
            PictureSource pictures,
            Downloads downloads,
            SteamNames names,
            Population population,
            Room room,
            DiscordSide discord,
            Supplier<StoreStatistics> store) {
        this.ports = ports;
        this.directory = directory;
        this.pictures = pictures;
        this.downloads = downloads;
        this.names = names;
        this.population = population;
        this.room = room;
        this.discord = discord;
        this.store = store;
    }

    /** The links need the modules, so they come later. */
    void over(GatewayLinks opened) {
        links = Optional.of(opened);
    }

    /** The rows are those of the modules, which need this context. */
    void offering(RouteTable rows) {
        routes = rows;
    }

    List<Slash> commands() {
        return routes.commands();
    }

    void forgetTyped(GuildId guild, MemberId member) {
        routes.forget(guild, member);
    }

    Ports ports() {
        return ports;
    }

    PictureSource pictures() {
        return pictures;
    }

    Downloads downloads() {
        return downloads;
    }

    SteamNames names() {
        return names;
    }

    Mono<Place> place(GuildId guild) {
        return directory.find(guild);
    }

    Optional<Duration> latency() {
        return links.flatMap(GatewayLinks::latency);
    }

    DiscordSide discord() {
        return discord;
    }

    /** The mean time of a transaction until it was forced; empty before the first. */
    Optional<Duration> force() {
        return store.get().meanForce();
    }

    Status status() {
        return new Status(
                Release.text(),
                Duration.ofNanos(System.nanoTime() - started),
                directory.size(),
                population.count(),
                room.isFull());
    }
}
