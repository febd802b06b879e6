package racemanager.store;

import java.util.ArrayList;
import java.util.List;
import racemanager.store.StreamRow.Chunk;

/** The facts of all streams; every method runs on the store's own thread. */
final class FactShelf {

    /** So many chunks go in one transaction when a long stream is deleted. */
    private static final int DELETED_AT_ONCE = 256;

    private final Streams streams;
    private final Tail tail;
    private final Chunks chunks;

    FactShelf(Streams streams, Tail tail, Chunks chunks) {
        this.streams = streams;
        this.tail = tail;
        this.chunks = chunks;
    }

    /** Stores the facts, or refuses all of them before anything is changed. */
    void append(String name, List<StoredFact> facts) {
        var known = streams.find(name);
        refuseKnown(name, highest(name, known), facts);
        var stream = known == Streams.NONE ? streams.begin(name) : known;
        facts.forEach(fact -> tail.add(stream, fact));
    }

    private static void refuseKnown(String name, long known, List<StoredFact> facts) {
        if (facts.isEmpty()) {
            throw StoreException.refused("No fact was given for " + name + ": give at least one.");
        }
        var highest = known;
        for (var fact : facts) {
            if (fact.sequence() <= highest) {
                throw StoreException.refused("Fact " + fact.sequence() + " of " + name
                        + " is already stored: another instance of it is writing; stop one of them.");
            }
            highest = fact.sequence();
        }
    }

    long highest(String name) {
        return highest(name, streams.find(name));
    }

    private long highest(String name, long stream) {
        return Math.max(streams.rowOf(name, stream).highest(), tail.highest(stream));
    }

    /** The facts in this range, both ends included, at most so many. */
    List<StoredFact> read(String name, long from, long to, int most) {
        var facts = new ArrayList<StoredFact>();
        var stream = streams.find(name);
        var row = streams.rowOf(name, stream);
        var first = Math.max(from, row.deletedTo() + 1);
        for (var chunk : row.chunks()) {
            if (chunk.last() >= first && chunk.first() <= to && facts.size() < most) {
                addInRange(read(name, chunk), first, to, facts);
            }
        }
        for (var fact : tail.facts(stream)) {
            if (fact.sequence() >= first && fact.sequence() <= to) {
                facts.add(new StoredFact(fact.sequence(), fact.content()));
            }
        }
        return facts.size() > most ? facts.subList(0, most) : facts;
    }

    private List<StoredFact> read(String name, Chunk chunk) {
        try {
            return chunks.get(chunk);
        } catch (StoreException damaged) {
            throw damaged.reading("facts %d to %d of %s".formatted(chunk.first(), chunk.last(), name));
        }
    }

    private static void addInRange(List<StoredFact> chunk, long first, long last, List<StoredFact> facts) {
        for (var fact : chunk) {
            if (fact.sequence() >= first && fact.sequence() <= last) {
                facts.add(fact);
            }
        }
    }

    /** Deletes facts up to this one, and returns whether some are left to delete in another transaction. */
    boolean deleteUpTo(String name, long sequence) {
        var stream = streams.find(name);
        var row = streams.rowOf(name, stream);
        var highest = highest(name, stream);
        var last = Math.min(sequence, highest);
        if (last <= row.deletedTo()) {
            return false;
        }
        var some = row.chunks().stream()
                .filter(chunk -> chunk.first() <= last)
                .skip(DELETED_AT_ONCE)
                .findFirst();
        var upTo = some.map(chunk -> chunk.first() - 1).orElse(last);
        var remaining = withoutUpTo(row.chunks(), upTo);
        tail.removeUpTo(stream, upTo);
        streams.save(stream, row.reaching(highest).withoutUpTo(upTo, remaining));
        return upTo < last;
    }

    private List<Chunk> withoutUpTo(List<Chunk> all, long upTo) {
        var remaining = new ArrayList<Chunk>();
        for (var chunk : all) {
            if (chunk.first() > upTo) {
                remaining.add(chunk);
                continue;
            }
            if (chunk.last() > upTo) {
                remaining.addAll(chunks.put(chunks.get(chunk).stream()
                        .filter(fact -> fact.sequence() > upTo)
                        .toList()));
            }
            chunks.erase(chunk);
        }
        return remaining;
    }
}
