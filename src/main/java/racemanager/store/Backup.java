package racemanager.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** One backup: a copy of the pages as they are at one instant, which gets its name when it has been read in full. */
final class Backup {

    private static final int PAGES_AT_ONCE = 64;
    private static final long LANE = 1 << 20;
    private static final Executor IN_BACKGROUND = Background.named("store-backup");

    private final Store store;
    private final Path target;
    private final Path unfinished;

    Backup(Store store, Path target) {
        this.store = store;
        this.target = target;
        this.unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    }

    CompletionStage<StoreCount> run() {
        return CompletableFuture.supplyAsync(this::make, IN_BACKGROUND);
    }

    private StoreCount make() {
        try {
            requireFree();
            return made();
        } catch (NoSpaceException full) {
            throw StoreException.backup(target, full);
        } catch (IOException failure) {
            throw StoreException.backup(target, failure);
        }
    }

    private void requireFree() throws IOException {
        if (!Folders.isAbsentOrEmpty(target)) {
            throw StoreException.refused("There is something in " + target
                    + " already: name a directory for the backup that is empty or not there yet.");
        }
    }

    private StoreCount made() throws IOException {
        try {
            Folders.remove(unfinished);
            Files.createDirectories(unfinished);
            copyPages();
            var verdict = Verification.of(unfinished);
            if (!verdict.isSound()) {
                throw StoreException.refused("The backup was not made, because the store itself is damaged: "
                        + verdict.damage().getFirst());
            }
            Files.deleteIfExists(target);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            Folders.force(Folders.parentOf(target));
            return verdict.count();
        } finally {
            Folders.remove(unfinished);
        }
    }

    private void copyPages() throws IOException {
        var files = new StoreFiles(unfinished);
        try (var channel = Folders.open(
                files.base(), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Allocation.extend(
                    files.base(), channel, FileFormat.BASE_PAGES, FaultPoint.RESERVE_BASE_GROWING, Faults.NONE);
            var volume = store.volume();
            var copy = joined(store.alone(commits -> commits.volume().beginCopy(channel)));
            try {
                while (volume.whileCommitted(() -> goOn(copy))) {
                    Thread.onSpinWait();
                }
            } finally {
                volume.endCopy();
            }
            copy.requireWhole();
            finish(files, channel, copy.header());
        }
    }

    private static boolean goOn(PageCopy copy) {
        return copy.goOn(PAGES_AT_ONCE);
    }

    private static <T> T joined(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof StoreException said ? said : failure;
        }
    }

    /** Whole slices, a header in both places, and redo that is empty. */
    private static void finish(StoreFiles files, FileChannel channel, StoreHeader header) throws IOException {
        var bytes = BaseLayout.CHECKED.fileBytes(BaseLayout.slicesFor(header.length()));
        Allocation.extend(files.base(), channel, bytes, FaultPoint.RESERVE_BASE_GROWING, Faults.NONE);
        var slots = new HeaderSlots(files.base(), channel);
        var copied = header.rewritten(header.length());
        slots.write(copied);
        slots.write(copied);
        channel.force(true);
        files.createLanes(LANE, Faults.NONE);
        Folders.force(files.directory());
    }
}
