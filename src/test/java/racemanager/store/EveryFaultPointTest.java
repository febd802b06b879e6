package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each step fails once, two more commits follow, then the process dies: what was acknowledged is there. */
class EveryFaultPointTest {

    private static final String NOT_RUNNING = "(CREATE|REPLAY|CLOSE|WIPE|REWRITE)_.*";

    @TempDir
    Path directory;

    private final FaultSwitch faults = new FaultSwitch();
    private final Witness witness = new Witness();

    private StoreSettings settings() {
        return StoreSettings.defaults()
                .withRedoBytes(256 << 10)
                .withTailBytes(4 << 10)
                .withFaults(faults);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = NOT_RUNNING)
    void aFailureWhileRunningLosesNothing(FaultPoint point) {
        runAndFail(point, "the disk is gone");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = NOT_RUNNING)
    void aFullDiskWhileRunningLosesNothing(FaultPoint point) {
        runAndFail(point, "No space left on device");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESERVE_REDO_GROWING", "RESERVE_BASE_GROWING"})
    void aFullDiskIsRefusedAndThenWritingGoesOnWithoutARestart(FaultPoint point) {
        try (var store = Store.open(directory, settings())) {
            faults.set(point, () -> new IOException("No space left on device"));
            var refusals = new ArrayList<StoreException>();
            for (int round = 0; refusals.isEmpty() && round < 60; round++) {
                refusals.addAll(witness.writeLarge(store, round));
            }
            assertThat(refusals)
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.trouble()).isEqualTo(StoreException.Trouble.NO_SPACE))
                    .satisfies(refusal -> assertThat(refusal).hasMessageContaining("make room"));
            for (int round = 0; round < 20; round++) {
                assertThat(witness.write(store, round)).isEmpty();
            }
            witness.verify(store, witness.acknowledged());
            assertThat(store.statistics().refusingForSpace()).isFalse();
        }
        verify(directory);
    }

    private void runAndFail(FaultPoint point, String message) {
        Path image;
        try (var store = Store.open(directory.resolve("store"), settings())) {
            for (int round = 0; round < 10; round++) {
                assertThat(witness.write(store, round)).isEmpty();
            }
            faults.set(point, () -> new IOException(message));
            for (int round = 10; round < 60 && !faults.fired(); round++) {
                witness.write(store, round);
                witness.writeLarge(store, round);
            }
            assertThat(faults.fired()).as("the step is reached").isTrue();
            var failures = new ArrayList<StoreException>();
            failures.addAll(witness.write(store, 61));
            failures.addAll(witness.write(store, 62));
            assertThat(failures).allMatch(failure -> failure.trouble() == StoreException.Trouble.BROKEN);
            image = CrashImage.of(directory.resolve("store"), directory.resolve("image"));
        }
        verify(image);
        verify(directory.resolve("store"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "REPLAY_.*")
    void aFailureWhileReplayingLosesNothing(FaultPoint point) {
        Path image;
        try (var store = Store.open(directory.resolve("store"), settings())) {
            for (int round = 0; round < 30; round++) {
                assertThat(witness.write(store, round)).isEmpty();
            }
            image = CrashImage.of(directory.resolve("store"), directory.resolve("image"));
        }
        faults.set(point, () -> new IOException("the disk is gone"));
        assertThatThrownBy(() -> Store.open(image, settings())).isInstanceOf(StoreException.class);
        assertThat(faults.fired()).isTrue();

        var later = CrashImage.of(image, directory.resolve("later"));
        verify(later);
        verify(image);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "CREATE_.*")
    void aFailureWhileCreatingLeavesAWayToCreateAgain(FaultPoint point) {
        faults.set(point, () -> new IOException("the disk is gone"));
        assertThatThrownBy(() -> Store.open(directory, settings())).isInstanceOf(StoreException.class);
        try (var store = Store.open(directory, settings())) {
            assertThat(witness.write(store, 1)).isEmpty();
        }
        verify(directory);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "(CLOSE|CHECKPOINT)_.*")
    void aFailureWhileClosingLosesNothing(FaultPoint point) {
        try (var store = Store.open(directory, settings())) {
            assertThat(witness.write(store, 1)).isEmpty();
            faults.set(point, () -> new IOException("the disk is gone"));
        }
        assertThat(faults.fired()).isTrue();
        verify(directory);
    }

    private void verify(Path where) {
        try (var store = Sample.open(where)) {
            witness.verify(store, witness.acknowledged());
        }
    }
}
