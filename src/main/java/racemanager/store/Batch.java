package racemanager.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The facts of one transaction as they were stored together, and how many of them are still needed there. */
final class Batch {

    private static final int ENTRY = 2 * Long.BYTES + Integer.BYTES;

    private final long number;
    private final long recid;
    private final int bytes;
    private final List<TailFact> facts;
    private int needed;
    private int looked;

    Batch(long number, long recid, int bytes, List<TailFact> facts) {
        this.number = number;
        this.recid = recid;
        this.bytes = bytes;
        this.facts = facts;
        this.needed = facts.size();
        facts.forEach(fact -> fact.storedIn(this));
    }

    long number() {
        return number;
    }

    long recid() {
        return recid;
    }

    int bytes() {
        return bytes;
    }

    List<TailFact> facts() {
        return facts;
    }

    void lost() {
        needed--;
    }

    boolean isDead() {
        return needed == 0;
    }

    /** A stream that still needs this batch; there is one unless it is dead. */
    long someStream() {
        while (facts.get(looked).isGone()) {
            looked++;
        }
        return facts.get(looked).stream();
    }

    static byte[] encoded(List<TailFact> facts) {
        var length =
                facts.stream().mapToInt(fact -> ENTRY + fact.content().length).sum();
        var buffer = ByteBuffer.allocate(length);
        for (var fact : facts) {
            buffer.putLong(fact.stream()).putLong(fact.sequence());
            buffer.putInt(fact.content().length).put(fact.content());
        }
        return buffer.array();
    }

    static List<TailFact> decoded(byte[] bytes) {
        var facts = new ArrayList<TailFact>();
        for (var buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining(); ) {
            var stream = buffer.getLong();
            var sequence = buffer.getLong();
            var content = new byte[buffer.getInt()];
            buffer.get(content);
            facts.add(new TailFact(stream, sequence, content));
        }
        return facts;
    }
}
