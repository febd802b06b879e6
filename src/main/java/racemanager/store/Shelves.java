package racemanager.store;

/** All that the store keeps, as one transaction sees it. */
final class Shelves {

    private final MapDbShelves mapDb;
    private final FactShelf facts;
    private final SnapshotShelf snapshots;

    private Shelves(MapDbShelves mapDb) {
        var streams = new Streams(mapDb);
        this.mapDb = mapDb;
        this.facts = new FactShelf(mapDb, streams);
        this.snapshots = new SnapshotShelf(mapDb, streams);
    }

    static Shelves on(CrashSafeVolume volume) {
        return new Shelves(MapDbShelves.on(volume));
    }

    FactShelf facts() {
        return facts;
    }

    SnapshotShelf snapshots() {
        return snapshots;
    }

    void commit() {
        mapDb.commit();
    }
}
