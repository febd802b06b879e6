package racemanager.discord.gateway;

import discord4j.common.retry.ReconnectOptions;
import discord4j.discordjson.json.gateway.Dispatch;
import discord4j.discordjson.json.gateway.ImmutableHeartbeat;
import discord4j.discordjson.json.gateway.Ready;
import discord4j.gateway.DefaultGatewayClient;
import discord4j.gateway.GatewayObserver;
import discord4j.gateway.GatewayOptions;
import discord4j.gateway.GatewayReactorResources;
import discord4j.gateway.IdentifyOptions;
import discord4j.gateway.SessionInfo;
import discord4j.gateway.ShardInfo;
import discord4j.gateway.intent.Intent;
import discord4j.gateway.intent.IntentSet;
import discord4j.gateway.json.GatewayPayload;
import discord4j.gateway.limiter.PayloadTransformer;
import discord4j.gateway.payload.JacksonPayloadWriter;
import discord4j.gateway.retry.GatewayStateChange;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.login.DiscordConnection;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** One shard's connection: it reconnects and resumes by itself until it is closed or Discord refuses for good. */
final class GatewayLink {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayLink.class);
    private static final String HOW = "?compress=zlib-stream&encoding=json&v=10";
    private static final int MISSED_HEARTBEATS = 1;
    private static final Duration CLOSING = Duration.ofSeconds(3);
    private static final Duration READING_UP = Duration.ofSeconds(1);

    private final DiscordConnection discord;
    private final Optional<GatewaySession> resumed;
    private final Consumer<Dispatch> feed;
    private final DefaultGatewayClient client;
    private volatile String resumeUrl;

    /** What runs on the thread of the latest connection; at once where there was none. */
    private volatile Executor connectionThread = Runnable::run;

    private final AtomicBoolean connected = new AtomicBoolean();
    private final AtomicBoolean wasConnected = new AtomicBoolean();
    private final AtomicBoolean readingUp = new AtomicBoolean();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Sinks.Empty<Void> over = Sinks.empty();
    private final Sinks.Empty<Void> ended = Sinks.empty();
    private final Sinks.Empty<Void> readUp = Sinks.empty();

    GatewayLink(
            DiscordConnection discord,
            GatewayReactorResources resources,
            ShardInfo shard,
            Optional<GatewaySession> resumed,
            PayloadTransformer pace,
            Consumer<Dispatch> feed) {
        this.discord = discord;
        this.resumed = resumed;
        this.feed = feed;
        this.resumeUrl = resumed.map(GatewaySession::resumeUrl).orElse("");
        this.client = new DefaultGatewayClient(new GatewayOptions(
                discord.secret(),
                withConnectionThread(resources),
                new GatewayReader(discord.json(), this::heartbeatAnswered),
                new JacksonPayloadWriter(discord.json()),
                ReconnectOptions.builder().setBackoffScheduler(discord.timer()).build(),
                identify(shard, resumed),
                GatewayObserver.NOOP_LISTENER,
                pace,
                MISSED_HEARTBEATS));
    }

    private GatewayReactorResources withConnectionThread(GatewayReactorResources shared) {
        return shared.mutate()
                .httpClient(shared.getHttpClient()
                        .doOnConnected(connection ->
                                connectionThread = connection.channel().eventLoop()))
                .build();
    }

    private static IdentifyOptions identify(ShardInfo shard, Optional<GatewaySession> resumed) {
        var options = IdentifyOptions.builder(shard).intents(IntentSet.of(Intent.GUILDS));
        resumed.ifPresent(session -> options.resumeSession(SessionInfo.create(session.id(), session.sequence())));
        return options.build();
    }

    /** Runs until closed; an error when Discord refuses for good, or no longer knows the session that was to be resumed. */
    Mono<Void> run() {
        return Mono.defer(() -> {
            var events = client.dispatch().subscribe(this::received);
            return url().flatMap(
                            url -> Mono.firstWithSignal(client.execute(url + HOW), over.asMono(), discord.whenCut()))
                    .doFinally(signal -> {
                        connected.set(false);
                        events.dispose();
                        ended.tryEmitEmpty();
                    });
        });
    }

    boolean isConnected() {
        return connected.get();
    }

    /** The time between the last heartbeat and its answer; zero before the first. */
    Duration latency() {
        return client.getResponseTime();
    }

    /** Whether it ever was. */
    boolean wasConnected() {
        return wasConnected.get();
    }

    /** Reads what was sent, and ends the connection so that the session stays good for some minutes; empty without one. */
    Mono<GatewaySession> closeResumably() {
        return Mono.defer(() -> {
            // The client may forget its session while it ends; an event that comes twice is told by its id.
            var before = session();
            // Cut off without a close frame, the client ends its run and never confirms the close.
            return Mono.firstWithSignal(readsUp().then(Mono.defer(this::cutOff)), ended.asMono())
                    .timeout(CLOSING, discord.timer())
                    .onErrorResume(notCleanly -> {
                        LOG.debug("The gateway connection did not close cleanly", notCleanly);
                        return Mono.empty();
                    })
                    .then(Mono.defer(this::session))
                    .switchIfEmpty(before);
        });
    }

    /** Discord says everything in order: what it had sent before it answers a heartbeat has then been read. */
    private Mono<Void> readsUp() {
        return Mono.defer(() -> connected.get() ? heartbeat().then(readUp.asMono()) : Mono.empty())
                .timeout(READING_UP, Mono.empty(), discord.timer())
                .onErrorComplete();
    }

    private Mono<Void> heartbeat() {
        return Mono.fromRunnable(() -> {
            readingUp.set(true);
            client.sender()
                    .emitNext(
                            GatewayPayload.heartbeat(ImmutableHeartbeat.of(client.getSequence())),
                            Sinks.EmitFailureHandler.busyLooping(READING_UP));
        });
    }

    private void heartbeatAnswered() {
        if (readingUp.get()) readUp.tryEmitEmpty();
    }

    /** Discord4J's abrupt close trips over itself when another thread than the connection's begins it. */
    private Mono<Void> cutOff() {
        closing.set(true);
        return client.close(true).then().subscribeOn(Schedulers.fromExecutor(connectionThread));
    }

    private Mono<GatewaySession> session() {
        String id = client.getSessionId();
        String url = resumeUrl;
        return id.isEmpty() || url.isEmpty()
                ? Mono.empty()
                : Mono.just(new GatewaySession(id, client.getSequence(), url));
    }

    private Mono<String> url() {
        return resumed.map(session -> Mono.just(session.resumeUrl())).orElseGet(discord::gatewayUrl);
    }

    private void received(Dispatch dispatch) {
        try {
            switch (dispatch) {
                case GatewayStateChange change -> changed(change);
                case Ready ready -> {
                    resumeUrl = ready.resumeGatewayUrl();
                    feed.accept(ready);
                }
                default -> feed.accept(dispatch);
            }
        } catch (RuntimeException failure) {
            LOG.error("A gateway event of type {} was lost", dispatch.getClass().getSimpleName(), failure);
        }
    }

    private void changed(GatewayStateChange change) {
        switch (change.getState()) {
            case CONNECTED, RETRY_SUCCEEDED -> {
                connected.set(true);
                wasConnected.set(true);
            }
            case DISCONNECTED, DISCONNECTED_RESUME -> disconnected();
            case RETRY_STARTED, RETRY_RESUME_STARTED, RETRY_FAILED -> {
                disconnected();
                if (!wasConnected.get()) {
                    // The address for resuming can be gone with the session.
                    sessionLost();
                }
            }
            case SESSION_INVALIDATED -> {
                connected.set(false);
                sessionLost();
            }
        }
    }

    private void disconnected() {
        connected.set(false);
        if (closing.get()) {
            // A connection that broke in this instant would be made again.
            over.tryEmitEmpty();
        }
    }

    /** A new session belongs to the gateway's ordinary address, not to the one for resuming. */
    private void sessionLost() {
        if (resumed.isPresent()) {
            over.tryEmitError(new SessionLostException());
        }
    }

    /** The session of the last run is no longer known, or cannot be reached where it was. */
    static final class SessionLostException extends RuntimeException {
        SessionLostException() {
            super("the session of the last run cannot be resumed");
        }
    }
}
