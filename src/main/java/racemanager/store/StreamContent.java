package racemanager.store;

import java.util.List;

/** Everything that is kept of one stream, to be carried to another store. */
record StreamContent(
        String name, long highest, long deletedTo, List<StoredFact> facts, List<StoredSnapshot> snapshots) {

    long bytes() {
        return facts.stream().mapToLong(fact -> fact.content().length).sum()
                + snapshots.stream()
                        .mapToLong(snapshot -> snapshot.content().length)
                        .sum();
    }
}
