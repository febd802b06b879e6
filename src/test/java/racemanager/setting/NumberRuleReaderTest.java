package racemanager.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;

class NumberRuleReaderTest {

    private static final Speech SPEECH = Speech.load();

    static Stream<Arguments> fit() {
        return Stream.of(
                Arguments.of("", "", "", NumberRule.ANY),
                Arguments.of("10", "99", "69", new NumberRule(10, 99, List.of(69))),
                Arguments.of(" 1 ", "", "69, 1", new NumberRule(1, 999, List.of(1, 69))),
                Arguments.of("", "99", "7 7;1,,", new NumberRule(1, 99, List.of(1, 7))),
                Arguments.of("5", "5", "", new NumberRule(5, 5, List.of())),
                Arguments.of("1", "999", "1、999", new NumberRule(1, 999, List.of(1, 999))));
    }

    @ParameterizedTest
    @MethodSource("fit")
    void whatIsLeftEmptyIsAsByDefault(String lowest, String highest, String reserved, NumberRule rule) {
        assertThat(NumberRuleReader.read(lowest, highest, reserved)).isEqualTo(Parsed.read(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0   |      |         | The lowest number cannot be “0”: use a whole number from 1 to 999.",
                "ten |      |         | The lowest number cannot be “ten”: use a whole number from 1 to 999.",
                "    | 1000 |         | The highest number cannot be “1000”: use a whole number from 1 to 999.",
                "-1  | 9.5  |         | The lowest number cannot be “-1”: use a whole number from 1 to 999.\\The highest number cannot be “9.5”: use a whole number from 1 to 999.",
                "99  | 10   |         | The highest number, 10, is below the lowest, 99: change one of them.",
                "10  | 99   | 1       | The reserved number 1 is not from 10 to 99: leave it out, or change the lowest or highest number.",
                "10  | 99   | 69,7,1  | The reserved numbers 1, 7 are not from 10 to 99: leave them out, or change the lowest or highest number.",
                "    |      | 0, 1000 | The reserved numbers 0, 1000 are not from 1 to 999: leave them out, or change the lowest or highest number.",
                "    |      | 1, #69  | “#69” is not a race number: write the reserved numbers with commas between them, like 1, 69.",
                "99  | 10   | one     | “one” is not a race number: write the reserved numbers with commas between them, like 1, 69."
            })
    void whatIsWrongIsSaidInOneSentenceEach(String lowest, String highest, String reserved, String told) {
        assertThat(told(typed(lowest), typed(highest), typed(reserved))).containsExactly(told.split("\\\\"));
    }

    @Test
    void aListIsShort() {
        var most = IntStream.rangeClosed(1, NumberRule.MOST_RESERVED).boxed().toList();

        assertThat(told("", "", most.toString().replaceAll("[\\[\\]]", ""))).isEmpty();
        assertThat(told("", "", most.toString().replaceAll("[\\[\\]]", "") + ", 21"))
                .containsExactly("21 reserved numbers are too many: leave some out, there can be 20.");
    }

    private static String typed(String cell) {
        return cell == null ? "" : cell;
    }

    private static List<String> told(String lowest, String highest, String reserved) {
        return NumberRuleReader.read(lowest, highest, reserved) instanceof Parsed.Rejected<NumberRule> rejected
                ? rejected.problems().stream().map(NumberRuleReaderTest::said).toList()
                : List.of();
    }

    private static String said(Phrase problem) {
        return SPEECH.in(Locale.ENGLISH).label(problem);
    }
}
