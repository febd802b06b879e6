package racemanager.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    @Test
    void goesOnFromWhereItWasWhenItsSourceIsSetBack() {
        var source = new AtomicLong(Duration.ofSeconds(100).toNanos());
        var clock = new SteadyClock(source::get);
        source.addAndGet(Duration.ofSeconds(5).toNanos());
        var before = clock.now();

        source.addAndGet(-Duration.ofSeconds(30).toNanos());

        assertThat(clock.now()).isEqualTo(before);
        source.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(clock.now()).isEqualTo(before.plusSeconds(1));
    }
}
