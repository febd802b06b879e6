package racemanager.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds streams by name, and remembers those last used. */
final class Streams {

    private static final int REMEMBERED = 65_536;

    private final MapDbShelves shelves;
    private final Map<String, FactStream> remembered = new LinkedHashMap<>(1_024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FactStream> eldest) {
            return size() > REMEMBERED;
        }
    };

    Streams(MapDbShelves shelves) {
        this.shelves = shelves;
    }

    @Nullable FactStream find(String name) {
        var known = remembered.get(name);
        if (known != null) {
            return known;
        }
        var stored = shelves.streams().get(name);
        if (stored == null) {
            return null;
        }
        var stream = withHighest(FactStream.decoded(stored));
        remembered.put(name, stream);
        return stream;
    }

    FactStream findOrBegin(String name) {
        var found = find(name);
        if (found != null) {
            return found;
        }
        var stream = new FactStream(shelves.nextStreamNumber(), 0, 0);
        save(name, stream);
        return stream;
    }

    /** What is saved may lag behind by the rest of its last block; the block itself tells. */
    private FactStream withHighest(FactStream saved) {
        var block = shelves.block(saved.number(), saved.lastBlock());
        var end = (saved.lastBlock() + 1) * FactBlock.FACTS;
        var highest = saved.highest();
        for (var sequence = highest + 1; sequence < end; sequence++) {
            if (block.recid(sequence) != 0) {
                highest = sequence;
            }
        }
        return saved.reaching(highest);
    }

    /** Notes a higher sequence number, saving it where the block alone would not tell. */
    void reached(String name, FactStream before, long highest) {
        var now = before.reaching(highest);
        if (now.lastBlock() == before.lastBlock()) {
            remembered.put(name, now);
        } else {
            save(name, now);
        }
    }

    void save(String name, FactStream stream) {
        shelves.streams().put(name, stream.encoded());
        remembered.put(name, stream);
    }
}
