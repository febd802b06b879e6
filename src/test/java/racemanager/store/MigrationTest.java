package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stores that the program of format version 1 wrote are brought up to this version.
 *
 * <p>Of the two samples one was closed in order, and one was copied from a running process, its redo not in its base.
 */
class MigrationTest {

    private static final SnapshotRange ANY = new SnapshotRange(0, Long.MAX_VALUE, 0, Long.MAX_VALUE);

    @TempDir
    Path directory;

    @TempDir
    Path elsewhere;

    private final FaultSwitch faults = new FaultSwitch();

    @ParameterizedTest
    @ValueSource(strings = {"version-1-closed", "version-1-killed"})
    void aStoreOfVersionOneIsReadWithAllThatItHeld(String sample) throws IOException {
        unpack(sample);

        for (int opening = 0; opening < 2; opening++) {
            try (var store = Sample.open(directory)) {
                expectSample(store);
            }
        }
    }

    @Test
    void itIsBackedUpFirst() throws IOException {
        unpack("version-1-killed");
        var before = Files.readAllBytes(directory.resolve("racemanager.db"));

        Sample.open(directory).close();

        var backup = directory.resolve("before-version-2");
        assertThat(Files.readAllBytes(backup.resolve("racemanager.db"))).isEqualTo(before);
        assertThat(backup.resolve("racemanager.redo.0")).exists();
        assertThat(backup.resolve("racemanager.redo.1")).exists();
        try (var store = Sample.open(backup)) {
            expectSample(store);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "REWRITE_.*")
    void aFailureInBetweenLeavesAWayToMigrateAgain(FaultPoint point) throws IOException {
        unpack("version-1-killed");
        faults.set(point, () -> new IOException("the disk is gone"));

        assertThatThrownBy(() -> Store.open(directory, Sample.settings().withFaults(faults)))
                .isInstanceOf(StoreException.class);
        assertThat(faults.fired()).isTrue();

        var crashed = CrashImage.of(directory, elsewhere.resolve("crashed"));
        for (var where : List.of(crashed, directory)) {
            try (var store = Sample.open(where)) {
                expectSample(store);
                Sample.now(store.append("event|1", Sample.facts(48, 50)));
            }
        }
    }

    /** The disk, or the Java machine, fails at one step of a migration after the other. */
    @ParameterizedTest
    @EnumSource
    void aFailureAtWhateverStepLeavesAWayToMigrateAgain(NthFault.Kind kind) throws IOException {
        var calm = new NthFault();
        calm.arm();
        try (var store = migrate("calm", calm)) {
            calm.disarm();
            expectSample(store);
        }
        assertThat(calm.steps())
                .contains(
                        FaultPoint.REPLAY_DONE,
                        FaultPoint.CREATE_RENAMED,
                        FaultPoint.COMMIT_FORCED,
                        FaultPoint.CHECKPOINT_HEADER_FORCED,
                        FaultPoint.REWRITE_RENAMED);
        for (var place : calm.places()) {
            failAt(place, kind);
        }
    }

    private void failAt(NthFault.Place place, NthFault.Kind kind) throws IOException {
        var name = "%s-%d".formatted(place.step(), place.passed());
        var failing = new NthFault();
        failing.arm(place, kind);
        assertThatThrownBy(() -> migrate(name, failing).close()).as(name).isNotNull();
        assertThat(failing.fired()).as(name).isTrue();
        var failed = directory.resolve(name);
        var killed = CrashImage.of(failed, elsewhere.resolve(name));
        for (var where : List.of(killed, failed)) {
            try (var store = Sample.open(where)) {
                expectSample(store);
                assertThat(Sample.now(store.verify()).damage()).isEmpty();
            }
        }
    }

    private Store migrate(String name, Faults at) throws IOException {
        var where = directory.resolve(name);
        unpack("version-1-killed", where);
        return Store.open(where, Sample.settings().withFaults(at));
    }

    @Test
    void aDamagedOneIsNotTouched() throws IOException {
        unpack("version-1-killed");
        var base = directory.resolve("racemanager.db");
        VolumeSample.flip(base, 30);
        VolumeSample.flip(base, FileFormat.PAGE + 30);
        var damaged = Files.readAllBytes(base);

        assertThatThrownBy(() -> Sample.open(directory))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.trouble()).isEqualTo(StoreException.Trouble.DAMAGED));

        assertThat(Files.readAllBytes(base)).isEqualTo(damaged);
    }

    private static void expectSample(Store store) {
        for (int stream = 0; stream < 12; stream++) {
            var name = "event|" + stream;
            var first = stream % 3 == 0 ? 31 : 1;
            var last = stream == 0 ? 44 : 40 + stream * 7;
            var facts = Sample.now(store.facts(name, 0, Long.MAX_VALUE, Integer.MAX_VALUE));
            assertThat(facts).extracting(StoredFact::sequence).containsExactlyElementsOf(Sample.range(first, last));
            assertThat(facts).allSatisfy(fact -> assertThat(fact.content()).isEqualTo(Sample.content(fact.sequence())));
            assertThat(Sample.now(store.latestSnapshot(name, ANY)).isPresent()).isEqualTo(stream % 4 == 0);
        }
        assertThat(Sample.now(store.highestSequence("gone"))).isEqualTo(75);
        assertThat(Sample.sequences(store, "gone")).isEmpty();
        assertThat(Sample.sequences(store, "late")).containsExactlyElementsOf(Sample.range(501, 510));
        var snapshot = Sample.now(store.latestSnapshot("late", ANY)).orElseThrow();
        assertThat(snapshot.sequence()).isEqualTo(505);
        assertThat(snapshot.timestamp()).isEqualTo(8);
        assertThat(snapshot.content()).isEqualTo(Sample.content(505));
        var large = new byte[70_000];
        new Random(9).nextBytes(large);
        assertThat(Sample.now(store.latestSnapshot("large", ANY)).orElseThrow().content())
                .isEqualTo(large);
    }

    private void unpack(String sample) throws IOException {
        unpack(sample, directory);
    }

    private static void unpack(String sample, Path where) throws IOException {
        Files.createDirectories(where);
        InputStream packed = MigrationTest.class.getResourceAsStream("/store/" + sample + ".zip");
        try (var files = new ZipInputStream(Objects.requireNonNull(packed, sample))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                Files.copy(files, where.resolve(file.getName()));
            }
        }
    }
}
