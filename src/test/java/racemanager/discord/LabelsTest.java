package racemanager.discord;

import static org.assertj.core.api.Assertions.assertThat;

import discord4j.core.object.component.SelectMenu;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final String LONG = "Nürburgring ".repeat(9);

    @Test
    void whatFitsOrStandsAloneIsCutAtItsEndOnly() {
        assertThat(Labels.distinct(10, List.of("Spa", "Circuit de la Sarthe", "Spa")))
                .containsExactly("Spa", "Circuit d…", "Spa");
    }

    @Test
    void textsThatDifferAtTheirEndsAreCutInTheMiddle() {
        assertThat(Labels.distinct(16, List.of("Nürburgring · Nordschleife", "Nürburgring · Nordkurve GP")))
                .containsExactly("Nürburg … hleife", "Nürburg … rve GP");
    }

    @Test
    void textsThatDifferOnlyInTheirMiddleAreCounted() {
        assertThat(Labels.distinct(12, List.of("aaaaaaaaaaaaXaaaaaaaaaaaa", "aaaaaaaaaaaaYaaaaaaaaaaaa", "b")))
                .containsExactly("aaaaaaa… (1)", "aaaaaaa… (2)", "b");
    }

    @Test
    void aCutTextIsNotTakenForOneThatEndsSo() {
        assertThat(Labels.distinct(8, List.of("Monza a…", "Monza abc"))).containsExactly("Monza a…", "Mon … bc");
    }

    @Test
    void differentTextsNeverHaveOneLabel() {
        var random = new Random(24);
        for (int list = 0; list < 2_000; list++) {
            var texts = IntStream.range(0, 25)
                    .mapToObj(place -> random.ints(random.nextInt(8, 20), 0, 3)
                            .mapToObj(letter -> List.of("a", "🏁", "b").get(letter))
                            .collect(Collectors.joining()))
                    .distinct()
                    .toList();

            var labels = Labels.distinct(13, texts);

            assertThat(new HashSet<>(labels)).hasSameSizeAs(texts);
            assertThat(labels).allSatisfy(label -> assertThat(label.length()).isBetween(1, 13));
            assertThat(labels)
                    .allSatisfy(label -> assertThat(label.codePoints().noneMatch(LabelsTest::isHalf))
                            .isTrue());
        }
    }

    @Test
    void suggestionsAndLinesOfSelectsAreToldApart() {
        var choices = new Answer.Choices(List.of(Choice.of(LONG + "GP", 1), Choice.of(LONG + "Nord", 2)));
        var lines = Parts.options(List.of(Parts.Line.of(LONG + "GP", "1"), Parts.Line.of(LONG + "Nord", "2")));

        assertThat(choices.choices().stream().map(Choice::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 100);
        assertThat(lines.stream().map(SelectMenu.Option::getLabel))
                .doesNotHaveDuplicates()
                .allMatch(label -> label.length() <= 100);
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
