package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final SnapshotRange ANY = new SnapshotRange(0, Long.MAX_VALUE, 0, Long.MAX_VALUE);

    @TempDir
    Path directory;

    @Test
    void whatWasAcknowledgedIsThereAfterReopening() {
        try (var store = Sample.open(directory)) {
            Sample.now(store.append("event-1", Sample.facts(1, 40)));
            Sample.now(store.append("event-2", Sample.facts(1, 3)));
        }
        try (var store = Sample.open(directory)) {
            assertThat(Sample.sequences(store, "event-1")).containsExactlyElementsOf(Sample.range(1, 40));
            assertThat(Sample.sequences(store, "event-2")).containsExactly(1L, 2L, 3L);
            assertThat(Sample.now(store.facts("event-1", 1, 99, 99)).get(16).content())
                    .isEqualTo(Sample.content(17));
        }
    }

    @Test
    void factsAreReadByRangeAndCount() {
        try (var store = Sample.open(directory)) {
            Sample.now(store.append("event", Sample.facts(1, 100)));

            assertThat(Sample.now(store.facts("event", 31, 66, 1_000)))
                    .extracting(StoredFact::sequence)
                    .containsExactlyElementsOf(Sample.range(31, 66));
            assertThat(Sample.now(store.facts("event", 31, 66, 5)))
                    .extracting(StoredFact::sequence)
                    .containsExactlyElementsOf(Sample.range(31, 35));
            assertThat(Sample.now(store.facts("event", 101, 200, 5))).isEmpty();
            assertThat(Sample.now(store.facts("nobody", 0, 200, 5))).isEmpty();
        }
    }

    @Test
    void theHighestSequenceNumberSurvivesDeletionAndReopening() {
        try (var store = Sample.open(directory)) {
            Sample.now(store.append("event", Sample.facts(1, 75)));
            Sample.now(store.deleteFacts("event", Long.MAX_VALUE));

            assertThat(Sample.sequences(store, "event")).isEmpty();
            assertThat(Sample.now(store.highestSequence("event"))).isEqualTo(75);
        }
        try (var store = Sample.open(directory)) {
            assertThat(Sample.now(store.highestSequence("event"))).isEqualTo(75);
            Sample.now(store.append("event", Sample.facts(76, 80)));
            assertThat(Sample.sequences(store, "event")).containsExactlyElementsOf(Sample.range(76, 80));
        }
    }

    @Test
    void deletionLeavesWhatLiesAbove() {
        try (var store = Sample.open(directory)) {
            Sample.now(store.append("event", Sample.facts(1, 5_000)));
            Sample.now(store.deleteFacts("event", 4_990));

            assertThat(Sample.sequences(store, "event")).containsExactlyElementsOf(Sample.range(4_991, 5_000));
        }
    }

    @Test
    void aSequenceNumberThatExistsIsRefusedAndNothingOfThatCallIsKept() {
        try (var store = Sample.open(directory)) {
            Sample.now(store.append("event", Sample.facts(1, 5)));

            assertThatThrownBy(() -> Sample.now(store.append("event", Sample.facts(5, 8))))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.trouble()).isEqualTo(StoreException.Trouble.REFUSED));
            assertThat(Sample.sequences(store, "event")).containsExactlyElementsOf(Sample.range(1, 5));
            assertThat(Sample.now(store.facts("event", 5, 5, 1)).getFirst().content())
                    .isEqualTo(Sample.content(5));
        }
    }

    @Test
    void aReadSeesTheWritesThatWereQueuedBeforeIt() {
        try (var store = Sample.open(directory)) {
            for (long sequence = 1; sequence <= 500; sequence++) {
                store.append("event", Sample.facts(sequence, sequence));
            }
            assertThat(Sample.now(store.highestSequence("event"))).isEqualTo(500);
        }
    }

    @Test
    void theLatestSnapshotInRangeIsFoundAndDeletedOnesAreNot() {
        try (var store = Sample.open(directory)) {
            for (long sequence : new long[] {10, 20, 30}) {
                Sample.now(store.saveSnapshot("event", new StoredSnapshot(sequence, sequence * 2, Sample.content(7))));
            }
            Sample.now(store.saveSnapshot("event", new StoredSnapshot(20, 41, Sample.content(9))));

            assertThat(Sample.now(store.latestSnapshot("event", ANY))
                            .orElseThrow()
                            .sequence())
                    .isEqualTo(30);
            var second = Sample.now(store.latestSnapshot("event", new SnapshotRange(0, 29, 0, Long.MAX_VALUE)))
                    .orElseThrow();
            assertThat(second.timestamp()).isEqualTo(41);
            assertThat(second.content()).isEqualTo(Sample.content(9));

            Sample.now(store.deleteSnapshots("event", new SnapshotRange(15, 40, 0, Long.MAX_VALUE)));
            assertThat(Sample.now(store.latestSnapshot("event", ANY))
                            .orElseThrow()
                            .sequence())
                    .isEqualTo(10);
        }
    }

    @Test
    void largeContentSurvivesRewritingAndDeletion() {
        var random = new Random(5);
        var sizes = new Random(6).ints(60, 0, 400_000).toArray();
        try (var store = Sample.open(directory)) {
            for (int n = 0; n < sizes.length; n++) {
                var content = new byte[sizes[n]];
                random.nextBytes(content);
                Sample.now(store.saveSnapshot("event-" + n % 7, new StoredSnapshot(n, n, content)));
                var latest =
                        Sample.now(store.latestSnapshot("event-" + n % 7, ANY)).orElseThrow();
                assertThat(latest.content()).isEqualTo(content);
                Sample.now(store.deleteSnapshots("event-" + n % 7, new SnapshotRange(0, n - 8, 0, Long.MAX_VALUE)));
            }
        }
    }

    @Test
    void deletedFactsGiveTheirRoomBack() {
        try (var store = Sample.open(directory)) {
            for (int round = 0; round < 60; round++) {
                for (int stream = 0; stream < 20; stream++) {
                    store.append("event-" + stream, Sample.facts(round * 100L + 1, round * 100L + 100));
                    store.deleteFacts("event-" + stream, round * 100L);
                }
            }
            Sample.now(store.highestSequence("event-0"));
            assertThat(store.statistics().factsWritten()).isEqualTo(120_000);
            assertThat(store.statistics().fileBytes()).isLessThanOrEqualTo(12L << 20);
        }
    }

    @Test
    void aClosedStoreAnswersWithOneSentence() {
        var store = Sample.open(directory);
        store.close();
        store.close();

        assertThatThrownBy(() -> Sample.now(store.highestSequence("event")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is closed");
    }
}
