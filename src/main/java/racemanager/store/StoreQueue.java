package racemanager.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What waits for the store's own thread, taken in groups that share one force. */
final class StoreQueue {

    private final BlockingQueue<StoreTask<?>> waiting = new LinkedBlockingQueue<>();
    private final int mostWrites;
    private final long mostBytes;

    StoreQueue(StoreSettings settings) {
        this.mostWrites = settings.groupWrites();
        this.mostBytes = settings.groupBytes();
    }

    void add(StoreTask<?> task) {
        waiting.add(task);
    }

    boolean remove(StoreTask<?> task) {
        return waiting.remove(task);
    }

    List<StoreTask<?>> drain() {
        var rest = new ArrayList<StoreTask<?>>();
        waiting.drainTo(rest);
        return rest;
    }

    int size() {
        return waiting.size();
    }

    /** Waits for a task and takes those behind it too, up to the caps of a group. */
    List<StoreTask<?>> nextGroup() throws InterruptedException {
        var group = new ArrayList<StoreTask<?>>();
        StoreTask<?> task = waiting.take();
        var bytes = 0L;
        while (task != null) {
            group.add(task);
            bytes += task.bytes();
            task = group.size() < mostWrites && bytes < mostBytes ? waiting.poll() : null;
        }
        return group;
    }
}
