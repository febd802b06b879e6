package racemanager.wizard.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTextTest {

    @Test
    void onlyTheLongLinesAreCut() {
        var cars = "x".repeat(500);

        assertThat(SummaryText.fitting(List.of("Title", cars, "Track"), 300).lines())
                .hasSize(3)
                .contains("Title", "Track")
                .anySatisfy(line -> assertThat(line).startsWith("xxx").hasSize(290));
    }

    @Test
    void whateverIsSetFitsAndNothingIsCutThatFits() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var lines = IntStream.range(0, random.nextInt(20))
                    .mapToObj(line -> "y".repeat(1 + random.nextInt(random.nextBoolean() ? 40 : 900)))
                    .toList();
            int most = 400 + random.nextInt(3_000);
            int all = lines.stream().mapToInt(String::length).sum();

            var text = SummaryText.fitting(lines, most);

            assertThat(text.replace("\n", "").length()).as("seed " + seed).isLessThanOrEqualTo(most);
            if (all <= most) assertThat(text).as("seed " + seed).isEqualTo(String.join("\n", lines));
        }
    }
}
