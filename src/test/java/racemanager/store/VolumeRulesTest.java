package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.store.StoreException.Trouble;

/** The rules of the volume, each with what breaks a volume that does not keep it. */
class VolumeRulesTest {

    private static final long REDO = 256 << 10;

    @TempDir
    Path directory;

    private Path home() {
        return directory.resolve("store");
    }

    private CrashSafeVolume open(Path where) {
        return CrashSafeVolume.open(where, REDO, Faults.NONE);
    }

    private static void commit(CrashSafeVolume volume, long offset, long value) {
        volume.ensureAvailable(offset + Long.BYTES);
        volume.putLong(offset, value);
        volume.sync();
    }

    /** A store killed after three transactions of one page each, none of them in the base for sure. */
    private Path killedAfterThree() {
        try (var volume = open(home())) {
            commit(volume, 0, 1);
            commit(volume, 8, 2);
            commit(volume, 16, 3);
            return CrashImage.of(home(), directory.resolve("image"));
        }
    }

    @Test
    void closingDiscardsWhatIsNotCommitted() {
        try (var volume = open(home())) {
            commit(volume, 0, 1);
            volume.putLong(0, 2);
        }
        try (var volume = open(home())) {
            assertThat(volume.getLong(0)).isEqualTo(1);
        }
    }

    @Test
    void valuesThatCrossPagesAreReadAsWritten() {
        try (var volume = open(home())) {
            volume.ensureAvailable(20_000);
            volume.putLong(4_092, 0x0123456789ABCDEFL);
            volume.putInt(8_190, 0x12345678);
            volume.sync();
            volume.putByte(12_287, (byte) 7);
            assertThat(volume.getLong(4_092)).isEqualTo(0x0123456789ABCDEFL);
            assertThat(volume.getInt(8_190)).isEqualTo(0x12345678);
            assertThat(volume.getByte(12_287)).isEqualTo((byte) 7);
            volume.clear(4_000, 12_300);
            assertThat(volume.getLong(4_092)).isZero();
            assertThat(volume.getByte(12_287)).isZero();
        }
    }

    @Test
    void otherThreadsSeeCommittedPagesOnly() {
        try (var volume = open(home())) {
            commit(volume, 0, 1);
            volume.putLong(0, 2);
            assertThat(elsewhere(() -> volume.getLong(0))).isEqualTo(1);
            volume.sync();
            assertThat(elsewhere(() -> volume.whileCommitted(() -> volume.getLong(0))))
                    .isEqualTo(2);
        }
    }

    private static long elsewhere(java.util.function.Supplier<Long> reading) {
        return CompletableFuture.supplyAsync(reading).join();
    }

    @Test
    void otherThreadsCannotWrite() {
        try (var volume = open(home())) {
            commit(volume, 0, 1);
            var writing = CompletableFuture.runAsync(() -> volume.putLong(0, 2));
            assertThatThrownBy(writing::join).hasMessageContaining("only the thread that opened");
        }
    }

    @Test
    void aKilledVolumeReplaysItsRedo() throws IOException {
        var image = killedAfterThree();
        zeroPages(image);
        try (var volume = open(image)) {
            assertThat(volume.getLong(0)).isEqualTo(1);
            assertThat(volume.getLong(8)).isEqualTo(2);
            assertThat(volume.getLong(16)).isEqualTo(3);
        }
    }

    @Test
    void aTornLastRecordIsAsIfItHadNeverBeen() throws IOException {
        var image = killedAfterThree();
        zeroPages(image);
        flip(lane(image), recordStart(2) + 2_000);
        try (var volume = open(image)) {
            assertThat(volume.getLong(8)).isEqualTo(2);
            assertThat(volume.getLong(16)).isZero();
        }
    }

    @Test
    void anUnreadableRecordBeforeAWholeOneIsDamageAndNotATornTail() throws IOException {
        for (var at : new long[] {recordStart(1) + 10, recordStart(1) + 2_000, recordStart(0) + 40}) {
            var image = killedAfterThree();
            var file = lane(image);
            var base = Files.readAllBytes(image.resolve("racemanager.db"));
            flip(file, at);
            assertTrouble(image, Trouble.DAMAGED, "damaged at byte " + (at < recordStart(1) ? 0 : recordStart(1)));
            assertThat(Files.readAllBytes(image.resolve("racemanager.db"))).isEqualTo(base);
            delete(image);
            delete(home());
        }
    }

