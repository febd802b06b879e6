package racemanager.playground;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import racemanager.playground.disk.UploadDirectory;
import racemanager.playground.disk.WorldFile;
import racemanager.playground.disk.WorldInUseException;
import racemanager.playground.fault.Faults;
import racemanager.playground.frames.Frames;
import racemanager.playground.frames.Recording;
import racemanager.playground.frames.RecordingFile;
import racemanager.playground.post.MovedFiles;
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
    private final Recording recording;

    private Playground(
            DisposableServer server, WorldLog log, Account account, Faults faults, Frames frames, Recording recording) {
        this.server = server;
        this.log = log;
        this.account = account;
        this.faults = faults;
        this.frames = frames;
        this.recording = recording;
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
        var world = new World(settings.clock(), log);
        var account = Settling.settle(world, settings.token());
        var uploads = settings.directory().<Uploads>map(Playground::uploads).orElseGet(Uploads::inMemory);
        var faults = new Faults();
        var frames = new Frames();
        var recording = settings.recording().<Recording>map(RecordingFile::in).orElseGet(Recording::none);
        var opened = new CompletableFuture<Door>();
        var server = bind(settings.port(), opened);
        var host = LOOPBACK + ":" + server.port();
        MovedFiles.follow(world, host);
        opened.complete(new Door(world, uploads, faults, frames, recording, settings.heartbeat(), host));
        return new Playground(server, log, account, faults, frames, recording);
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

    /** What bots sent that Discord does not know, since the start: fields that it would silently ignore. */
    public List<String> warnings() {
        return frames.warnings();
    }

    @Override
    public void close() {
        server.disposeNow(STOPPING);
        recording.close();
        log.close();
    }
}
