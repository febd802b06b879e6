package racemanager.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open files of a volume, with everything replayed. */
final class VolumeFiles implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(VolumeFiles.class);

    private final Path directory;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private final List<RedoLane> lanes = new ArrayList<>();
    private final BaseFile base;
    private final StoreHeader header;

    private VolumeFiles(Path directory, long redoBytes, Faults faults) throws IOException {
        this.directory = directory;
        try {
            var files = new StoreFiles(directory);
            var laneBytes = FileFormat.roundUp(redoBytes / 2, FileFormat.PAGE);
            files.createIfAbsent(laneBytes, faults);
            base = opened(BaseFile.open(files.base(), faults));
            for (var lane : files.lanes()) {
                lanes.add(opened(RedoLane.open(lane, faults)));
            }
            header = Replay.run(base, base.readHeader(), lanes, faults);
            widen(laneBytes);
        } catch (IOException | RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    static VolumeFiles open(Path directory, long redoBytes, Faults faults) {
        try {
            Files.createDirectories(directory);
            return new VolumeFiles(directory, redoBytes, faults);
        } catch (NoSpaceException full) {
            throw StoreException.noSpace(directory, full);
        } catch (IOException failure) {
            throw StoreException.onFiles(directory, failure);
        }
    }

    private <C extends Closeable> C opened(C file) {
        open.push(file);
        return file;
    }

    /** A larger redo in the settings is welcome and not needed: without room the old size stays. */
    private void widen(long laneBytes) throws IOException {
        for (var lane : lanes) {
            try {
                lane.reserve(laneBytes);
            } catch (NoSpaceException full) {
                return;
            }
        }
    }

    Path directory() {
        return directory;
    }

    BaseFile base() {
        return base;
    }

    StoreHeader header() {
        return header;
    }

    List<RedoLane> lanes() {
        return List.copyOf(lanes);
    }

    /** Closes what is open; everything of worth has been forced before, so a failure loses nothing. */
    @Override
    public void close() {
        open.forEach(VolumeFiles::closeQuietly);
        open.clear();
    }

    private static void closeQuietly(Closeable file) {
        try {
            file.close();
        } catch (IOException failure) {
            LOG.debug("A store file did not close cleanly.", failure);
        }
    }
}
