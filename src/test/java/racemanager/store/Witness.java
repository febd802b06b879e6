package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Writes to a few streams, remembers what was acknowledged, and asks for it later. */
final class Witness {

    private static final int STREAMS = 5;

    private final Map<Integer, Long> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, Long> attempted = new ConcurrentHashMap<>();

    /** Appends the next facts to a stream and returns why that failed, or nothing. */
    List<StoreException> write(Store store, int round) {
        var stream = round % STREAMS;
        var from = attempted.getOrDefault(stream, 0L) + 1;
        var to = from + round % 4;
        attempted.put(stream, to);
        try {
            Sample.now(store.append(name(stream), Sample.facts(from, to)));
            acknowledged.put(stream, to);
            return List.of();
        } catch (StoreException failure) {
            if (failure.trouble() == StoreException.Trouble.NO_SPACE) {
                attempted.put(stream, from - 1);
            }
            return List.of(failure);
        }
    }

    /** Turns to another store, which is empty. */
    void forget() {
        acknowledged.clear();
        attempted.clear();
    }

    /** Writes a snapshot so large that files have to grow; what fails is returned. */
    List<StoreException> writeLarge(Store store, int round) {
        try {
            var content = largeContent(round);
            Sample.now(store.saveSnapshot("large-" + round, new StoredSnapshot(round, round, content)));
            return List.of();
        } catch (StoreException failure) {
            return List.of(failure);
        }
    }

    private static byte[] largeContent(int round) {
        var content = new byte[200_000 + 30_000 * round];
        new Random(round).nextBytes(content);
        return content;
    }

    /** How many facts were acknowledged in all. */
    long total() {
        return acknowledged.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Integer, Long> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Everything acknowledged is there with its content, once, and nothing that was never written. */
    void verify(Store store, Map<Integer, Long> promised) {
        for (int stream = 0; stream < STREAMS; stream++) {
            var facts = Sample.now(store.facts(name(stream), 0, Long.MAX_VALUE, Integer.MAX_VALUE));
            var sequences = facts.stream().map(StoredFact::sequence).toList();
            assertThat(sequences).doesNotHaveDuplicates().isSorted();
            assertThat(new ArrayList<>(sequences)).containsAll(Sample.range(1, promised.getOrDefault(stream, 0L)));
            for (var fact : facts) {
                assertThat(fact.sequence()).isLessThanOrEqualTo(attempted.getOrDefault(stream, 0L));
                assertThat(fact.content()).isEqualTo(Sample.content(fact.sequence()));
            }
        }
    }

    private static String name(int stream) {
        return "event-" + stream;
    }
}
