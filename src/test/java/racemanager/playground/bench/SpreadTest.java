package racemanager.playground.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theMiddleOneIsNotMovedByOneThatIsFarOff() {
        assertThat(Spread.of(List.of(9_000.0, 10.0, 12.0))).isEqualTo(new Spread(12, 10, 9_000));
    }

    @Test
    void ofTwoInTheMiddleItIsWhatLiesBetweenThem() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(new Spread(2.5, 1, 4));
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(7, 7, 7));
    }

    @Test
    void withoutARoundThereIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    @Test
    void itIsReadWithAsManyDigitsAsAreAskedFor() {
        assertThat(new Spread(1_234.56, 999.94, 2_000).text(1)).isEqualTo("1,234.6 (999.9–2,000.0)");
        assertThat(new Spread(1_234.56, 999.94, 2_000).text(0)).isEqualTo("1,235 (1,000–2,000)");
        assertThat(new Spread(3, 3, 3).text(1)).isEqualTo("3.0");
    }
}
