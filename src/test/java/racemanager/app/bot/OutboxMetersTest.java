package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutboxMetersTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();

    private double waiting() {
        return registry.get("racemanager.outbox.waiting").gauge().value();
    }

    private double oldest() {
        return registry.get("racemanager.outbox.oldest").timeGauge().value(TimeUnit.SECONDS);
    }

    @Test
    void itTellsHowManyWaitAndHowLongTheOldestHas() {
        var meters = new OutboxMeters(registry);

        meters.waiting(12, Duration.ofMillis(2_500));
        assertThat(waiting()).isEqualTo(12);
        assertThat(oldest()).isEqualTo(2.5);

        meters.waiting(0, Duration.ZERO);
        assertThat(waiting()).isZero();
        assertThat(oldest()).isZero();
    }

    @Test
    void anOutboxThatIsStartedAgainTellsItsOwn() {
        new OutboxMeters(registry).waiting(12, Duration.ofMinutes(1));

        var second = new OutboxMeters(registry);
        second.waiting(3, Duration.ofSeconds(4));

        assertThat(waiting()).isEqualTo(3);
        assertThat(oldest()).isEqualTo(4);
    }
}
