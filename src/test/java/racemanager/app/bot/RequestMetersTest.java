package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestMetersTest {

    @Test
    void theFigureIsTheOneOfTheNewestConnection() {
        var registry = new SimpleMeterRegistry();
        var limited = new AtomicLong(5);
        RequestMeters.bind(registry, () -> 99);

        RequestMeters.bind(registry, limited::get);
        limited.set(7);

        assertThat(registry.get("discord.requests.limited").functionCounter().count())
                .isEqualTo(7);
    }
}
