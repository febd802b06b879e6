package racemanager.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process again and again, from outside at a random moment or from inside at a random step.
 *
 * <p>{@code -Dstore.kills=200} for the long form; {@code -Dstore.seed} repeats a run.
 */
class KillTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final int KILLS = Integer.getInteger("store.kills", 8);
    private static final long SEED = Long.getLong("store.seed", System.nanoTime());

    private final Random random = new Random(SEED);
    private final Map<Integer, Long> acknowledged = new HashMap<>();

    private Duration longest = Duration.ZERO;

    @TempDir
    Path directory;

    @TempDir
    Path elsewhere;

    @Test
    void nothingAcknowledgedIsEverLost() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            var step = random.nextInt(3) == 0 ? "none" : randomStep().name();
            killOnce(step);
            verify("seed " + SEED + ", kill " + kill + " at " + step);
        }
        System.out.printf("%d kills, longest reopening %d ms%n", KILLS, longest.toMillis());
        assertThat(longest).as("the longest reopening").isLessThan(A_SECOND);
        var total = acknowledged.values().stream().mapToLong(Long::longValue).sum();
        assertThat(total).as("facts acknowledged in all").isGreaterThan(100L * KILLS);
    }

    private FaultPoint randomStep() {
        var steps = FaultPoint.values();
        return steps[random.nextInt(steps.length)];
    }

    private void killOnce(String step) throws Exception {
        var child = ChildStore.start(
                WritingProcess.class, directory.toString(), step, Integer.toString(1 + random.nextInt(40)));
        var reading = CompletableFuture.runAsync(() -> listen(child));
        try {
            if (!child.waitFor(1_500 + random.nextInt(700), TimeUnit.MILLISECONDS)) {
                child.toHandle().destroyForcibly();
            }
            child.waitFor();
        } finally {
            child.toHandle().destroyForcibly();
        }
        reading.get(10, TimeUnit.SECONDS);
    }

    /** A line counts only if its end arrived. */
    private void listen(Process child) {
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ", -1);
                if (words.length == 4 && words[3].equals(".")) {
                    acknowledged.merge(Integer.parseInt(words[1]), Long.parseLong(words[2]), Math::max);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void verify(String when) throws IOException {
        var image = CrashImage.of(directory, elsewhere.resolve("image"));
        var begun = System.nanoTime();
        try (var store = Store.open(directory, WritingProcess.settings())) {
            noteOpening(Duration.ofNanos(System.nanoTime() - begun), image);
            for (int stream = 0; stream < WritingProcess.STREAMS; stream++) {
                verifyStream(store, stream, when);
            }
        }
    }

    /** The machine may have stood still meanwhile; the same opening once more tells. */
    private void noteOpening(Duration first, Path image) throws IOException {
        var opening = first;
        if (first.compareTo(A_SECOND) > 0) {
            var begun = System.nanoTime();
            Store.open(image, WritingProcess.settings()).close();
            opening = Duration.ofNanos(System.nanoTime() - begun);
        }
        longest = opening.compareTo(longest) > 0 ? opening : longest;
        Folders.remove(image);
    }

    private void verifyStream(Store store, int stream, String when) {
        var name = WritingProcess.name(stream);
        var facts = Sample.now(store.facts(name, 0, Long.MAX_VALUE, Integer.MAX_VALUE));
        var promised = acknowledged.getOrDefault(stream, 0L);
        assertThat(Sample.now(store.highestSequence(name))).as(when).isGreaterThanOrEqualTo(promised);
        for (int n = 0; n < facts.size(); n++) {
            var fact = facts.get(n);
            assertThat(fact.sequence()).as(when).isEqualTo(facts.getFirst().sequence() + n);
            assertThat(fact.content()).as(when).isEqualTo(Sample.content(fact.sequence()));
        }
        verifyDeletion(facts.isEmpty() ? 1 : facts.getFirst().sequence(), promised, when);
    }

    /** The writer deletes only below the last multiple of 100, and only after that fact was stored. */
    private static void verifyDeletion(long first, long promised, String when) {
        if (first > 1) {
            assertThat((first - 1) % WritingProcess.DELETE_EVERY).as(when).isZero();
            assertThat(first - 1).as(when).isLessThanOrEqualTo(promised + 2 * WritingProcess.DELETE_EVERY);
        }
    }
}
