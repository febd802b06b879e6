package racemanager.control;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * The bot's end of the line: listens on 127.0.0.1 for callers who know what stands in the file {@code control} beside the
 * store.
 */
public final class ControlServer implements AutoCloseable {

    /** People and timers give commands one by one. */
    static final int AT_ONCE = 8;

    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration BREATH = Duration.ofMillis(100);

    private final Path store;
    private final ControlDesk desk;
    private final Duration patience;
    private final ServerSocket socket;
    private final ControlFile file;
    private final Set<ControlVisit> visits = ConcurrentHashMap.newKeySet();

    private ControlServer(Path store, ControlDesk desk, Duration patience) throws IOException {
        this.store = store;
        this.desk = desk;
        this.patience = patience;
        this.socket = new ServerSocket(0, AT_ONCE, ControlFile.thisMachine());
        this.file = ControlFile.fresh(socket.getLocalPort());
    }

    /** Listens, and says where in the store's directory; an IOException when one of them cannot be. */
    public static ControlServer start(Path store, ControlDesk desk) throws IOException {
        return start(store, desk, SILENCE);
    }

    static ControlServer start(Path store, ControlDesk desk, Duration patience) throws IOException {
        var server = new ControlServer(store, desk, patience);
        try {
            server.file.write(store);
        } catch (IOException unwritable) {
            server.socket.close();
            throw unwritable;
        }
        Thread.ofVirtual().name("control").start(server::listen);
        return server;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                admit(socket.accept());
            } catch (IOException closedOrFailed) {
                // Closed, the loop ends; a process that has no file handle left may have one again soon.
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
    }

    private void admit(Socket caller) throws IOException {
        if (visits.size() >= AT_ONCE) {
            try (caller) {
                new ControlOutput(caller).say(ControlWord.BUSY, "");
            }
            return;
        }
        var visit = new ControlVisit(caller, file, desk);
        visits.add(visit);
        if (socket.isClosed()) {
            visit.end(); // accepted in the instant of closing
        }
        Thread.ofVirtual().name("control-visit").start(() -> serve(visit));
    }

    private void serve(ControlVisit visit) {
        try {
            visit.serve(patience);
        } finally {
            visits.remove(visit);
        }
    }

    /** Takes the file away and hangs up; what is under way ends by itself. */
    @Override
    public void close() throws IOException {
        file.delete(store);
        socket.close();
        visits.forEach(ControlVisit::end);
    }
}
