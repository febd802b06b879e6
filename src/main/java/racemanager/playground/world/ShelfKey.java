package racemanager.playground.world;

/** Where a thing stands on its shelf: what it belongs to, then its id. */
record ShelfKey(long owner, long id) implements Comparable<ShelfKey> {

    @Override
    public int compareTo(ShelfKey other) {
        var byOwner = Long.compare(owner, other.owner);
        return byOwner != 0 ? byOwner : Long.compare(id, other.id);
    }
}
