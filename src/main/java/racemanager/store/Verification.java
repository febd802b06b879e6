package racemanager.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Reads everything in a store once, some streams at a time, so that others are served in between. */
final class Verification {

    private static final int STREAMS_AT_ONCE = 50;
    private static final int MOST_DAMAGES = 100;
    private static final Executor IN_BACKGROUND = Background.named("store-verification");

    private final Store store;
    private final List<String> damage = new ArrayList<>();
    private long streams;
    private long facts;
    private long snapshots;
    private long bytes;

    Verification(Store store) {
        this.store = store;
    }

    /** Opens the store in this directory, which nobody else uses, and reads it in full. */
    static StoreVerdict of(Path directory) {
        try (var opened = Store.open(directory, StoreSettings.defaults().withRedoBytes(2 << 20))) {
            return opened.verify().toCompletableFuture().join();
        }
    }

    CompletionStage<StoreVerdict> run() {
        return streamsAfter("")
                .thenRunAsync(this::checkPages, IN_BACKGROUND)
                .thenApply(done -> new StoreVerdict(
                        new StoreCount(streams, facts, snapshots, bytes),
                        store.volume().fileBytes(),
                        damage));
    }

    private CompletableFuture<Void> streamsAfter(String name) {
        return store.read(shelves -> examine(shelves, name))
                .thenCompose(last -> last.isEmpty() ? CompletableFuture.completedFuture(null) : streamsAfter(last));
    }

    /** Reads some streams and returns the name of the last, or "" at the end. */
    private String examine(Shelves shelves, String after) {
        var names = shelves.names(after, STREAMS_AT_ONCE);
        for (var name : names) {
            examineOne(shelves, name);
        }
        return names.isEmpty() ? "" : names.getLast();
    }

    private void examineOne(Shelves shelves, String name) {
        streams++;
        try {
            var content = shelves.content(name);
            facts += content.facts().size();
            snapshots += content.snapshots().size();
            bytes += content.bytes();
        } catch (RuntimeException unreadable) {
            note("Stream " + name + ": " + unreadable.getMessage());
        }
    }

    private void checkPages() {
        var volume = store.volume();
        var pages = volume.header().length() >>> FileFormat.PAGE_SHIFT;
        for (long page = 0; page < pages; page++) {
            if (!volume.isSound(page)) {
                note("Page " + page + " of " + volume.getFile() + ", at byte " + volume.positionOf(page)
                        + ", does not match its checksum.");
            }
        }
    }

    private void note(String sentence) {
        if (damage.size() < MOST_DAMAGES) {
            damage.add(sentence);
        }
    }
}
