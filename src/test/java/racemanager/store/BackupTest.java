package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.store.StoreException.Trouble;

/** A backup is the store as it was when the backup began, whatever happens meanwhile; restore brings it back. */
class BackupTest {

    @TempDir
    Path directory;

    private final Witness witness = new Witness();
    private Path home;
    private Path target;

    @BeforeEach
    void choosePlaces() {
        home = directory.resolve("store");
        target = directory.resolve("backup");
    }

    @Test
    void itHoldsWhatWasAcknowledgedBeforeAndCanBeOpened() {
        try (var store = Sample.open(home)) {
            write(store, 60);

            var count = Sample.now(store.backup(target));

            assertThat(count.facts()).isEqualTo(witness.total());
            write(store, 60);
        }
        var promised = witness.acknowledged();
        try (var copy = Sample.open(target)) {
            assertThat(Sample.now(copy.verify()).isSound()).isTrue();
            witness.verify(copy, Map.of());
            assertThat(Sample.now(copy.verify()).count().facts()).isLessThan(sum(promised));
        }
    }

    @Test
    void writingGoesOnWhileItIsMadeAndIsNotInIt() throws Exception {
        var stop = new CountDownLatch(1);
        try (var store = Sample.open(home)) {
            write(store, 300);
            for (int large = 0; large < 12; large++) {
                assertThat(witness.writeLarge(store, 20 + large)).isEmpty();
            }
            var writing = CompletableFuture.runAsync(() -> {
                for (int round = 0; stop.getCount() > 0 || round < 50; round++) {
                    assertThat(witness.write(store, round)).isEmpty();
                }
            });
            for (int n = 0; n < 4; n++) {
                var promised = witness.acknowledged();
                var count = Sample.now(store.backup(directory.resolve("backup-" + n)));
                assertThat(count.facts()).isBetween(sum(promised), sum(witness.acknowledged()));
                try (var copy = Sample.open(directory.resolve("backup-" + n))) {
                    witness.verify(copy, promised);
                }
            }
            stop.countDown();
            writing.get();
            witness.verify(store, witness.acknowledged());
        }
    }

    @Test
    void twoAtOnceAreRefusedAndTheNextOneWorks() {
        try (var store = Sample.open(home)) {
            write(store, 200);
            var first = store.backup(target);
            var second = store.backup(directory.resolve("second"));

            var outcomes = CompletableFuture.allOf(first.toCompletableFuture(), second.toCompletableFuture())
                    .handle((done, failure) ->
                            failure == null || failure.toString().contains("being made already"))
                    .join();

            assertThat(outcomes).isTrue();
            Sample.now(store.backup(directory.resolve("third")));
        }
    }

    @Test
    void aCompactionMeanwhileNeverLeavesAHalfBackup() {
        try (var store = Sample.open(home)) {
            write(store, 300);
            for (int large = 0; large < 12; large++) {
                assertThat(witness.writeLarge(store, 20 + large)).isEmpty();
            }
            var backup = store.backup(target).toCompletableFuture();
            Sample.now(store.compact());
            var made = backup.handle((count, failure) -> failure == null).join();
            assertThat(target.toFile().exists()).isEqualTo(made);
            witness.verify(store, witness.acknowledged());
            if (made) {
                assertThat(Restore.of(target, directory.resolve("fresh"), false)
                                .count()
                                .facts())
                        .isEqualTo(witness.total());
            }
        }
    }

    @Test
    void aDirectoryWithSomethingInItIsRefusedAndNothingHalfIsLeft() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("notes.txt"), "mine");
        try (var store = Sample.open(home)) {
            write(store, 5);

            assertThatThrownBy(() -> Sample.now(store.backup(target)))
                    .hasMessageContaining(target.toString())
                    .hasMessageContaining("empty");
            assertThatThrownBy(() ->
                            Sample.now(store.backup(target.resolve("notes.txt").resolve("deeper"))))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.trouble()).isEqualTo(Trouble.NOT_WRITABLE));
            assertThat(witness.write(store, 6)).isEmpty();
        }
        try (var files = Files.list(directory)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("store", "backup");
        }
    }

    @Test
    void aDamagedStoreIsNotBackedUpAsIfItWereWhole() throws IOException {
        try (var store = Sample.open(home)) {
            write(store, 80);
            assertThat(witness.writeLarge(store, 1)).isEmpty();
        }
        DamagedPage.of(home).flip();
        try (var store = Sample.open(home)) {
            assertThatThrownBy(() -> Sample.now(store.backup(target))).hasMessageContaining("damaged at byte");
        }
        assertThat(target).doesNotExist();
    }

    @Test
    void restoreBringsItBack() {
        try (var store = Sample.open(home)) {
            write(store, 40);
            Sample.now(store.backup(target));
        }
        var promised = witness.acknowledged();
        var fresh = directory.resolve("fresh");

        var restore = Restore.of(target, fresh, false);

        assertThat(restore.replaced()).isEmpty();
        assertThat(restore.count().facts()).isEqualTo(sum(promised));
        for (int opening = 0; opening < 2; opening++) {
            try (var store = Sample.open(fresh)) {
                witness.verify(store, promised);
                assertThat(witness.write(store, opening)).isEmpty();
            }
        }
    }

    @Test
    void restoreReplacesAStoreOnlyWhenForcedAndKeepsIt() {
        try (var store = Sample.open(home)) {
            write(store, 10);
            Sample.now(store.backup(target));
            write(store, 30);
        }
        var later = witness.acknowledged();

        assertThatThrownBy(() -> Restore.of(target, home, false)).hasMessageContaining("--force");
        var replaced = Restore.of(target, home, true).replaced().orElseThrow();

        try (var store = Sample.open(home)) {
            assertThat(Sample.now(store.verify()).count().facts()).isLessThan(sum(later));
        }
        try (var store = Sample.open(replaced)) {
            witness.verify(store, later);
        }
    }

    @Test
    void restoreRefusesWhatIsNoBackupOrDamagedOrInUse() throws IOException {
        try (var store = Sample.open(home)) {
            write(store, 40);
            assertThat(witness.writeLarge(store, 1)).isEmpty();
            Sample.now(store.backup(target));
            assertThatThrownBy(() -> Restore.of(target, home, true))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.trouble()).isEqualTo(Trouble.LOCKED));
        }
        assertThatThrownBy(() -> Restore.of(directory.resolve("nowhere"), home, true))
                .hasMessageContaining("no backup in");
        DamagedPage.of(target).flip();
        assertThatThrownBy(() -> Restore.of(target, home, true)).hasMessageContaining("is damaged");

        try (var store = Sample.open(home)) {
            witness.verify(store, witness.acknowledged());
        }
    }

    private void write(Store store, int rounds) {
        for (int round = 0; round < rounds; round++) {
            assertThat(witness.write(store, round)).isEmpty();
        }
    }

    private static long sum(Map<Integer, Long> facts) {
        return facts.values().stream().mapToLong(Long::longValue).sum();
    }
}