    @Test
    void redoWithoutItsBaseIsRefused() throws IOException {
        var image = killedAfterThree();
        Files.delete(image.resolve("racemanager.db"));
        assertTrouble(image, Trouble.MISMATCH, "its base racemanager.db is missing");
    }

    @Test
    void aBaseWithoutItsRedoIsRefused() throws IOException {
        var image = killedAfterThree();
        Files.delete(image.resolve("racemanager.redo.0"));
        assertTrouble(image, Trouble.MISMATCH, "racemanager.redo.0 is missing");
    }

    @Test
    void anOldRedoBesideARestoredBaseIsRefused() throws IOException {
        var image = killedAfterThree();
        for (int reopening = 0; reopening < 2; reopening++) {
            try (var volume = open(home())) {
                commit(volume, 0, 7);
                CrashImage.of(home(), directory.resolve("later-" + reopening));
            }
        }
        copy(directory.resolve("later-1"), image, "racemanager.redo.0");
        copy(directory.resolve("later-1"), image, "racemanager.redo.1");
        assertTrouble(image, Trouble.MISMATCH, "does not belong to the files beside it");
    }

    @Test
    void anotherStoresRedoIsRefused() throws IOException {
        var image = killedAfterThree();
        delete(home());
        var other = CrashImage.of(killedAgain(), directory.resolve("other"));
        Files.copy(lane(other), lane(image), StandardCopyOption.REPLACE_EXISTING);
        assertTrouble(image, Trouble.MISMATCH, "another store's redo");
    }

    private Path killedAgain() {
        try (var volume = open(home())) {
            commit(volume, 0, 9);
            return CrashImage.of(home(), directory.resolve("again"));
        }
    }

    @Test
    void aStoreOfANewerVersionIsRefusedByName() throws IOException {
        open(home()).close();
        for (var slot : new long[] {0, 4_096}) {
            write(home().resolve("racemanager.db"), slot + 8, new byte[] {0, 0, 0, 99});
        }
        assertTrouble(home(), Trouble.NEWER_VERSION, "format version 99");
    }

    @Test
    void aBaseWithoutAWholeHeaderIsDamagedAndOneTornHeaderIsNot() throws IOException {
        try (var volume = open(home())) {
            commit(volume, 0, 1);
        }
        var base = home().resolve("racemanager.db");
        flip(base, 50);
        flip(base, 4_096 + 50);
        assertTrouble(home(), Trouble.DAMAGED, "neither of its two headers");
    }

    @Test
    void aDirectoryThatCannotBeOneIsNamed() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "");
        assertTrouble(file.resolve("store"), Trouble.NOT_WRITABLE, "racemanager.store.directory");
    }

    private void assertTrouble(Path where, Trouble trouble, String words) {
        assertThatThrownBy(() -> open(where).close())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.trouble()).isEqualTo(trouble))
                .hasMessageContaining(words)
                .hasMessageContaining(where.toString());
    }

    /** A fresh volume starts with the third generation, which lies in the lane of the odd ones. */
    private static Path lane(Path where) {
        return where.resolve("racemanager.redo.1");
    }

    private static long recordStart(int n) {
        return n * FileFormat.recordBytes(1);
    }

    private static void zeroPages(Path image) throws IOException {
        write(image.resolve("racemanager.db"), FileFormat.BASE_PAGES, new byte[FileFormat.PAGE]);
    }

    private static void flip(Path file, long at) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var one = ByteBuffer.allocate(1);
            Bytes.read(channel, one, at);
            one.put(0, (byte) ~one.get(0));
            Bytes.write(channel, one.flip(), at);
        }
    }

    private static void write(Path file, long at, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Bytes.write(channel, ByteBuffer.wrap(bytes), at);
        }
    }

    private static void copy(Path from, Path to, String name) throws IOException {
        Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path where) throws IOException {
        try (var files = Files.list(where)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(where);
    }
}
