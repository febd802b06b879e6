package racemanager.playground;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import racemanager.playground.fault.Faults;
import racemanager.playground.post.MovedFiles;
import racemanager.playground.visitor.BotKeeper;
import reactor.core.publisher.Mono;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/** A Discord on this machine, with a page for people at {@link #url()} and an API for bots at {@link #apiUrl()}. */
public final class Playground implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration STOPPING = Duration.ofSeconds(2);

    /** Its own threads: what clients in the same process do to theirs does not hold it up. */
    private final LoopResources loops;

    private final DisposableServer server;
    private final Ground ground;
    private final Door door;

    private Playground(LoopResources loops, DisposableServer server, Ground ground, Door door) {
        this.loops = loops;
        this.server = server;
        this.ground = ground;
        this.door = door;
    }

    /**
     * Opens the world and starts to serve it.
     *
     * @throws PlaygroundException when the port or the world is in use, or the token cannot be one
     */
    public static Playground start(PlaygroundSettings settings) {
        var ground = Ground.of(settings);
        try {
            return start(settings, ground);
        } catch (RuntimeException failed) {
            ground.close();
            throw failed;
        }
    }

    private static Playground start(PlaygroundSettings settings, Ground ground) {
        var opened = new CompletableFuture<Door>();
        var loops = LoopResources.create("playground", LoopResources.DEFAULT_IO_WORKER_COUNT, true);
        var server = bind(settings.port(), loops, opened);
        var host = LOOPBACK + ":" + server.port();
        MovedFiles.follow(ground.world(), host);
        var door = new Door(ground, settings.heartbeat(), host);
        opened.complete(door);
        return new Playground(loops, server, ground, door);
    }

    private static DisposableServer bind(int port, LoopResources loops, CompletableFuture<Door> opened) {
        try {
            return HttpServer.create()
                    .runOn(loops)
                    .host(LOOPBACK)
                    .port(port)
                    .handle((request, response) ->
                            Mono.fromFuture(opened, true).flatMap(door -> Mono.from(door.serve(request, response))))
                    .bindNow();
        } catch (ChannelBindException taken) {
            loops.dispose();
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
        return ground.account().token();
    }

    /** What goes wrong on purpose from now on. */
    public Faults misbehave() {
        return ground.faults();
    }

    /** What time it is here: visitors can set it forward, and it is kept with the world. */
    public InstantSource clock() {
        return ground.clock();
    }

    /** Lets visitors kill and start a bot that runs beside this playground. */
    public void entrust(BotKeeper bot) {
        door.entrust(bot);
    }

    /** What bots sent that Discord does not know, since the start: fields that it would silently ignore. */
    public List<String> warnings() {
        return ground.frames().warnings();
    }

    @Override
    public void close() {
        door.close();
        server.disposeNow(STOPPING);
        loops.disposeLater(Duration.ZERO, STOPPING).block(STOPPING.multipliedBy(2));
        ground.close();
    }
}
