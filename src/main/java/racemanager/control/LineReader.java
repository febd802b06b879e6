package racemanager.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Lines from somebody who may send too much, too slowly, or nothing. */
final class LineReader {

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[8_192];
    private int from;
    private int to;

    LineReader(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /**
     * The next line without its end; empty when the stream ends before it, or it has more bytes than this.
     *
     * @throws SocketTimeoutException when it is not complete in time
     */
    Optional<String> next(int most, Duration patience) throws IOException {
        var deadline = System.nanoTime() + patience.toNanos();
        var line = new ByteArrayOutputStream();
        while (line.size() <= most && (from < to || fill(deadline))) {
            var next = buffer[from++];
            if (next == '\n') {
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
            line.write(next);
        }
        return Optional.empty();
    }

    private boolean fill(long deadline) throws IOException {
        var left = deadline - System.nanoTime();
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        socket.setSoTimeout((int) Duration.ofNanos(left).toMillis() + 1);
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
