package racemanager.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a second process, or a second opening in this one, out of the store.
 *
 * <p>POSIX drops all locks of a process on a file as soon as that process closes any descriptor of it. So the lock has
 * a file of its own that nothing else opens, and this process remembers what it holds before it opens that file again.
 */
final class StoreLock implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreLock.class);
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final Path held;
    private final FileChannel channel;

    private StoreLock(Path directory, Path held, FileChannel channel) {
        this.directory = directory;
        this.held = held;
        this.channel = channel;
    }

    /**
     * Creates the directory if it is absent, and keeps everybody else out of it until this is closed.
     *
     * @throws StoreException if somebody else has it, or it cannot be created or written
     */
    static StoreLock take(Path where) {
        try {
            Files.createDirectories(where);
            return taken(where);
        } catch (IOException failure) {
            throw StoreException.onFiles(where, failure);
        }
    }

    private static StoreLock taken(Path where) throws IOException {
        var directory = where.toRealPath();
        if (!HELD_HERE.add(directory)) {
            throw StoreException.locked(where);
        }
        try {
            return new StoreLock(where, directory, lockedChannel(where));
        } catch (IOException | RuntimeException failure) {
            HELD_HERE.remove(directory);
            throw failure;
        }
    }

    Path directory() {
        return directory;
    }

    private static FileChannel lockedChannel(Path directory) throws IOException {
        var channel =
                FileChannel.open(directory.resolve("store.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByAnotherLoader) {
            throw StoreException.locked(directory);
        }
        channel.close();
        throw StoreException.locked(directory);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            LOG.debug("The lock on {} did not close cleanly.", directory, failure);
        } finally {
            HELD_HERE.remove(held);
        }
    }
}
