package racemanager.app.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.kernel.UserError;

class StatusServerTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Health health = new Health();
    private final Meters meters = new Meters();
    private final StatusServer server = StatusServer.start(anyFreePort(), health, meters);

    @AfterEach
    void stop() {
        server.close();
        meters.close();
        client.close();
    }

    @Test
    void beforeAllPartsHaveStartedItIsNotHealthy() throws Exception {
        var answer = get("/health");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer)).hasToString("{\"status\":\"down\",\"is\":\"starting\",\"parts\":{}}");
    }

    @Test
    void onceReadyEachPartIsNamedWithWhatItSays() throws Exception {
        health.watch("store", () -> Finding.well("open"));
        health.watch("cluster", () -> Finding.well("1 node"));
        health.ready();

        var answer = get("/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(json(answer).at("/parts/store/is").asText()).isEqualTo("open");
        assertThat(json(answer).at("/parts/cluster/status").asText()).isEqualTo("up");
    }

    @Test
    void onePartThatIsUnwellMakesTheWholeUnwell() throws Exception {
        health.watch("store", () -> Finding.well("open"));
        health.watch("gateway", () -> Finding.unwell("connecting"));
        health.ready();

        var answer = get("/health");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).at("/status").asText()).isEqualTo("down");
        assertThat(json(answer).at("/parts/gateway/is").asText()).isEqualTo("connecting");
    }

    @Test
    void aCheckThatFailsCountsAsUnwellAndTellsNoToken() throws Exception {
        health.watch("gateway", () -> {
            throw new IOException("MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GabcDe.abcdefghijklmnopqrstuvwxyz0123456789 refused");
        });
        health.ready();

        assertThat(json(get("/health")).at("/parts/gateway/is").asText()).isEqualTo("check failed: (token) refused");
    }

    @Test
    void aCheckThatHangsCountsAsUnwellAfterASecond() throws Exception {
        var never = new CountDownLatch(1);
        var asked = new AtomicInteger();
        health.watch("store", () -> {
            asked.incrementAndGet();
            never.await();
            return Finding.well("late");
        });
        health.ready();

        var first = get("/health");
        var second = get("/health");

        never.countDown();
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(json(second).at("/parts/store/is").asText()).isEqualTo("no answer within a second");
        assertThat(asked).as("a part that hangs is not asked again").hasValue(1);
    }

    @Test
    void whileStoppingItIsNotHealthy() throws Exception {
        health.ready();
        health.ending();

        assertThat(get("/health").statusCode()).isEqualTo(503);
    }

    @Test
    void metricsTellAboutTheMachineAndWhatPartsCount() throws Exception {
        meters.registry().counter("races.started").increment(3);

        var answer = get("/metrics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/plain; version=0.0.4");
        assertThat(answer.body()).contains("races_started_total 3.0", "jvm_memory_used_bytes{", "process_cpu_usage");
    }

    @Test
    void anyOtherPageIsNotFound() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
    }

    @Test
    void aPortInUseIsOneSentenceThatSaysWhatToDo() {
        var taken = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.url().getPort());

        assertThatThrownBy(() -> StatusServer.start(taken, health, meters))
                .isInstanceOf(UserError.class)
                .hasMessageContainingAll("Port " + taken.getPort(), "in use", "CRM_HTTP_PORT");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(server.url().resolve(path)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new JsonMapper().readTree(answer.body());
    }

    private static InetSocketAddress anyFreePort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
