package racemanager.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The files of a store in its directory, and how they come into being. */
record StoreFiles(Path directory) {

    Path base() {
        return directory.resolve("racemanager.db");
    }

    private Path unfinishedBase() {
        return directory.resolve("racemanager.db.new");
    }

    Path lane(int parity) {
        return directory.resolve("racemanager.redo." + parity);
    }

    /** The lanes, and last the base. */
    List<Path> allFiles() {
        return List.of(lane(0), lane(1), base());
    }

    List<Path> lanes() {
        return List.of(lane(0), lane(1));
    }

    /** Creates the files if there are none; refuses redo without its base and a base without its redo. */
    void createIfAbsent(long laneBytes, Faults faults) throws IOException {
        if (Files.exists(base())) {
            for (var lane : lanes()) {
                if (!Files.exists(lane)) {
                    throw StoreException.mismatch(base(), "its redo " + lane.getFileName() + " is missing");
                }
            }
            return;
        }
        createLanes(laneBytes, faults);
        createBase(faults);
    }

    void createLanes(long laneBytes, Faults faults) throws IOException {
        for (var lane : lanes()) {
            createLane(lane, laneBytes, faults);
        }
    }

    private void createLane(Path lane, long bytes, Faults faults) throws IOException {
        faults.reached(FaultPoint.CREATE_FILES);
        try (var channel =
                FileChannel.open(lane, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (!isBlank(channel)) {
                throw StoreException.mismatch(lane, "its base " + base().getFileName() + " is missing");
            }
            Allocation.extend(lane, channel, bytes, FaultPoint.RESERVE_REDO_GROWING, faults);
        }
    }

    /** Whether nothing was ever written here, as after a creation that was interrupted. */
    private static boolean isBlank(FileChannel lane) throws IOException {
        var head = ByteBuffer.allocate(FileFormat.RECORD_HEADER);
        lane.read(head, 0);
        for (var value : head.array()) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /** The base gets its name last, so that a base that exists is whole and has its redo beside it. */
    private void createBase(Faults faults) throws IOException {
        try (var channel = FileChannel.open(
                unfinishedBase(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            Allocation.extend(
                    unfinishedBase(), channel, FileFormat.BASE_PAGES, FaultPoint.RESERVE_BASE_GROWING, faults);
            new HeaderSlots(unfinishedBase(), channel).write(StoreHeader.ofNewStore());
            channel.force(true);
        }
        faults.reached(FaultPoint.CREATE_FILES_FORCED);
        Files.move(unfinishedBase(), base(), StandardCopyOption.ATOMIC_MOVE);
        Folders.force(directory);
        faults.reached(FaultPoint.CREATE_RENAMED);
    }
}
