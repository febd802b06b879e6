package racemanager.store;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes facts and says which were acknowledged, until it is killed or dies at a step it was told. */
final class WritingProcess {

    static final int STREAMS = 16;
    static final long DELETE_EVERY = 100;

    private final Store store;

    private WritingProcess(Store store) {
        this.store = store;
    }

    static StoreSettings settings() {
        return StoreSettings.defaults().withRedoBytes(1 << 20).withTailBytes(64 << 10);
    }

    static String name(int stream) {
        return "event-" + stream;
    }

    public static void main(String[] arguments) {
        var faults = dying(arguments[1], Integer.parseInt(arguments[2]));
        var store = Store.open(Path.of(arguments[0]), settings().withFaults(faults));
        var writer = new WritingProcess(store);
        var streams = new CompletableFuture<?>[STREAMS];
        for (int stream = 0; stream < STREAMS; stream++) {
            streams[stream] = writer.resume(stream);
        }
        var care = writer.careFor(1);
        CompletableFuture.anyOf(CompletableFuture.anyOf(streams), care).join();
    }

    /** Erases what was deleted, and now and then writes the store anew, while facts come in. */
    private CompletableFuture<Void> careFor(int round) {
        return store.erase()
                .thenCompose(done -> round % 3 == 0 ? store.compact().thenAccept(made -> {}) : store.erase())
                .thenComposeAsync(done -> careFor(round + 1))
                .toCompletableFuture();
    }

    private static Faults dying(String step, int times) {
        var left = new AtomicInteger(times);
        return point -> {
            if (point.name().equals(step) && left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(137);
            }
        };
    }

    private CompletableFuture<Void> resume(int stream) {
        return store.highestSequence(name(stream))
                .thenCompose(highest -> next(stream, highest + 1))
                .toCompletableFuture();
    }

    private CompletableFuture<Void> next(int stream, long from) {
        var to = from + from % 3;
        return store.append(name(stream), Sample.facts(from, to))
                .thenCompose(done -> {
                    say(stream, to);
                    return from / DELETE_EVERY == to / DELETE_EVERY && to % 10 != 0
                            ? CompletableFuture.completedStage(null)
                            : store.deleteFacts(name(stream), (to / DELETE_EVERY - 1) * DELETE_EVERY);
                })
                .thenComposeAsync(done -> next(stream, to + 1))
                .toCompletableFuture();
    }

    /** One write of one whole line, so that a kill leaves it out or leaves it whole. */
    private static void say(int stream, long acknowledged) {
        System.out.print("A " + stream + " " + acknowledged + " .\n");
        System.out.flush();
    }
}
