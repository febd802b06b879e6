package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar from outside: what a person sees who starts it rightly or wrongly. */
@Execution(ExecutionMode.CONCURRENT)
class ShippedJarIT {

    private static final Map<String, String> ANY_PORTS = Map.of("CRM_HTTP_PORT", "0", "CRM_PLAYGROUND_PORT", "0");

    @TempDir
    private Path directory;

    @Test
    void itTellsItsVersion() throws Exception {
        try (var jar = ShippedJar.start(directory, Map.of(), "--version")) {
            assertThat(jar.awaitEnd()).isZero();
            assertThat(jar.output()).matches("Community Race Manager \\d+\\.\\d+\\.\\d+\\S*");
            assertThat(jar.errors()).isEmpty();
        }
    }

    @Test
    void anOlderJavaIsToldWhichOneIsNeeded() throws Exception {
        var old = InstalledJavas.olderThan(21);
        assumeTrue(old.isPresent(), "There is no Java older than 21 on this machine.");

        try (var jar = ShippedJar.startWith(old.get(), directory, "backup", "there")) {
            assertThat(jar.awaitEnd()).isEqualTo(Main.USER_ERROR);
            assertThat(jar.errors().lines()).singleElement().asString().contains("needs Java 21 or later");
            assertThat(jar.output()).isEmpty();
        }
    }

    @Test
    void itAnswersForItsHealthAndStopsInOrderWhenAsked() throws Exception {
        try (var jar = ShippedJar.start(directory, ANY_PORTS, "playground")) {
            var page = jar.awaitLine("Health and figures: (http://\\S+)/health").group(1);
            jar.awaitLine("Ready\\. This is process \\d+");

            assertThat(status(page + "/health")).isEqualTo(200);
            assertThat(status(page + "/metrics")).isEqualTo(200);
            assertThat(jar.terminate()).as("what was asked for is no failure").isZero();
            assertThat(jar.output()).contains("Stopping.").doesNotContain("ERROR", "WARN");
            assertThat(jar.errors()).isEmpty();
        }
    }

    @Test
    void theLogIsJsonWhenTheFileAsksForThat() throws Exception {
        Files.createDirectories(directory.resolve("conf"));
        Files.writeString(directory.resolve("conf/racemanager.conf"), "racemanager.log = json");

        try (var jar = ShippedJar.start(directory, ANY_PORTS, "playground", "--without-bot")) {
            jar.awaitLine("\"formattedMessage\":\"Ready\\.");
            jar.terminate();
            assertThat(jar.output().lines().filter(line -> line.contains("loggerName")))
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        }
    }

    @Test
    void aPortInUseIsOneSentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var jar = ShippedJar.start(
                        directory,
                        Map.of("CRM_HTTP_PORT", String.valueOf(taken.getLocalPort()), "CRM_PLAYGROUND_PORT", "0"),
                        "playground")) {
            assertThat(jar.awaitEnd()).isEqualTo(Main.USER_ERROR);
            assertThat(jar.errors().lines()).singleElement().asString().contains("in use", "CRM_HTTP_PORT");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', run, 1, There is no Discord token: set DISCORD_TOKEN",
        "DISCORD_TOKEN, run, 1, is not a bot token",
        "DISCORD_API_URL, playground, 1, it must be an address like",
        "CRM_HTTP_PORT, playground, 1, it must be a whole number",
        "CRM_LOG, playground, 1, it must be text or json",
        "'', rnu, 2, rnu",
        "'', run --prot 1, 2, --prot",
        "'', run --conf nowhere.conf, 1, nowhere.conf",
        "'', playground --port 70000, 1, --port is",
        "'', '', 2, No command was given",
    })
    void aMistakeIsOneSentenceWithoutAStackTrace(String variable, String arguments, int code, String words)
            throws Exception {
        var variables = variable.isEmpty() ? Map.<String, String>of() : Map.of(variable, "oops");
        var typed = Stream.of(arguments.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        try (var jar = ShippedJar.start(directory, variables, typed)) {
            assertThat(jar.awaitEnd()).isEqualTo(code);
            assertThat(jar.errors().lines()).singleElement().asString().contains(words);
            assertThat(jar.output()).isEmpty();
        }
    }

    private static int status(String url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
