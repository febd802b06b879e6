package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a volume shows after writing, closing and crashing. */
class VolumeRulesTest {

    @TempDir
    Path directory;

    private Path home() {
        return directory.resolve("store");
    }

    private Path killedAfterThree() {
        return VolumeSample.killedAfterThree(home(), directory.resolve("image"));
    }

    @Test
    void closingDiscardsWhatIsNotCommitted() {
        try (var volume = VolumeSample.open(home())) {
            VolumeSample.commit(volume, 0, 1);
            volume.putLong(0, 2);
        }
        try (var volume = VolumeSample.open(home())) {
            assertThat(volume.getLong(0)).isEqualTo(1);
        }
    }

    @Test
    void valuesThatCrossPagesAreReadAsWritten() {
        try (var volume = VolumeSample.open(home())) {
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
        try (var volume = VolumeSample.open(home())) {
            VolumeSample.commit(volume, 0, 1);
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
        try (var volume = VolumeSample.open(home())) {
            VolumeSample.commit(volume, 0, 1);
            var writing = CompletableFuture.runAsync(() -> volume.putLong(0, 2));
            assertThatThrownBy(writing::join).hasMessageContaining("only the thread that opened");
        }
    }

    @Test
    void aKilledVolumeReplaysItsRedo() throws IOException {
        var image = killedAfterThree();
        VolumeSample.zeroPages(image);
        try (var volume = VolumeSample.open(image)) {
            assertThat(volume.getLong(0)).isEqualTo(1);
            assertThat(volume.getLong(8)).isEqualTo(2);
            assertThat(volume.getLong(16)).isEqualTo(3);
        }
    }

    @Test
    void aTornLastRecordIsAsIfItHadNeverBeen() throws IOException {
        var image = killedAfterThree();
        VolumeSample.zeroPages(image);
        VolumeSample.flip(VolumeSample.lane(image), VolumeSample.recordStart(2) + 2_000);
        try (var volume = VolumeSample.open(image)) {
            assertThat(volume.getLong(8)).isEqualTo(2);
            assertThat(volume.getLong(16)).isZero();
        }
    }

    @Test
    void untilItsRedoIsForcedATransactionLeavesTheBaseAlone() throws IOException {
        var faults = new FaultSwitch();
        try (var volume = CrashSafeVolume.open(home(), 256 << 10, faults)) {
            VolumeSample.commit(volume, 0, 1);
            var base = Files.readAllBytes(home().resolve("racemanager.db"));
            faults.set(FaultPoint.COMMIT_WRITTEN, () -> new IOException("the disk is gone"));

            assertThatThrownBy(() -> VolumeSample.commit(volume, 0, 2)).isInstanceOf(StoreException.class);
            assertThat(Files.readAllBytes(home().resolve("racemanager.db"))).isEqualTo(base);
            assertThatThrownBy(() -> VolumeSample.commit(volume, 0, 3)).isInstanceOf(StoreException.class);
        }
    }
}
