package racemanager.app.steam;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.rest.LimitedContent;
import racemanager.steam.SteamId;
import racemanager.steam.SteamIdReading;
import racemanager.steam.SteamNames;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/** Asks Steam's web API, a few times at once, and waits for no answer longer than a member likes to. */
public final class SteamWeb implements SteamNames, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SteamWeb.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 4;
    private static final int IN_LINE = 32;
    private static final int MOST_BYTES = 64 * 1024;
    private static final String PATH = "/ISteamUser/ResolveVanityURL/v1/";

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /** As Valve's pages on ISteamUser number what came of resolving a name. */
    private static final int SUCCESS = 1;

    private static final int NO_MATCH = 42;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ConnectionProvider connections = ConnectionProvider.builder("steam")
            .maxConnections(AT_ONCE)
            .pendingAcquireMaxCount(IN_LINE)
            .pendingAcquireTimeout(PATIENCE)
            .maxIdleTime(IDLE)
            .build();
    private final HttpClient client = HttpClient.create(connections)
            .noProxy()
            .followRedirect(false)
            .headers(headers -> headers.set(HttpHeaderNames.USER_AGENT, "CommunityRaceManager"));
    private final URI address;
    private final SteamKey key;
    private final Scheduler timer;

    /**
     * Asks nothing yet.
     *
     * @param address where the web API answers, without a slash at the end
     */
    public SteamWeb(URI address, SteamKey key) {
        this(address, key, Schedulers.parallel());
    }

    SteamWeb(URI address, SteamKey key, Scheduler timer) {
        this.timer = timer;
        this.address = address;
        this.key = key;
    }

    @Override
    public CompletionStage<Outcome> find(String name) {
        return client.get()
                .uri(address + PATH + "?key=" + key.secret() + "&vanityurl="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .response(SteamWeb::read)
                .singleOrEmpty()
                .timeout(PATIENCE, timer)
                .onErrorResume(failure -> {
                    LOG.info("Steam was asked for a name and did not answer: {}", without(failure));
                    return Mono.just(new Silent());
                })
                .defaultIfEmpty(new Silent())
                .toFuture();
    }

    /** The address that was asked has the key in it. */
    private String without(Throwable failure) {
        return failure.toString().replace(key.secret(), "(key)");
    }

    private static Mono<Outcome> read(HttpClientResponse answer, ByteBufFlux body) {
        var code = answer.status().code();
        if (code == UNAUTHORIZED || code == FORBIDDEN)
            LOG.warn("Steam refuses the key in STEAM_API_KEY ({}): set one from steamcommunity.com/dev/apikey", code);
        if (code != OK) return Mono.error(new IOException("it said " + code));
        return body.asByteArray()
                .collect(() -> new LimitedContent(MOST_BYTES), LimitedContent::add)
                .handle((content, sink) -> {
                    try {
                        sink.next(outcome(content.bytes()));
                    } catch (IOException unreadable) {
                        // What a parser says of an answer may repeat it.
                        sink.error(new IOException("it said nothing that can be read"));
                    }
                });
    }

    private static Outcome outcome(byte[] content) throws IOException {
        var response = JSON.readTree(content).path("response");
        return switch (response.path("success").asInt()) {
            case SUCCESS -> found(response.path("steamid").asText());
            case NO_MATCH -> new Nobody();
            default -> throw new IOException("neither found nor not found");
        };
    }

    private static Outcome found(String digits) throws IOException {
        return switch (SteamId.read("https://steamcommunity.com/profiles/" + digits)) {
            case SteamIdReading.Known known -> new Found(known.id());
            case SteamIdReading.NeedsLookup link -> throw new IOException("a name for a name");
            case SteamIdReading.Refused refused -> throw new IOException("nobody's account");
        };
    }

    @Override
    public void close() {
        connections.dispose();
    }
}
