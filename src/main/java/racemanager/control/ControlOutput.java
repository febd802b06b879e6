package racemanager.control;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;

/** Lines to the caller, from the thread that works and from the one that says that it still does. */
final class ControlOutput {

    private final OutputStream out;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    ControlOutput(Socket socket) throws IOException {
        this.out = new BufferedOutputStream(socket.getOutputStream());
    }

    /** Goes out with what is said next, or soon. */
    void write(String word, String text) throws IOException {
        oneAtATime.lock();
        try {
            out.write((word + text.replaceAll("\\R", " ") + "\n").getBytes(StandardCharsets.UTF_8));
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Goes out now, with all that was written before. */
    void say(String word, String text) throws IOException {
        oneAtATime.lock();
        try {
            write(word, text);
            out.flush();
        } finally {
            oneAtATime.unlock();
        }
    }
}
