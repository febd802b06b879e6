package racemanager.kernel.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * Commands that came while the actor was at something else, to be decided together: a crowd that presses the same button
 * waits for the disk once, and not once for everybody before them.
 */
final class Crowd<C, V> {

    /** As many as the store still writes without delaying others much. */
    static final int MOST = 256;

    private final List<Waiting<C, V>> waiting = new ArrayList<>();

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    boolean isFull() {
        return waiting.size() >= MOST;
    }

    void add(Waiting<C, V> command) {
        waiting.add(command);
    }

    /** All of them in order; then nobody is left. */
    List<Waiting<C, V>> take() {
        var all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }
}
