package racemanager.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Small volumes and what can happen to their files. */
final class VolumeSample {

    static CrashSafeVolume open(Path where) {
        return CrashSafeVolume.open(where, 256 << 10, Faults.NONE);
    }

    static void commit(CrashSafeVolume volume, long offset, long value) {
        volume.ensureAvailable(offset + Long.BYTES);
        volume.putLong(offset, value);
        volume.sync();
    }

    /** A volume killed after three transactions of one page each, none of them in the base for sure. */
    static Path killedAfterThree(Path home, Path image) {
        try (var volume = open(home)) {
            commit(volume, 0, 1);
            commit(volume, 8, 2);
            commit(volume, 16, 3);
            return CrashImage.of(home, image);
        }
    }

    /** A fresh volume starts with the third generation, which lies in the lane of the odd ones. */
    static Path lane(Path where) {
        return where.resolve("racemanager.redo.1");
    }

    static long recordStart(int n) {
        return n * FileFormat.recordBytes(1);
    }

    static void zeroPages(Path image) throws IOException {
        write(image.resolve("racemanager.db"), FileFormat.BASE_PAGES, new byte[FileFormat.PAGE]);
    }

    static void flip(Path file, long at) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var one = ByteBuffer.allocate(1);
            Bytes.read(channel, one, at);
            one.put(0, (byte) ~one.get(0));
            Bytes.write(channel, one.flip(), at);
        }
    }

    /** Puts a page, with its checksum, where another one belongs. */
    static void copyPage(Path base, long from, long to) throws IOException {
        var layout = BaseLayout.CHECKED;
        try (var channel = FileChannel.open(base, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var page = ByteBuffer.allocate(FileFormat.PAGE);
            Bytes.read(channel, page, layout.positionOf(from));
            Bytes.write(channel, page.flip(), layout.positionOf(to));
            var checksum = ByteBuffer.allocate(Integer.BYTES);
            Bytes.read(channel, checksum, layout.positionOfChecksum(from));
            Bytes.write(channel, checksum.flip(), layout.positionOfChecksum(to));
        }
    }

    static void write(Path file, long at, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Bytes.write(channel, ByteBuffer.wrap(bytes), at);
        }
    }

    static void copy(Path from, Path to, String name) throws IOException {
        Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    static void delete(Path where) throws IOException {
        try (var files = Files.list(where)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(where);
    }

    private VolumeSample() {}
}
