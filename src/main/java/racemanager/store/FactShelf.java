package racemanager.store;

import java.util.ArrayList;
import java.util.List;

/** The facts of all streams; every method runs on the store's own thread. */
final class FactShelf {

    /** So many facts go in one transaction when a long stream is deleted. */
    private static final long DELETED_AT_ONCE = 2_048;

    private final MapDbShelves shelves;
    private final Streams streams;

    FactShelf(MapDbShelves shelves, Streams streams) {
        this.shelves = shelves;
        this.streams = streams;
    }

    /** Stores the facts, or refuses all of them before anything is changed. */
    void append(String name, List<StoredFact> facts) {
        var stream = beginningAt(facts.getFirst().sequence(), streams.findOrBegin(name));
        refuseKnown(name, stream, facts);
        var number = FactBlock.of(facts.getFirst().sequence());
        var block = shelves.block(stream.number(), number);
        for (var fact : facts) {
            if (FactBlock.of(fact.sequence()) != number) {
                shelves.save(stream.number(), number, block);
                number = FactBlock.of(fact.sequence());
                block = shelves.block(stream.number(), number);
            }
            block.set(fact.sequence(), shelves.put(fact.content()));
        }
        shelves.save(stream.number(), number, block);
        streams.reached(name, stream, facts.getLast().sequence());
    }

    /** A stream whose first fact has a high number has nothing below it to look for. */
    private static FactStream beginningAt(long first, FactStream stream) {
        return stream.highest() == 0 ? stream.withoutUpTo(Math.max(first - 1, 0)) : stream;
    }

    private static void refuseKnown(String name, FactStream stream, List<StoredFact> facts) {
        var highest = stream.highest();
        for (var fact : facts) {
            if (fact.sequence() <= highest) {
                throw StoreException.refused("Fact " + fact.sequence() + " of " + name
                        + " is already stored: another instance of it is writing; stop one of them.");
            }
            highest = fact.sequence();
        }
    }

    long highest(String name) {
        var stream = streams.find(name);
        return stream == null ? 0 : stream.highest();
    }

    /** The facts in this range, both ends included, at most so many. */
    List<StoredFact> read(String name, long from, long to, int most) {
        var facts = new ArrayList<StoredFact>();
        var stream = streams.find(name);
        if (stream == null) {
            return facts;
        }
        var last = Math.min(to, stream.highest());
        var first = Math.max(from, stream.deletedTo() + 1);
        for (var number = FactBlock.of(first); number <= FactBlock.of(last) && facts.size() < most; number++) {
            addFrom(shelves.block(stream.number(), number), first, last, most, facts);
            first = (number + 1) * FactBlock.FACTS;
        }
        return facts;
    }

    private void addFrom(FactBlock block, long first, long last, int most, List<StoredFact> facts) {
        var end = Math.min(last, first / FactBlock.FACTS * FactBlock.FACTS + FactBlock.FACTS - 1);
        for (var sequence = first; sequence <= end && facts.size() < most; sequence++) {
            var recid = block.recid(sequence);
            if (recid != 0) {
                facts.add(new StoredFact(sequence, shelves.get(recid)));
            }
        }
    }

    /** Deletes facts up to this one, and returns whether some are left to delete in another transaction. */
    boolean deleteUpTo(String name, long sequence) {
        var stream = streams.find(name);
        if (stream == null || Math.min(sequence, stream.highest()) <= stream.deletedTo()) {
            return false;
        }
        var last = Math.min(sequence, stream.highest());
        var upTo = Math.min(last, stream.deletedTo() + DELETED_AT_ONCE);
        for (var number = FactBlock.of(stream.deletedTo() + 1); number <= FactBlock.of(upTo); number++) {
            deleteFromBlock(stream, number, upTo);
        }
        streams.save(name, stream.withoutUpTo(upTo));
        return upTo < last;
    }

    private void deleteFromBlock(FactStream stream, long number, long upTo) {
        var block = shelves.block(stream.number(), number);
        var first = number * FactBlock.FACTS;
        var end = first + FactBlock.FACTS - 1;
        for (var sequence = first; sequence <= Math.min(end, upTo); sequence++) {
            if (block.recid(sequence) != 0) {
                shelves.delete(block.recid(sequence));
                block.set(sequence, 0);
            }
        }
        if (upTo >= Math.min(end, stream.highest())) {
            shelves.removeBlock(stream.number(), number);
        } else {
            shelves.save(stream.number(), number, block);
        }
    }
}
