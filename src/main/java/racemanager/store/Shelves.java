package racemanager.store;

import java.util.ArrayList;
import java.util.List;
import racemanager.store.StreamRow.Entry;

/** Everything that is kept in a volume; every method runs on the store's own thread. */
final class Shelves {

    private final Database database;
    private final Contents contents;
    private final Streams streams;
    private final Chunks chunks;
    private final Tail tail;
    private final Folding folding;
    private final FactShelf facts;
    private final SnapshotShelf snapshots;

    private Shelves(Database database, long tailBytes) {
        this.database = database;
        this.contents = new Contents(database);
        this.streams = new Streams(database);
        this.chunks = new Chunks(contents);
        this.tail = new Tail(contents, new TailRing(database));
        this.folding = new Folding(tail, streams, chunks, tailBytes);
        this.facts = new FactShelf(streams, tail, chunks);
        this.snapshots = new SnapshotShelf(streams, contents);
        tail.load(streams);
    }

    /** Opens what is in the volume, laying it out first if it is empty. */
    static Shelves on(CrashSafeVolume volume, long tailBytes) {
        return new Shelves(Database.on(volume), tailBytes);
    }

    FactShelf facts() {
        return facts;
    }

    SnapshotShelf snapshots() {
        return snapshots;
    }

    /** The names after this one in alphabetical order, at most so many. */
    List<String> names(String after, int most) {
        var names = new ArrayList<String>();
        for (var each = streams.after(after).iterator(); each.hasNext() && names.size() < most; ) {
            names.add(each.next());
        }
        return names;
    }

    StreamContent content(String name) {
        var row = streams.rowOf(name);
        return new StreamContent(
                name,
                facts.highest(name),
                row.deletedTo(),
                facts.read(name, 0, Long.MAX_VALUE, Integer.MAX_VALUE),
                snapshots.all(name));
    }

    /** Takes over a stream that is not here yet. */
    void adopt(StreamContent content) {
        var stream = streams.findOrBegin(content.name());
        var entries = content.snapshots().stream()
                .map(each -> new Entry(each.sequence(), each.timestamp(), contents.put(each.content())))
                .toList();
        streams.save(
                stream, new StreamRow(content.highest(), content.deletedTo(), chunks.put(content.facts()), entries));
    }

    /** Overwrites whatever of deleted facts is left in batches, by emptying the tail. */
    void eraseRemains() {
        folding.foldAll();
    }

    void commit() {
        folding.foldAsNeeded();
        tail.store();
        database.commit();
    }
}
