package racemanager.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line as somebody meets it who has no business there. */
@Timeout(30)
class ControlStrangerTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);

    @TempDir
    private Path store;

    private final AtomicInteger asked = new AtomicInteger();
    private ControlServer server;
    private ControlFile file;

    @BeforeEach
    void listen() throws IOException {
        server = ControlServer.start(
                store,
                (request, lines) -> {
                    asked.incrementAndGet();
                    return new ControlAnswer.Done("Done.");
                },
                PATIENCE);
        file = ControlFile.read(store).orElseThrow();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000000000000000000000000000 verify\n",
                "verify\n",
                "\n",
                " verify\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "\0\uffff\n"
            })
    void whoDoesNotKnowTheSecretIsHungUpOnWithoutAWord(String said) throws Exception {
        assertThat(answerTo(said)).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void theRightSecretWithNonsenseBehindItIsHungUpOnToo() throws Exception {
        assertThat(answerTo(file.secret() + "\n")).isEmpty();
        assertThat(answerTo(file.secret() + " %zz\n")).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void aLineWithoutEndIsNotReadToItsEnd() throws Exception {
        assertThat(answerTo(file.secret() + " verify " + "x".repeat(1 << 20))).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void whoSaysNothingIsHungUpOnInTime() throws Exception {
        var before = System.nanoTime();

        assertThat(answerTo("")).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(PATIENCE, Duration.ofSeconds(5));
    }

    @Test
    void whoSaysTheSecretAndIsThenSilentIsHungUpOn() throws Exception {
        assertThat(answerTo(file.secret() + " verify")).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void afterAllThatACommandIsServed() throws Exception {
        for (var stranger = 0; stranger < 2 * ControlServer.AT_ONCE; stranger++) {
            assertThat(answerTo("let me in\n")).isEmpty();
        }

        assertThat(answerTo(file.secret() + " verify\n")).isEqualTo("hello " + file.proof() + "\ndone Done.\n");
    }

    /** All that comes back until the other side hangs up. */
    private String answerTo(String said) throws IOException {
        try (var socket = new Socket(ControlFile.thisMachine(), file.port())) {
            socket.setSoTimeout(10_000);
            send(socket, said);
            return received(socket);
        }
    }

    private static void send(Socket socket, String said) throws IOException {
        try {
            socket.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
        } catch (SocketException hungUpWhileTalking) {
            assertThat(said).hasSizeGreaterThan(1 << 16);
        }
    }

    /** Hanging up on somebody who still talks resets the connection. */
    private static String received(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return "";
        }
    }
}
