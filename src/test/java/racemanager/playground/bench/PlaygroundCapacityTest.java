package racemanager.playground.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link PlaygroundBenchmark}, which only tells a breakdown: everything in it runs cold. */
class PlaygroundCapacityTest {

    private static final int ATTEMPTS = 4;
    private static final int IN_FLIGHT = 32;
    private static final double LEAST_RATIO = 0.75;
    private static final Duration CELL = Duration.ofMillis(600);

    @TempDir
    Path directory;

    @BeforeEach
    void onlyInTheLongForm() {
        assumeTrue(Boolean.getBoolean("playground.capacity"), "Two playgrounds and a bot take their time: see -Plong");
    }

    @Test
    void aRawBotIsAboutAsFastAsTheRealOneEvenCold() throws Exception {
        var best = 0.0;
        try (var run = BenchRun.start(directory)) {
            for (var attempt = 0; attempt < ATTEMPTS && best < LEAST_RATIO; attempt++) {
                var raw = run.raw(BenchKind.COMMAND, IN_FLIGHT, CELL);
                var real = run.real(BenchKind.COMMAND, IN_FLIGHT, CELL);
                System.out.printf("Raw bot %.0f/s, real bot %.0f/s%n", raw.perSecond(), real.perSecond());
                best = Math.max(best, raw.perSecond() / Math.max(1, real.perSecond()));
            }
        }
        assertThat(best).as("raw bot's rate ÷ real bot's").isGreaterThanOrEqualTo(LEAST_RATIO);
    }
}
