package racemanager.discord.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.ssl.SslContextBuilder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.Downloads;
import racemanager.discord.Upload;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRoutes;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Fetches from a server on this machine, which in these tests counts as public. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpDownloadsTest {

    private static final int LIMIT = 100_000;
    private static final byte[] FILE = "the file".repeat(1_000).getBytes(US_ASCII);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AtomicInteger visits = new AtomicInteger();
    private final Queue<String> headers = new ConcurrentLinkedQueue<>();
    private final Queue<String> looks = new ConcurrentLinkedQueue<>();
    private final Semaphore signsOfLife = new Semaphore(0);

    /** Nothing is slow here but where a test says so. */
    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

    private DisposableServer server;
    private DisposableServer unencrypted;
    private HttpDownloads downloads;

    @BeforeAll
    void serve() throws Exception {
        var own = OwnCertificate.of("public.example", "moving.example");
        var context = SslContextBuilder.forServer(own.key(), own.certificate()).build();
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .secure(tls -> tls.sslContext(context))
                .route(this::routes)
                .bindNow();
        unencrypted = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(this::routes)
                .bindNow();
        var trusting =
                SslContextBuilder.forClient().trustManager(own.certificate()).build();
        downloads = new HttpDownloads(
                HttpClient.newConnection().secure(tls -> tls.sslContext(trusting)),
                this::addresses,
                address -> address.isLoopbackAddress() || PublicAddresses.contain(address),
                PATIENCE,
                time);
    }

    @AfterAll
    void stop() {
        server.disposeNow();
        unencrypted.disposeNow();
    }

    private void routes(HttpServerRoutes routes) {
        routes.get("/file", (asked, answer) -> {
            visits.incrementAndGet();
            headers.addAll(asked.requestHeaders().entries().stream()
                    .map(entry -> entry.getKey().toLowerCase(Locale.ROOT) + ": " + entry.getValue())
                    .toList());
            return answer.addHeader("set-cookie", "seen=1").sendByteArray(Mono.just(FILE));
        });
        routes.get(
                "/endless",
                (asked, answer) -> answer.sendByteArray(Flux.just(FILE).repeat()));
        routes.get(
                "/drip",
                (asked, answer) -> answer.sendByteArray(Flux.interval(Duration.ofMillis(50))
                        .map(tick -> new byte[] {1})
                        .doOnNext(drop -> signsOfLife.release())));
        routes.get("/silent", (asked, answer) -> Mono.<Void>never().doOnSubscribe(asking -> signsOfLife.release(2)));
        routes.get(
                "/short",
                (asked, answer) -> answer.sendByteArray(
                        Flux.just(FILE).concatWith(Mono.error(new IllegalStateException("the server broke")))));
        Map.of(
                        "/hop1", "/hop2",
                        "/hop2", "https://public.example/hop3",
                        "/hop3", "/file",
                        "/hop0", "/hop1",
                        "/loop", "/loop",
                        "/to-private", "https://private.example/file",
                        "/to-metadata", "https://169.254.169.254/latest",
                        "/to-loopback-name", "https://nowhere.example/",
                        "/to-http", "http://public.example/file",
                        "/to-nonsense", "https://exa mple/")
                .forEach((from, to) -> routes.get(
                        from,
                        (asked, answer) ->
                                answer.status(302).header("location", to).send()));
        routes.get("/empty-redirect", (asked, answer) -> answer.status(302).send());
    }

    private List<InetSocketAddress> addresses(String host, int port) throws UnknownHostException {
        looks.add(host + ":" + port);
        var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
        return switch (host) {
            case "public.example" -> List.of(here);
            case "stranger.example" -> List.of(here);
            case "private.example" -> List.of(new InetSocketAddress("10.0.0.1", port));
            case "mixed.example" -> List.of(here, new InetSocketAddress("192.168.0.1", port));
            case "moving.example" -> List.of(looks.size() > 1 ? new InetSocketAddress("10.0.0.1", port) : here);
            case "nowhere.example" -> throw new UnknownHostException(host);
            default -> HostLookup.OF_THE_SYSTEM.addresses(host, port);
        };
    }

    private Downloads.Outcome link(String address) {
        return Optional.ofNullable(downloads.link(address, LIMIT).block(Duration.ofSeconds(20)))
                .orElseThrow();
    }

    private String refusal(String address) {
        return refusal(link(address));
    }

    private static String refusal(Downloads.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Downloads.Refused.class);
        return ((Downloads.Refused) outcome).why().key();
    }

    private static byte[] content(Downloads.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Downloads.Fetched.class);
        return ((Downloads.Fetched) outcome).content();
    }

    @Test
    void aFileBehindALinkIsFetched() {
        assertThat(content(link("https://public.example/file"))).isEqualTo(FILE);
    }

    @Test
    void theServerHearsWhoAsksAndNothingElse() {
        content(link("https://public.example/file"));
        headers.clear();
        content(link("https://public.example/file"));

        assertThat(headers.stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("user-agent", "host", "accept");
        assertThat(headers)
                .contains("user-agent: CommunityRaceManager")
                .anyMatch(line -> line.startsWith("host: public.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://nowhere.example/file, download.host",
        "https://private.example/file, download.private",
        "https://mixed.example/file, download.private",
        "https://10.1.2.3/file, download.private",
        "https://[fd00::1]/file, download.private",
        "http://public.example/file, download.link",
        "https://public.example/none, download.answer",
        "https://public.example/empty-redirect, download.answer",
        "https://public.example/endless, download.large_kilobytes",
        "https://public.example/short, download.failed",
        "https://stranger.example/file, download.failed",
        "https://public.example/loop, download.redirects",
        "https://public.example/hop0, download.redirects",
        "https://public.example/to-private, download.private",
        "https://public.example/to-metadata, download.private",
        "https://public.example/to-loopback-name, download.host",
        "https://public.example/to-http, download.link",
        "https://public.example/to-nonsense, download.link"
    })
    void whatCannotBeHadIsASentence(String address, String key) {
        assertThat(refusal(address)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drip", "silent"})
    void aServerThatTakesItsTimeIsGivenUpWhateverItSendsMeanwhile(String path) throws InterruptedException {
        signsOfLife.drainPermits();
        var outcome = downloads.link("https://public.example/" + path, LIMIT).toFuture();
        signsOfLife.acquire();
        time.advanceTimeBy(PATIENCE.minusMillis(1));
        signsOfLife.acquire();
        assertThat(outcome).isNotDone();

        time.advanceTimeBy(Duration.ofMillis(1));

        assertThat(refusal(outcome.join())).isEqualTo("download.slow");
    }

    @Test
    void threeRedirectsAreFollowed() {
        looks.clear();

        assertThat(content(link("https://public.example/hop1"))).isEqualTo(FILE);
        assertThat(looks).hasSize(4).containsOnly("public.example:443");
    }

    @Test
    void theAddressThatWasLookedAtIsTheOneThatIsConnectedTo() {
        looks.clear();
        assertThat(content(link("https://moving.example/file"))).isEqualTo(FILE);
        assertThat(looks).hasSize(1);

        assertThat(refusal("https://moving.example/file")).isEqualTo("download.private");
    }

    @Test
    void withoutATestThisMachineIsPrivate() {
        var outcome = new HttpDownloads().link("https://127.0.0.1/file", LIMIT).block(Duration.ofSeconds(20));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Downloads.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("download.private"));
    }

    @Test
    void anUploadComesFromWhereverDiscordSays() {
        assertThat(content(upload("/file", FILE.length))).isEqualTo(FILE);
    }

    @Test
    void anUploadThatIsTooLargeIsNotEvenAskedFor() {
        visits.set(0);

        assertThat(upload("/file", LIMIT + 1)).isInstanceOf(Downloads.Refused.class);
        assertThat(visits).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"/endless, download.large_kilobytes", "/none, download.answer", "/hop3, download.failed"})
    void anUploadIsHeldToTheLimitsToo(String path, String key) {
        assertThat(upload(path, 10))
                .isInstanceOfSatisfying(
                        Downloads.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
    }

    private Downloads.Outcome upload(String path, int bytes) {
        var upload = new Upload("1", "a.png", Optional.empty(), bytes, "http://127.0.0.1:" + unencrypted.port() + path);
        return Optional.ofNullable(downloads.upload(upload, LIMIT).block(Duration.ofSeconds(20)))
                .orElseThrow();
    }
}
