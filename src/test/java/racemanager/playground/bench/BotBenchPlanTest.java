package racemanager.playground.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BotBenchPlanTest {

    @Test
    void everythingMayBeLeftAway() {
        assertThat(BotBenchPlan.of())
                .isEqualTo(new BotBenchPlan(
                        3,
                        Duration.ofSeconds(1),
                        List.of(1, 32, 256),
                        List.of(Duration.ZERO, Duration.ofMillis(50)),
                        100,
                        8,
                        Optional.empty()));
    }

    @Test
    void whatIsGivenIsTaken() {
        var plan = BotBenchPlan.of(
                "seconds=0.5",
                "rounds=1",
                "inflight=8",
                "latency=20",
                "drivers=5",
                "token=a=b",
                "page=http://p/",
                "api=http://p/api/v10");

        assertThat(plan)
                .isEqualTo(new BotBenchPlan(
                        1,
                        Duration.ofMillis(500),
                        List.of(8),
                        List.of(Duration.ofMillis(20)),
                        5,
                        0,
                        Optional.of(new BenchServer("http://p/", "http://p/api/v10", "a=b"))));
    }

    @Test
    void thereMayBeAnyNumberOfGuilds() {
        assertThat(BotBenchPlan.of("guilds=200").guilds()).isEqualTo(200);
    }

    @Test
    void whatIsUnknownOrHalfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BotBenchPlan.of("round=1"))
                .withMessageContaining("round=1 is unknown")
                .withMessageContaining("rounds=");
        assertThatIllegalArgumentException().isThrownBy(() -> BotBenchPlan.of("rounds"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BotBenchPlan.of("page=http://p/"))
                .withMessageContaining("together");
    }
}
