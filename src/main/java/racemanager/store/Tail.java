package racemanager.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The newest facts of all streams, as they were stored: one batch for each transaction, and all of them in memory.
 *
 * <p>A transaction that adds to a thousand streams would otherwise change a thousand places. Most facts are covered by a
 * snapshot before their batch leaves the tail; the others are then put in chunks, stream by stream.
 */
final class Tail {

    private final Contents contents;
    private final TailRing ring;
    private final Map<Long, Deque<TailFact>> streams = new HashMap<>();
    private final Deque<Batch> batches = new ArrayDeque<>();
    private List<TailFact> added = new ArrayList<>();
    private long bytes;
    private long nextNumber = 1;

    Tail(Contents contents, TailRing ring) {
        this.contents = contents;
        this.ring = ring;
    }

    /** Reads the batches that are there; facts that were deleted or put in chunks since are known by their streams. */
    void load(Streams rows) {
        ring.batches().forEach((number, recid) -> {
            var content = contents.get(recid);
            var batch = new Batch(number, recid, content.length, Batch.decoded(content));
            batches.add(batch);
            bytes += batch.bytes();
            nextNumber = number + 1;
            for (var fact : batch.facts()) {
                if (fact.sequence() <= rows.row(fact.stream()).settledTo()) {
                    fact.goes();
                } else {
                    of(fact.stream()).add(fact);
                }
            }
        });
    }

    private Deque<TailFact> of(long stream) {
        return streams.computeIfAbsent(stream, begun -> new ArrayDeque<>());
    }

    void add(long stream, StoredFact fact) {
        var one = new TailFact(stream, fact.sequence(), fact.content());
        of(stream).add(one);
        added.add(one);
    }

    /** The facts of this stream, in their order. */
    Iterable<TailFact> facts(long stream) {
        var facts = streams.get(stream);
        return facts == null ? List.of() : facts;
    }

    /** The highest sequence number of this stream here, or 0. */
    long highest(long stream) {
        var facts = streams.get(stream);
        return facts == null ? 0 : facts.getLast().sequence();
    }

    void removeUpTo(long stream, long sequence) {
        var facts = streams.get(stream);
        while (facts != null && !facts.isEmpty() && facts.getFirst().sequence() <= sequence) {
            facts.removeFirst().goes();
        }
        if (facts != null && facts.isEmpty()) {
            streams.remove(stream);
        }
    }

    List<Long> streams() {
        return List.copyOf(streams.keySet());
    }

    /** How many facts came since the last batch was stored. */
    int added() {
        return added.size();
    }

    long bytes() {
        return bytes;
    }

    int batches() {
        return batches.size();
    }

    /** A stream of the oldest batch; there is one if there is a batch and the dead ones were dropped. */
    long oldestStream() {
        return batches.getFirst().someStream();
    }

    boolean isEmpty() {
        return batches.isEmpty();
    }

    /** Erases the oldest batches as far as nobody needs them. */
    void dropDead() {
        while (!batches.isEmpty() && batches.getFirst().isDead()) {
            var batch = batches.removeFirst();
            contents.erase(batch.recid());
            ring.clear(batch.number());
            bytes -= batch.bytes();
        }
    }

    /** Stores what was added as one batch. */
    void store() {
        var facts = added.stream().filter(fact -> !fact.isGone()).toList();
        added = new ArrayList<>();
        if (!facts.isEmpty()) {
            var content = Batch.encoded(facts);
            var batch = new Batch(nextNumber++, contents.put(content), content.length, facts);
            ring.put(batch.number(), batch.recid());
            batches.add(batch);
            bytes += batch.bytes();
        }
        ring.save();
    }
}
