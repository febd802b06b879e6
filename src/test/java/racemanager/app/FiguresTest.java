package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures figures = Figures.read("""
            # HELP cars Those on the track
            # TYPE cars gauge
            cars{class="GT 3",team="a"} 12.0
            laps_seconds_count 3
            laps_seconds{quantile="0.5"} 1.5E-4

            """);

    @Test
    void aFigureIsFoundByNameAndTags() {
        assertThat(figures.value("cars", "class", "GT 3", "team", "a")).isEqualTo(12);
        assertThat(figures.value("laps_seconds_count")).isEqualTo(3);
        assertThat(figures.value("laps_seconds", "quantile", "0.5")).isEqualTo(0.00015);
    }

    @Test
    void whatIsNotThereIsNoZero() {
        assertThatThrownBy(() -> figures.value("cars", "class", "GT 4"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no cars");
    }
}
