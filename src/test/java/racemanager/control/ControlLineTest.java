package racemanager.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The line as a command uses it. */
@Timeout(30)
class ControlLineTest {

    @TempDir
    private Path store;

    private final List<String> told = new ArrayList<>();

    @Test
    void theRequestArrivesAndLinesAndSentenceComeBack() throws Exception {
        ControlDesk echo = (request, lines) -> {
            request.arguments().forEach(lines);
            return new ControlAnswer.Done("It was " + request.command() + ".");
        };
        try (var server = ControlServer.start(store, echo)) {
            var answer = ask(ControlRequest.of("backup", "/var/backups/März 1 & 2\n", "", "100 %"));

            assertThat(answer).hasValue(new ControlAnswer.Done("It was backup."));
            assertThat(told).containsExactly("/var/backups/März 1 & 2 ", "", "100 %");
        }
    }

    @Test
    void whatFailsComesBackAsFailedOnOneLine() throws Exception {
        try (var server = ControlServer.start(store, (request, lines) -> new ControlAnswer.Failed("No\nroom."))) {
            assertThat(ask(ControlRequest.of("backup"))).hasValue(new ControlAnswer.Failed("No room."));
        }
    }

    @Test
    void severalAreServedAtOnce() throws Exception {
        var both = new CountDownLatch(2);
        ControlDesk desk = (request, lines) -> {
            both.countDown();
            awaited(both);
            return new ControlAnswer.Done("Both were there.");
        };
        try (var server = ControlServer.start(store, desk);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = callers.submit(() -> ask(ControlRequest.of("verify")));
            var second = callers.submit(() -> ask(ControlRequest.of("compact")));

            assertThat(first.get()).isPresent().isEqualTo(second.get());
        }
    }

    @Test
    void oneCallerMoreThanThereIsRoomForIsToldToComeBack() throws Exception {
        var inside = new CountDownLatch(ControlServer.AT_ONCE);
        var leave = new CountDownLatch(1);
        ControlDesk desk = (request, lines) -> {
            inside.countDown();
            awaited(leave);
            return new ControlAnswer.Done("Done.");
        };
        try (var server = ControlServer.start(store, desk);
                var calls = new OpenCalls(store)) {
            calls.open(ControlServer.AT_ONCE);
            awaited(inside);

            assertThatThrownBy(() -> ask(ControlRequest.of("verify")))
                    .isInstanceOf(ControlException.class)
                    .hasMessageContaining("try again in a minute");
            leave.countDown();
        }
    }

    @Test
    void withoutAFileNobodyListens() {
        assertThat(ask(ControlRequest.of("verify"))).isEmpty();
    }

    @Test
    void aFileThatAKilledBotLeftBehindIsRecognised() throws Exception {
        byte[] left;
        try (var server = ControlServer.start(store, ControlLineTest::unasked)) {
            left = Files.readAllBytes(ControlFile.in(store));
        }
        Files.write(ControlFile.in(store), left);

        assertThat(ask(ControlRequest.of("verify"))).isEmpty();
    }

    @Test
    void anotherProgramOnTheOldPortCannotPassForTheBot(@TempDir Path elsewhere) throws Exception {
        ControlDesk impostor = (request, lines) -> new ControlAnswer.Done("Trust me.");
        try (var server = ControlServer.start(elsewhere, impostor)) {
            var other = ControlFile.read(elsewhere).orElseThrow();
            new ControlFile(other.port(), other.secret(), "0".repeat(32)).write(store);

            assertThat(ask(ControlRequest.of("backup"))).isEmpty();
        }
    }

    @Test
    void aFileThatNoBotCanHaveWrittenCountsAsNone() throws Exception {
        Files.write(ControlFile.in(store), new byte[] {(byte) 0xff, 0, 7});
        assertThat(ask(ControlRequest.of("verify"))).isEmpty();

        Files.writeString(ControlFile.in(store), "port 1\nsecret x\n");
        assertThat(ask(ControlRequest.of("verify"))).isEmpty();
    }

    @Test
    void onlyTheOwnerMayReadTheFileAndItGoesWhenTheBotStops() throws Exception {
        Files.writeString(ControlFile.in(store), "left behind, for all to read");
        try (var server = ControlServer.start(store, ControlLineTest::unasked)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ControlFile.in(store))))
                    .isEqualTo("rw-------");
        }
        assertThat(store).isEmptyDirectory();
    }

    @Test
    void aStoppedBotLeavesTheFileOfItsSuccessorAlone() throws Exception {
        var first = ControlServer.start(store, ControlLineTest::unasked);
        try (var second = ControlServer.start(store, ControlLineTest::unasked)) {
            first.close();

            assertThat(ControlFile.in(store)).exists();
        }
    }

    @Test
    void aBotThatStopsMeanwhileIsToldOfInOneSentence() throws Exception {
        var asked = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var server = ControlServer.start(store, (request, lines) -> {
            asked.countDown();
            awaited(end);
            return new ControlAnswer.Done("Too late.");
        });
        try (var call = ControlCall.open(store, ControlRequest.of("backup")).orElseThrow()) {
            awaited(asked);
            server.close();

            assertThatThrownBy(() -> call.answer(told::add))
                    .isInstanceOf(ControlException.class)
                    .hasMessageContaining(store.toString())
                    .hasMessageContaining("stopped before this was done");
        } finally {
            end.countDown();
        }
    }

    @Test
    void aSecretIsNeverPartOfWhatIsPrinted() {
        var file = ControlFile.fresh(4_711);

        assertThat(file.toString()).contains("4711").doesNotContain(file.secret(), file.proof());
    }

    private Optional<ControlAnswer> ask(ControlRequest request) {
        return ControlCall.open(store, request).map(call -> {
            try (call) {
                return call.answer(told::add);
            }
        });
    }

    private static ControlAnswer unasked(ControlRequest request, Object lines) {
        throw new AssertionError(request + " " + lines);
    }

    static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Callers who wait for their answers. */
    private record OpenCalls(Path store, List<ControlCall> calls) implements AutoCloseable {

        OpenCalls(Path store) {
            this(store, new ArrayList<>());
        }

        void open(int count) throws IOException {
            while (calls.size() < count) {
                calls.add(ControlCall.open(store, ControlRequest.of("verify")).orElseThrow(IOException::new));
            }
        }

        @Override
        public void close() {
            calls.forEach(ControlCall::close);
        }
    }
}
