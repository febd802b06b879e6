package racemanager.store.bench;

import java.time.Duration;
import java.util.List;

/**
 * What is measured, and for how long.
 *
 * @param cell one measurement of one journal; a fifth of it warms up before it
 * @param rounds how often all journals take turns; odd, so that there is a middle one
 * @param redoBytes the size of the store's redo
 */
record BenchPlan(Duration cell, int rounds, List<Integer> actors, List<JournalKind> journals, long redoBytes) {

    private static final List<Integer> ACTORS = List.of(1, 32, 256, 4_096);
    private static final int MANY = 1_000;
    private static final Duration AT_MANY = Duration.ofSeconds(1);
    private static final long REDO = 64L << 20;

    BenchPlan {
        actors = List.copyOf(actors);
        journals = List.copyOf(journals);
        if (rounds % 2 == 0) {
            throw new IllegalArgumentException(rounds + " rounds have no middle one");
        }
    }

    static BenchPlan of(double seconds, JournalKind... journals) {
        return new BenchPlan(Duration.ofNanos((long) (seconds * 1e9)), 3, ACTORS, List.of(journals), REDO);
    }

    BenchPlan withActors(List<Integer> counts) {
        return new BenchPlan(cell, rounds, counts, journals, redoBytes);
    }

    BenchPlan withJournals(List<JournalKind> compared) {
        return new BenchPlan(cell, rounds, actors, compared, redoBytes);
    }

    BenchPlan withRedoBytes(long bytes) {
        return new BenchPlan(cell, rounds, actors, journals, bytes);
    }

    /** With thousands of actors never less than a second: one round of answers alone takes a good part of it. */
    Duration cell(int count) {
        return count > MANY && cell.compareTo(AT_MANY) < 0 ? AT_MANY : cell;
    }

    Duration warmUp(int count) {
        return cell(count).dividedBy(5);
    }
}
