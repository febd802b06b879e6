package racemanager.discord.rest;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.discord.Downloads;
import racemanager.discord.Upload;
import racemanager.kernel.Bytes;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/** Fetches files over HTTP; where a link leads is looked at before each connection, and that place is connected to. */
public final class HttpDownloads implements Downloads {

    private static final Logger LOG = LoggerFactory.getLogger(HttpDownloads.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_REDIRECTS = 3;
    private static final int PORT = 443;
    private static final int OK = 200;

    private final HttpClient client;
    private final HostLookup lookup;
    private final Predicate<InetAddress> isPublic;
    private final Duration patience;
    private final Scheduler timer;

    public HttpDownloads() {
        this(
                HttpClient.newConnection(),
                HostLookup.OF_THE_SYSTEM,
                PublicAddresses::contain,
                PATIENCE,
                Schedulers.parallel());
    }

    HttpDownloads(
            HttpClient client, HostLookup lookup, Predicate<InetAddress> isPublic, Duration patience, Scheduler timer) {
        this.client = client.noProxy()
                .followRedirect(false)
                .headers(headers -> headers.set(HttpHeaderNames.USER_AGENT, "CommunityRaceManager"));
        this.lookup = lookup;
        this.isPublic = isPublic;
        this.patience = patience;
        this.timer = timer;
    }

    /** What a server answered. */
    private sealed interface Step {

        record Arrived(Bytes content) implements Step {}

        record Moved(String to) implements Step {}
    }

    @Override
    public Mono<Outcome> upload(Upload upload, int mostBytes) {
        if (upload.bytes() > mostBytes) return Mono.just(new Refused(LimitedContent.tooLarge(mostBytes)));
        return limited(answered(client, upload.address(), mostBytes).map(step -> switch (step) {
            case Step.Arrived arrived -> arrived.content();
            case Step.Moved moved -> throw new DownloadException(Phrase.of("download.failed"));
        }));
    }

    @Override
    public Mono<Outcome> link(String address, int mostBytes) {
        return limited(Mono.defer(() -> followed(address, mostBytes, MOST_REDIRECTS)));
    }

    private Mono<Outcome> limited(Mono<Bytes> content) {
        return content.timeout(patience, timer)
                .<Outcome>map(all -> new Fetched(all.toArray()))
                .doOnError(failure -> LOG.debug("A file was not fetched", failure))
                .onErrorResume(failure -> Mono.just(new Refused(why(failure))));
    }

    private Phrase why(Throwable failure) {
        return switch (failure) {
            case DownloadException known -> known.why();
            case TimeoutException slow -> Phrase.of("download.slow").with("seconds", patience.toSeconds());
            default -> Phrase.of("download.failed");
        };
    }

    private Mono<Bytes> followed(String typed, int mostBytes, int redirects) {
        return switch (WebLink.read(typed)) {
            case Decision.Refused<WebLink> refused -> Mono.error(new DownloadException(refused.reason()));
            case Decision.Accepted<WebLink> accepted ->
                followed(accepted.facts().getFirst(), mostBytes, redirects);
        };
    }

    private Mono<Bytes> followed(WebLink link, int mostBytes, int redirects) {
        return looked(link)
                .flatMap(places -> answered(
                        client.resolver(new PinnedAddresses(places)),
                        link.address().toASCIIString(),
                        mostBytes))
                .flatMap(step -> switch (step) {
                    case Step.Arrived arrived -> Mono.just(arrived.content());
                    case Step.Moved moved ->
                        redirects > 0
                                ? followed(link.redirected(moved.to()), mostBytes, redirects - 1)
                                : Mono.error(new DownloadException(Phrase.of("download.redirects")));
                });
    }

    private Mono<List<InetSocketAddress>> looked(WebLink link) {
        return Mono.fromCallable(() -> lookup.addresses(link.host(), PORT))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(
                        UnknownHostException.class,
                        unknown ->
                                new DownloadException(Phrase.of("download.host").with("host", link.host())))
                .doOnNext(places -> {
                    if (places.isEmpty() || !places.stream().allMatch(place -> isPublic.test(place.getAddress())))
                        throw new DownloadException(Phrase.of("download.private"));
                });
    }

    private static Mono<Step> answered(HttpClient client, String address, int mostBytes) {
        return client.get()
                .uri(address)
                .response((answer, body) -> step(answer, body, mostBytes))
                .next();
    }

    private static Mono<Step> step(HttpClientResponse answer, ByteBufFlux body, int mostBytes) {
        var code = answer.status().code();
        var location = answer.responseHeaders().get(HttpHeaderNames.LOCATION);
        if (code / 100 == 3 && location != null) return Mono.just(new Step.Moved(location));
        if (code != OK)
            return Mono.error(new DownloadException(Phrase.of("download.answer").with("code", Integer.toString(code))));
        return body.asByteArray()
                .collect(() -> new LimitedContent(mostBytes), LimitedContent::add)
                .map(content -> new Step.Arrived(Bytes.of(content.bytes())));
    }
}
