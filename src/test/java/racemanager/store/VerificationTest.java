package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.store.StoreException.Trouble;

/** Every record is read, every page is checked, and damage is named with its place. */
class VerificationTest {

    private static final SnapshotRange ANY = new SnapshotRange(0, Long.MAX_VALUE, 0, Long.MAX_VALUE);

    @TempDir
    Path directory;

    @Test
    void aSoundStoreIsCounted() {
        try (var store = Sample.open(directory)) {
            Sample.now(store.append("event-1", Sample.facts(1, 300)));
            Sample.now(store.append("event-2", Sample.facts(1, 40)));
            Sample.now(store.saveSnapshot("event-2", new StoredSnapshot(30, 1, new byte[100])));
            Sample.now(store.deleteFacts("event-1", 100));

            var verdict = Sample.now(store.verify());

            assertThat(verdict.damage()).isEmpty();
            assertThat(verdict.isSound()).isTrue();
            assertThat(verdict.count().streams()).isEqualTo(2);
            assertThat(verdict.count().facts()).isEqualTo(240);
            assertThat(verdict.count().snapshots()).isEqualTo(1);
            assertThat(verdict.fileBytes()).isPositive();
        }
    }

    @Test
    void namesComeInOrderAndInParts() {
        try (var store = Sample.open(directory)) {
            for (var name : new String[] {"b", "a", "c"}) {
                Sample.now(store.append(name, Sample.facts(1, 1)));
            }
            assertThat(Sample.now(store.streams("", 2))).containsExactly("a", "b");
            assertThat(Sample.now(store.streams("b", 2))).containsExactly("c");
            assertThat(Sample.now(store.streams("c", 2))).isEmpty();
        }
    }

    @Test
    void aDamagedRecordIsNamedAndTheOthersAreStillRead() throws IOException {
        try (var store = Sample.open(directory)) {
            for (int stream = 0; stream < 30; stream++) {
                Sample.now(store.saveSnapshot("event-" + stream, new StoredSnapshot(7, 1, noise(stream))));
            }
        }
        var damaged = DamagedPage.of(directory);
        damaged.flip();

        try (var store = Sample.open(directory)) {
            var verdict = Sample.now(store.verify());

            assertThat(verdict.isSound()).isFalse();
            assertThat(verdict.damage())
                    .anySatisfy(sentence -> assertThat(sentence)
                            .contains("Stream event-")
                            .contains("damaged at byte " + damaged.position())
                            .contains("restore"))
                    .anySatisfy(sentence -> assertThat(sentence).contains("Page " + damaged.page()));
            var readable = 0;
            for (int stream = 0; stream < 30; stream++) {
                readable += isReadable(store, "event-" + stream) ? 1 : 0;
            }
            assertThat(readable).isBetween(26, 29);
            Sample.now(store.append("another", Sample.facts(1, 5)));
        }
    }

    private static boolean isReadable(Store store, String stream) {
        try {
            return Sample.now(store.latestSnapshot(stream, ANY)).isPresent();
        } catch (StoreException unreadable) {
            assertThat(unreadable.trouble()).isEqualTo(Trouble.DAMAGED);
            assertThat(unreadable).hasMessageContaining("While reading").hasMessageContaining(" of " + stream);
            return false;
        }
    }

    @Test
    void aPageThatIsSomewhereElsesIsDamagedToo() throws IOException {
        try (var store = Sample.open(directory)) {
            Sample.now(store.saveSnapshot("event", new StoredSnapshot(1, 1, noise(40_000))));
        }
        var damaged = DamagedPage.of(directory);
        VolumeSample.copyPage(damaged.file(), damaged.page() - 1, damaged.page());

        try (var store = Sample.open(directory)) {
            assertThatThrownBy(() -> Sample.now(store.latestSnapshot("event", ANY)))
                    .hasMessageContaining("damaged at byte");
        }
    }

    private static byte[] noise(int seed) {
        var bytes = new byte[Math.max(3_000, seed)];
        new java.util.Random(seed).nextBytes(bytes);
        return bytes;
    }
}
