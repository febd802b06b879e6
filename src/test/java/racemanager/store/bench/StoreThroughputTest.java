package racemanager.store.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short unless {@code store.bench.seconds} says how long each of the measurements takes. */
class StoreThroughputTest {

    private static final Optional<Double> SECONDS = Optional.ofNullable(System.getProperty("store.bench.seconds"))
            .map(Double::valueOf)
            .filter(seconds -> seconds > 0);
    private static final int ATTEMPTS = 3;

    /** The short form measures young actors in a program that is not warm yet, so it only tells a breakdown. */
    private static final double LEAST_RATIO = SECONDS.isPresent() ? 0.5 : 0.35;

    private static final double MOST_BARE_APPENDS = 8;

    /** So that checkpoints run even in a second. */
    private static final long SHORT_REDO = 32L << 20;

    @TempDir
    Path directory;

    @Test
    void persistentActorsAreNotMuchSlowerOnTheStoreThanInMemory() throws IOException {
        List<String> shortfalls = List.of("not measured");
        for (int attempt = 0; attempt < ATTEMPTS && !shortfalls.isEmpty(); attempt++) {
            shortfalls = shortfalls(measured(Files.createDirectory(directory.resolve("attempt-" + attempt))));
        }
        assertThat(shortfalls)
                .as("shortfalls of the last of %d attempts", ATTEMPTS)
                .isEmpty();
    }

    /** With new actors each time: Pekko's in-memory journal becomes slower as its actors grow old. */
    private static BenchResult measured(Path place) throws IOException {
        var plan = SECONDS.map(StoreThroughputTest::longForm).orElseGet(StoreThroughputTest::shortForm);
        try (var run = new BenchRun(plan, place)) {
            var result = run.measure();
            System.out.println(BenchTable.machine(Files.getFileStore(place)));
            System.out.println(BenchTable.of(result));
            return result;
        }
    }

    private static BenchPlan longForm(double seconds) {
        return BenchPlan.of(seconds, JournalKind.values());
    }

    private static BenchPlan shortForm() {
        return BenchPlan.of(0.3, JournalKind.STORE, JournalKind.MEMORY, JournalKind.PLAIN_LOG)
                .withActors(List.of(256, 4_096))
                .withRedoBytes(SHORT_REDO);
    }

    private static List<String> shortfalls(BenchResult result) {
        var shortfalls = new ArrayList<String>();
        for (int actors : List.of(256, 4_096)) {
            if (result.ratioTo(JournalKind.MEMORY, actors) < LEAST_RATIO) {
                shortfalls.add(actors + " actors: slower than " + LEAST_RATIO + " of in memory");
            }
            if (result.checkpoints(actors) == 0) {
                shortfalls.add(actors + " actors: no checkpoint while they were measured");
            }
        }
        if (result.slownessBeside() > MOST_BARE_APPENDS) {
            shortfalls.add("256 actors: p99 above eight times that of bare appends beside them");
        }
        return shortfalls;
    }
}
