package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts move from the tail to chunks, and nobody can tell from outside. */
class FoldingTest {

    private static final int STREAMS = 7;

    @TempDir
    Path directory;

    private final TreeMap<Integer, List<Long>> kept = new TreeMap<>();
    private final long[] highest = new long[STREAMS];

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, 20_000, 1 << 20})
    void whateverTheLengthOfTheTailReadsShowWhatWasWritten(long tailBytes) {
        var settings = Sample.settings().withTailBytes(tailBytes);
        var random = new Random(tailBytes);
        for (int opening = 0; opening < 6; opening++) {
            try (var store = Store.open(directory, settings)) {
                expectAll(store);
                for (int step = 0; step < 150; step++) {
                    step(store, random);
                }
                expectAll(store);
            }
        }
    }

    private void step(Store store, Random random) {
        var stream = random.nextInt(STREAMS);
        var facts = kept.computeIfAbsent(stream, begun -> new ArrayList<>());
        if (random.nextInt(10) == 0 && !facts.isEmpty()) {
            var upTo = facts.get(random.nextInt(facts.size()));
            Sample.now(store.deleteFacts(name(stream), upTo));
            facts.removeIf(sequence -> sequence <= upTo);
            return;
        }
        var from = highest[stream] + 1;
        highest[stream] += 1 + random.nextInt(9);
        Sample.now(store.append(name(stream), Sample.facts(from, highest[stream])));
        facts.addAll(Sample.range(from, highest[stream]));
    }

    private void expectAll(Store store) {
        kept.forEach((stream, facts) -> {
            var read = Sample.now(store.facts(name(stream), 0, Long.MAX_VALUE, Integer.MAX_VALUE));
            assertThat(read).extracting(StoredFact::sequence).containsExactlyElementsOf(facts);
            assertThat(read).allSatisfy(fact -> assertThat(fact.content()).isEqualTo(Sample.content(fact.sequence())));
            assertThat(Sample.now(store.highestSequence(name(stream)))).isEqualTo(highest[stream]);
            if (facts.size() > 4) {
                assertThat(Sample.now(store.facts(name(stream), facts.get(1), facts.get(3), 2)))
                        .extracting(StoredFact::sequence)
                        .containsExactly(facts.get(1), facts.get(2));
            }
        });
    }

    @Test
    void moreTransactionsThanTheRingHasPlacesAreKept() {
        var transactions = TailRing.PLACES + 200L;
        try (var store = Store.open(directory, StoreSettings.defaults().withGroups(1, 1))) {
            var last = Sample.<Void>done();
            for (long sequence = 1; sequence <= transactions; sequence++) {
                last = store.append("event", Sample.facts(sequence, sequence));
            }
            Sample.now(last);
        }
        try (var store = Store.open(directory, StoreSettings.defaults())) {
            assertThat(Sample.sequences(store, "event")).containsExactlyElementsOf(Sample.range(1, transactions));
        }
    }

    private static String name(int stream) {
        return "event-" + stream;
    }
}
