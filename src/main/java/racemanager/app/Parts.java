package racemanager.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been started, so that it is stopped in the opposite order, each part whatever became of the others. */
final class Parts implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Parts.class);

    private record Part(String name, AutoCloseable running) {}

    private final Deque<Part> running = new ArrayDeque<>();
    private boolean closed;

    /**
     * Starts a part. Its failure is thrown as it is, and stopping what runs is left to the caller. The program may be told
     * to end meanwhile: then the part is stopped again, and a {@link CancellationException} ends the starting.
     */
    <P extends AutoCloseable> P start(String name, Callable<P> start) throws Exception {
        var part = start.call();
        atEnd(name, part);
        return part;
    }

    /** Has this closed when its turn to stop comes: before all that was started earlier. */
    void atEnd(String name, AutoCloseable deed) {
        if (!noted(new Part(name, deed))) {
            stop(new Part(name, deed));
            throw new CancellationException("The program is ending.");
        }
    }

    private synchronized boolean noted(Part part) {
        if (!closed) {
            running.push(part);
        }
        return !closed;
    }

    synchronized boolean areClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            stop(running.pop());
        }
    }

    private static void stop(Part part) {
        try {
            part.running().close();
            log.debug("Stopped: {}.", part.name());
        } catch (Exception failure) {
            log.error("The {} could not be stopped in order.", part.name(), failure);
        }
    }
}
