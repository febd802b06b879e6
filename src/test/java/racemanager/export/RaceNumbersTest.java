package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RaceNumbersTest {

    private static RaceNumbers of(int... numbers) {
        var grid = new Grid();
        for (var number : numbers) {
            grid.with("Driver", "BMW M4 GT3");
            if (number != -1) {
                var last = grid.entries().removeLast();
                grid.with(last.numbered(number));
            }
        }
        return RaceNumbers.of(grid.entries());
    }

    private static List<Integer> numbers(RaceNumbers numbers) {
        return numbers.entries().stream()
                .map(ExportedEntry::number)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void whoHasNoneGetsTheLowestFreeOneInOrder() {
        assertThat(numbers(of(-1, 1, -1, 3, -1))).containsExactly(2, 1, 4, 3, 5);
        assertThat(of(-1, 1).changed()).isEmpty();
        assertThat(numbers(of())).isEmpty();
    }

    @Test
    void aNumberIsKeptByWhoChoseItFirst() {
        var numbers = of(7, 7, -1);

        assertThat(numbers(numbers)).containsExactly(7, 1, 2);
        assertThat(numbers.changed()).hasSize(1);
    }

    @Test
    void numbersThatNoServerTakesAreChanged() {
        var numbers = of(0, 999, 998, 1);

        assertThat(numbers(numbers)).containsExactly(2, 3, 998, 1);
        assertThat(numbers.changed())
                .extracting(ExportedEntry::number)
                .containsExactlyElementsOf(Stream.of(0, 999).map(Optional::of).toList());
    }
}
