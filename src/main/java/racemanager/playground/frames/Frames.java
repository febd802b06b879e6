package racemanager.playground.frames;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The latest frames, and all warnings so far. */
public final class Frames {

    private static final int KEPT = 500;
    private static final int WARNINGS_KEPT = 10_000;

    private final Deque<Frame> latest = new ArrayDeque<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<Consumer<Frame>> listeners = new CopyOnWriteArrayList<>();

    public void add(Frame frame) {
        synchronized (latest) {
            latest.addLast(frame);
            if (latest.size() > KEPT) {
                latest.removeFirst();
            }
            if (warnings.size() < WARNINGS_KEPT) {
                frame.warnings().forEach(warning -> warnings.add(frame.summary() + ": " + warning));
            }
        }
        listeners.forEach(listener -> listener.accept(frame));
    }

    /** At most so many, oldest first. */
    public List<Frame> latest(int limit) {
        synchronized (latest) {
            return latest.stream().skip(Math.max(0, latest.size() - limit)).toList();
        }
    }

    /** What bots sent that Discord does not know, since the start. */
    public List<String> warnings() {
        synchronized (latest) {
            return List.copyOf(warnings);
        }
    }

    public Runnable listen(Consumer<Frame> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
