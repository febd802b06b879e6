package racemanager.playground;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import racemanager.playground.clock.AheadClock;
import racemanager.playground.clock.ClockDesk;
import racemanager.playground.disk.UploadDirectory;
import racemanager.playground.disk.WorldFile;
import racemanager.playground.disk.WorldInUseException;
import racemanager.playground.fault.Faults;
import racemanager.playground.frames.Frames;
import racemanager.playground.post.MovedFiles;
import racemanager.playground.visitor.BotKeeper;
import racemanager.playground.world.Account;
import racemanager.playground.world.Uploads;
import racemanager.playground.world.World;
import racemanager.playground.world.WorldLog;
import reactor.core.publisher.Mono;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A Discord on this machine, with a page for people at {@link #url()} and an API for bots at {@link #apiUrl()}. */
public final class Playground implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration STOPPING = Duration.ofSeconds(2);

    private final DisposableServer server;
    private final WorldLog log;
    private final Account account;
    private final Faults faults;
    private final Frames frames;
    private final InstantSource clock;
    private final Door door;

    private Playground(
            DisposableServer server,
            WorldLog log,
            Account account,
            Faults faults,
            Frames frames,
            InstantSource clock,
            Door door) {
        this.server = server;
        this.log = log;
        this.account = account;
        this.faults = faults;
        this.frames = frames;
        this.clock = clock;
        this.door = door;
    }

    /**
     * Opens the world and starts to serve it.
     *
     * @throws PlaygroundException when the port or the world is in use, or the token cannot be one
     */
    public static Playground start(PlaygroundSettings settings) {
        var log = log(settings);
        try {
            return start(settings, log);
        } catch (RuntimeException failed) {
            log.close();
            throw failed;
        }
    }

    private static WorldLog log(PlaygroundSettings settings) {
        try {
            return settings.directory().<WorldLog>map(WorldFile::open).orElseGet(WorldLog::none);
        } catch (WorldInUseException inUse) {
            throw new PlaygroundException(String.valueOf(inUse.getMessage()));
        }
    }

    private static Playground start(PlaygroundSettings settings, WorldLog log) {
        var clock = new AheadClock(settings.clock());
        var world = new World(clock, log);
        var clockDesk = new ClockDesk(world, clock);
        var account = Settling.settle(world, settings.token());
        var uploads = settings.directory().<Uploads>map(Playground::uploads).orElseGet(Uploads::inMemory);
        var faults = new Faults();
        var frames = new Frames();
        var opened = new CompletableFuture<Door>();
        var server = bind(settings.port(), opened);
        var host = LOOPBACK + ":" + server.port();
        MovedFiles.follow(world, host);
        var door = new Door(world, uploads, clockDesk, faults, frames, settings.heartbeat(), host);
        opened.complete(door);
        return new Playground(server, log, account, faults, frames, clock, door);
    }

    private static UploadDirectory uploads(Path directory) {
        return new UploadDirectory(directory.resolve("uploads"));
    }

    private static DisposableServer bind(int port, CompletableFuture<Door> opened) {
        try {
            return HttpServer.create()
                    .host(LOOPBACK)
                    .port(port)
                    .handle((request, response) ->
                            Mono.fromFuture(opened, true).flatMap(door -> Mono.from(door.serve(request, response))))
                    .bindNow();
        } catch (ChannelBindException taken) {
            throw new PlaygroundException(
                    "Port " + port + " is in use by another program; stop that one or choose another port.");
        }
    }

    /** The page. */
    public String url() {
        return "http://" + LOOPBACK + ":" + server.port() + "/";
    }

    /** REST for bots, version 10. */
    public String apiUrl() {
        return "http://" + LOOPBACK + ":" + server.port() + "/api/v10";
    }

    /** The token that opens the API. */
    public String token() {
        return account.token();
    }

    /** What goes wrong on purpose from now on. */
    public Faults misbehave() {
        return faults;
    }

    /** What time it is here: visitors can set it forward, and it is kept with the world. */
    public InstantSource clock() {
        return clock;
    }

    /** Lets visitors kill and start a bot that runs beside this playground. */
    public void entrust(BotKeeper bot) {
        door.entrust(bot);
    }

    /** What bots sent that Discord does not know, since the start: fields that it would silently ignore. */
    public List<String> warnings() {
        return frames.warnings();
    }

    @Override
    public void close() {
        door.close();
        server.disposeNow(STOPPING);
        log.close();
    }
}
