package racemanager.control;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A command's end of the line: one request to the bot that has the store open. */
public final class ControlCall implements AutoCloseable {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int LONGEST_GREETING = 100;
    private static final int LONGEST_LINE = 256 << 20;
    private static final Duration GREETING = Duration.ofSeconds(10);

    /** A bot that works says so every few seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Path store;
    private final Socket socket;
    private final LineReader in;

    private ControlCall(Path store, Socket socket) throws IOException {
        this.store = store;
        this.socket = socket;
        this.in = new LineReader(socket);
    }

    /**
     * Sends a request; empty when no bot listens: there is no file, or the one that a killed bot left behind.
     *
     * @param store the store's directory
     * @throws ControlException when a bot listens and cannot be asked
     */
    public static Optional<ControlCall> open(Path store, ControlRequest request) {
        return ControlFile.read(store).flatMap(file -> open(store, file, request));
    }

    private static Optional<ControlCall> open(Path store, ControlFile file, ControlRequest request) {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(ControlFile.thisMachine(), file.port()), CONNECT_MILLIS);
            var call = new ControlCall(store, socket);
            socket.getOutputStream()
                    .write((file.secret() + " " + request.line() + "\n").getBytes(StandardCharsets.UTF_8));
            if (call.isGreeted(file)) {
                return Optional.of(call);
            }
        } catch (IOException nobody) {
            // Whoever is there is not the bot.
        }
        hangUp(socket);
        return Optional.empty();
    }

    private boolean isGreeted(ControlFile file) throws IOException {
        var greeting = in.next(LONGEST_GREETING, GREETING).orElse("");
        if (greeting.equals(ControlWord.BUSY)) {
            hangUp(socket);
            throw new ControlException(
                    "The running bot is answering too many commands at once: try again in a minute.", null);
        }
        return greeting.equals(ControlWord.HELLO + file.proof());
    }

    /**
     * Waits for the answer, as long as the bot says that it is at work.
     *
     * @param lines takes what the bot tells before the end; may throw, and then the rest is not read
     * @throws ControlException when the bot stopped or fell silent
     */
    public ControlAnswer answer(Consumer<String> lines) {
        try {
            for (var line = next(); ; line = next()) {
                if (line.startsWith(ControlWord.DONE)) {
                    return new ControlAnswer.Done(line.substring(ControlWord.DONE.length()));
                }
                if (line.startsWith(ControlWord.FAILED)) {
                    return new ControlAnswer.Failed(line.substring(ControlWord.FAILED.length()));
                }
                if (line.startsWith(ControlWord.LINE)) {
                    lines.accept(line.substring(ControlWord.LINE.length()));
                }
            }
        } catch (SocketTimeoutException silent) {
            throw new ControlException(
                    "The bot that has the store in " + store + " open has said nothing for a minute:"
                            + " look at its log, and restart it if it hangs.",
                    silent);
        } catch (IOException gone) {
            throw new ControlException(
                    "The bot that has the store in " + store + " open stopped before this was done:"
                            + " give the command again.",
                    gone);
        }
    }

    private String next() throws IOException {
        return in.next(LONGEST_LINE, SILENCE).orElseThrow(() -> new IOException("the line ended"));
    }

    @Override
    public void close() {
        hangUp(socket);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            // Closed is closed.
        }
    }
}
