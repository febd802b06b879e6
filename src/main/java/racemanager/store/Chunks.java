package racemanager.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import racemanager.store.StreamRow.Chunk;

/** Facts of one stream in a row, written together. */
final class Chunks {

    private static final int ENTRY = Long.BYTES + Integer.BYTES;

    /** A chunk holds at least one fact, and no more of them once it has so many bytes. */
    private static final int ENOUGH = 32 << 10;

    private final Contents contents;

    Chunks(Contents contents) {
        this.contents = contents;
    }

    /** Writes the facts, in their order, as some chunks. */
    List<Chunk> put(List<StoredFact> facts) {
        var chunks = new ArrayList<Chunk>();
        var begun = 0;
        var bytes = 0;
        for (int n = 0; n < facts.size(); n++) {
            bytes += ENTRY + facts.get(n).content().length;
            if (bytes >= ENOUGH || n == facts.size() - 1) {
                chunks.add(putOne(facts.subList(begun, n + 1), bytes));
                begun = n + 1;
                bytes = 0;
            }
        }
        return chunks;
    }

    private Chunk putOne(List<StoredFact> facts, int bytes) {
        var buffer = ByteBuffer.allocate(bytes);
        for (var fact : facts) {
            buffer.putLong(fact.sequence()).putInt(fact.content().length).put(fact.content());
        }
        return new Chunk(facts.getFirst().sequence(), facts.getLast().sequence(), contents.put(buffer.array()));
    }

    List<StoredFact> get(Chunk chunk) {
        var facts = new ArrayList<StoredFact>();
        for (var buffer = ByteBuffer.wrap(contents.get(chunk.recid())); buffer.hasRemaining(); ) {
            var sequence = buffer.getLong();
            var content = new byte[buffer.getInt()];
            buffer.get(content);
            facts.add(new StoredFact(sequence, content));
        }
        return facts;
    }

    void erase(Chunk chunk) {
        contents.erase(chunk.recid());
    }
}
