package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import racemanager.store.StoreStatistics;

class StoreMetersTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private StoreStatistics figures = figures(0, 0, 0, 0);

    private static StoreStatistics figures(long facts, long commits, long forceNanos, long pages) {
        return new StoreStatistics(facts, 0, commits, forceNanos, pages, 0, 0, 0, 0, 7, false, false);
    }

    @Test
    void theFiguresAreThoseOfTheStoreWhenTheyAreAskedFor() {
        StoreMeters.bind(registry, () -> figures);

        figures = figures(12, 3, 6_000_000, 5);

        assertThat(registry.get("racemanager.store.facts").functionCounter().count())
                .isEqualTo(12);
        assertThat(registry.get("racemanager.store.written.bytes")
                        .functionCounter()
                        .count())
                .isEqualTo(5 * 4096);
        assertThat(registry.get("racemanager.store.waiting").gauge().value()).isEqualTo(7);
        var force = registry.get("racemanager.store.force").functionTimer();
        assertThat(force.count()).isEqualTo(3);
        assertThat(force.mean(TimeUnit.MILLISECONDS)).isEqualTo(2);
        assertThat(figures.meanForce()).contains(Duration.ofMillis(2));
    }

    @Test
    void withoutATransactionNothingWasMeasured() {
        assertThat(figures.meanForce()).isEmpty();
    }

    @Test
    void aStoreThatIsOpenedAgainCountsAnew() {
        StoreMeters.bind(registry, () -> figures(100, 0, 0, 0));

        StoreMeters.bind(registry, () -> figures(1, 0, 0, 0));

        assertThat(registry.get("racemanager.store.facts").functionCounters()).hasSize(1);
        assertThat(registry.get("racemanager.store.facts").functionCounter().count())
                .isEqualTo(1);
    }
}
