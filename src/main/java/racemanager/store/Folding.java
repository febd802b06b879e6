package racemanager.store;

import java.util.ArrayList;

/** Moves facts from the tail to chunks of their own streams, so that the tail stays short enough to be read at once. */
final class Folding {

    /** From half of what is allowed on, a few streams go with every transaction, so that none has to wait for many. */
    private static final int A_FEW = 32;

    private static final int SHARE = 8;

    private final Tail tail;
    private final Streams streams;
    private final Chunks chunks;
    private final long mostBytes;

    Folding(Tail tail, Streams streams, Chunks chunks, long mostBytes) {
        this.tail = tail;
        this.streams = streams;
        this.chunks = chunks;
        this.mostBytes = mostBytes;
    }

    /** Folds as much as the length of the tail asks for. */
    void foldAsNeeded() {
        tail.dropDead();
        var few = A_FEW + tail.added() / SHARE;
        while (isBeyond(1) || (few-- > 0 && isBeyond(2))) {
            fold(tail.oldestStream());
            tail.dropDead();
        }
    }

    private boolean isBeyond(int part) {
        return tail.batches() >= TailRing.PLACES / part || tail.bytes() > mostBytes / part;
    }

    /** Folds everything; the tail is empty afterwards. */
    void foldAll() {
        tail.streams().forEach(this::fold);
        tail.dropDead();
    }

    private void fold(long stream) {
        var facts = new ArrayList<StoredFact>();
        for (var fact : tail.facts(stream)) {
            facts.add(new StoredFact(fact.sequence(), fact.content()));
        }
        var row = streams.row(stream);
        var all = new ArrayList<>(row.chunks());
        all.addAll(chunks.put(facts));
        var last = facts.getLast().sequence();
        tail.removeUpTo(stream, last);
        streams.save(stream, row.with(all).reaching(last));
    }
}
