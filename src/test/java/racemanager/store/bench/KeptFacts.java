package racemanager.store.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pekko.persistence.AtomicWrite;
import org.apache.pekko.persistence.PersistentRepr;
import scala.jdk.javaapi.CollectionConverters;

/** Facts as objects in memory, where keeping and deleting one costs the same however many there were before. */
final class KeptFacts {

    private static final class Stream {
        private final Deque<PersistentRepr> facts = new ArrayDeque<>();
        private long highest;
    }

    private final Map<String, Stream> streams = new HashMap<>();

    void keep(AtomicWrite write) {
        var stream = streams.computeIfAbsent(write.persistenceId(), id -> new Stream());
        stream.facts.addAll(CollectionConverters.asJava(write.payload()));
        stream.highest = write.highestSequenceNr();
    }

    void deleteUpTo(String persistenceId, long sequence) {
        var facts = stream(persistenceId).facts;
        while (!facts.isEmpty() && facts.getFirst().sequenceNr() <= sequence) {
            facts.removeFirst();
        }
    }

    long highest(String persistenceId) {
        return stream(persistenceId).highest;
    }

    void replay(String persistenceId, long from, long to, long max, Consumer<PersistentRepr> replay) {
        stream(persistenceId).facts.stream()
                .filter(fact -> fact.sequenceNr() >= from && fact.sequenceNr() <= to)
                .limit(max)
                .forEach(replay);
    }

    private Stream stream(String persistenceId) {
        return streams.getOrDefault(persistenceId, new Stream());
    }
}
