package racemanager.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One caller, from the request to the answer. */
final class ControlVisit {

    /** A path of 4,096 bytes, each of them written as three. */
    private static final int LONGEST_REQUEST = 16_384;

    /** Well below what the caller puts up with. */
    private static final long STILL_AT_WORK_SECONDS = 5;

    private final Socket socket;
    private final ControlFile file;
    private final ControlDesk desk;

    ControlVisit(Socket socket, ControlFile file, ControlDesk desk) {
        this.socket = socket;
        this.file = file;
        this.desk = desk;
    }

    /** Ends when the caller is answered, has gone, says nothing in time, or nothing that a command would say. */
    void serve(Duration patience) {
        try (socket) {
            var request = request(patience);
            if (request.isPresent()) {
                answer(request.get());
            }
        } catch (IOException | UncheckedIOException gone) {
            // There is nobody left who could be told.
        }
    }

    private Optional<ControlRequest> request(Duration patience) throws IOException {
        return new LineReader(socket)
                .next(LONGEST_REQUEST, patience)
                .map(line -> line.split(" ", 2))
                .filter(parts -> parts.length == 2 && isSecret(parts[0]))
                .flatMap(parts -> ControlRequest.parse(parts[1]));
    }

    private boolean isSecret(String said) {
        return MessageDigest.isEqual(
                said.getBytes(StandardCharsets.UTF_8), file.secret().getBytes(StandardCharsets.UTF_8));
    }

    private void answer(ControlRequest request) throws IOException {
        var out = new ControlOutput(socket);
        out.say(ControlWord.HELLO, file.proof());
        var answered = new CountDownLatch(1);
        Thread.ofVirtual().name("control-pulse").start(() -> sayThatItTakesLonger(out, answered));
        try {
            switch (desk.answer(request, line -> tell(out, line))) {
                case ControlAnswer.Done done -> out.say(ControlWord.DONE, done.sentence());
                case ControlAnswer.Failed failed -> out.say(ControlWord.FAILED, failed.sentence());
            }
        } finally {
            answered.countDown();
        }
    }

    private static void tell(ControlOutput out, String line) {
        try {
            out.write(ControlWord.LINE, line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void sayThatItTakesLonger(ControlOutput out, CountDownLatch answered) {
        try {
            while (!answered.await(STILL_AT_WORK_SECONDS, TimeUnit.SECONDS)) {
                out.say(ControlWord.WAIT, "");
            }
        } catch (IOException | InterruptedException gone) {
            // The thread that works meets the same end with its next line.
        }
    }

    void end() {
        try {
            socket.close();
        } catch (IOException broken) {
            // Closed is closed.
        }
    }
}
