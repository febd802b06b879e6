package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A store is written anew without its free space, and a crash leaves the old one or the new one. */
class CompactionTest {

    private static final SnapshotRange ANY = new SnapshotRange(0, Long.MAX_VALUE, 0, Long.MAX_VALUE);

    @TempDir
    Path directory;

    private final Witness witness = new Witness();
    private final FaultSwitch faults = new FaultSwitch();

    @Test
    void freeSpaceGoesBackToTheDiskAndWritingGoesOn() throws IOException {
        try (var store = Sample.open(directory)) {
            fillAndDelete(store);
            var before = Files.size(directory.resolve("racemanager.db"));

            var compaction = Sample.now(store.compact());

            assertThat(compaction.bytesBefore()).isEqualTo(before);
            assertThat(compaction.bytesAfter()).isEqualTo(Files.size(directory.resolve("racemanager.db")));
            assertThat(compaction.bytesAfter()).isLessThan(before / 2);
            witness.verify(store, witness.acknowledged());
            write(store, 40);
            Sample.now(store.compact());
            write(store, 40);
        }
        expectAll(directory);
        try (var files = Files.list(directory)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "racemanager.db", "racemanager.redo.0", "racemanager.redo.1", "store.lock");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "REWRITE_.*")
    void aFailureInBetweenLosesNothing(FaultPoint point) {
        Path image;
        try (var store =
                Store.open(directory.resolve("store"), Sample.settings().withFaults(faults))) {
            write(store, 60);
            faults.set(point, () -> new IOException("the disk is gone"));
            assertThatThrownBy(() -> Sample.now(store.compact())).isInstanceOf(StoreException.class);
            image = CrashImage.of(directory.resolve("store"), directory.resolve("image"));
        }
        expectAll(directory.resolve("store"));
        expectAll(image);
    }

    @ParameterizedTest
    @EnumSource(names = {"REWRITE_BEGUN", "REWRITE_WRITTEN"})
    void beforeTheOldOneIsClosedAFailureLeavesItAtWork(FaultPoint point) {
        try (var store = Store.open(directory, Sample.settings().withFaults(faults))) {
            write(store, 20);
            faults.set(point, () -> new IOException("No space left on device"));
            assertThatThrownBy(() -> Sample.now(store.compact())).isInstanceOf(StoreException.class);
            write(store, 20);
            witness.verify(store, witness.acknowledged());
        }
    }

    /** The disk, or the Java machine, fails at one step of a compaction after the other. */
    @ParameterizedTest
    @EnumSource
    void aFailureAtWhateverStepLosesNothing(NthFault.Kind kind) {
        var calm = new NthFault();
        try (var store = filled(directory.resolve("calm"), calm)) {
            calm.arm();
            Sample.now(store.compact());
            calm.disarm();
        }
        assertThat(calm.steps())
                .contains(
                        FaultPoint.CREATE_RENAMED,
                        FaultPoint.COMMIT_FORCED,
                        FaultPoint.CHECKPOINT_HEADER_FORCED,
                        FaultPoint.CLOSE_BEGUN,
                        FaultPoint.REWRITE_RENAMED,
                        FaultPoint.REPLAY_DONE);
        for (var place : calm.places()) {
            failAt(place, kind);
        }
    }

    private void failAt(NthFault.Place place, NthFault.Kind kind) {
        var name = "%s-%d".formatted(place.step(), place.passed());
        var faults = new NthFault();
        Path image;
        try (var store = filled(directory.resolve(name), faults)) {
            faults.arm(place, kind);
            var failure = catchThrowable(() -> Sample.now(store.compact()));
            assertThat(failure != null).as(name).isEqualTo(faults.fired());
            assertThat(faults.fired() || place.passed() > 0).as(name).isTrue();
            for (int round = 0; round < 10; round++) {
                witness.write(store, round);
            }
            image = CrashImage.of(directory.resolve(name), directory.resolve(name + "-killed"));
        }
        expectAll(directory.resolve(name));
        expectAll(image);
    }

    private Store filled(Path where, Faults at) {
        witness.forget();
        var store = Store.open(where, Sample.settings().withFaults(at));
        write(store, 30);
        return store;
    }

    private void fillAndDelete(Store store) {
        write(store, 60);
        for (int large = 0; large < 40; large++) {
            Sample.now(store.saveSnapshot("large-" + large, new StoredSnapshot(1, 1, new byte[400_000])));
        }
        for (int large = 0; large < 40; large++) {
            Sample.now(store.deleteSnapshots("large-" + large, ANY));
        }
    }

    private void write(Store store, int rounds) {
        for (int round = 0; round < rounds; round++) {
            assertThat(witness.write(store, round)).isEmpty();
        }
    }

    private void expectAll(Path where) {
        try (var store = Sample.open(where)) {
            witness.verify(store, witness.acknowledged());
            assertThat(Sample.now(store.verify()).damage()).isEmpty();
        }
    }
}
