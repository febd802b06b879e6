package racemanager.playground.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import racemanager.playground.bench.BotFigures.Start;
import racemanager.playground.bench.BotLine.Figure;

class BotFiguresTest {

    private static final BotLine COLD = new BotLine("/ping", false, 1_024, Duration.ofMillis(50));
    private static final BotLine WARM = new BotLine("/ping", true, 1_024, Duration.ofMillis(50));

    private final BotFigures figures = new BotFigures();

    BotFiguresTest() {
        figures.started("ours", new Start(3_000, 3_500));
        figures.measured("ours", COLD, new Figure(100, 10, 20, 3));
        figures.started("theirs", new Start(700, 800));
        figures.measured("theirs", COLD, new Figure(50, 15, 30, 0));
        figures.started("ours", new Start(1_000, 1_500));
        figures.measured("ours", COLD, new Figure(300, 30, 40.04, 0));
        figures.measured("ours", WARM, new Figure(900, 1, 2, 0));
    }

    @Test
    void whatIsComparedStandsTogetherWithColdAndWarmApart() {
        assertThat(figures.markdown().lines())
                .contains("| ours | 2,000 (1,000–3,000) | 2,500 (1,500–3,500) |", "| theirs | 700 | 800 |")
                .containsSubsequence(
                        "| /ping | cold | 50 ms | 1,024 | ours | 200 (100–300) | 20.0 (10.0–30.0) | 30.0 (20.0–40.0)"
                                + " | 2 (0–3) |",
                        "| /ping | cold | 50 ms | 1,024 | theirs | 50 | 15.0 | 30.0 | 0 |",
                        "| /ping | warm | 50 ms | 1,024 | ours | 900 | 1.0 | 2.0 | 0 |");
    }

    @Test
    void whatABotTellsOfItselfHasATableIfOneDoes() {
        assertThat(figures.markdown()).doesNotContain("by itself");

        figures.told("ours", new BotInside(1.5, 0.25, 4_096, 100, 300, 60));
        figures.told("ours", new BotInside(2.5, 0.75, 8_192, 120, 320, 70));

        assertThat(figures.markdown().lines())
                .endsWith("| ours | 2.00 (1.50–2.50) | 0.50 (0.25–0.75) | 6,144 (4,096–8,192) | 110 (100–120)"
                        + " | 310 (300–320) | 65 (60–70) |");
        assertThat(figures.json().path("insides").findValuesAsText("forces_each"))
                .containsExactly("0.25", "0.75");
    }

    @Test
    void theFileHasEveryRound() {
        var json = figures.json();

        assertThat(json.path("starts")).hasSize(3);
        var first = json.path("lines").path(0);
        assertThat(first.path("bot").asText()).isEqualTo("ours");
        assertThat(first.path("process").asText()).isEqualTo("cold");
        assertThat(first.path("in_flight").asInt()).isEqualTo(1_024);
        assertThat(first.path("latency_ms").asInt()).isEqualTo(50);
        assertThat(first.path("rounds").findValuesAsText("per_second")).containsExactly("100.0", "300.0");
        assertThat(first.path("rounds").findValuesAsText("failed")).containsExactly("3", "0");
        assertThat(json.path("lines").findValuesAsText("bot")).containsExactly("ours", "theirs", "ours");
    }
}
