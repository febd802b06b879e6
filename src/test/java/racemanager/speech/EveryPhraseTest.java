package racemanager.speech;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument;

/** Says every message of every feature, with something of the right kind in each of its gaps. */
class EveryPhraseTest {

    private static final Speech SPEECH = Speech.load();
    private static final Dictionary ENGLISH = Dictionary.of(Language.ENGLISH, Speech.FEATURES);
    private static final Pattern MOMENT = Pattern.compile("(\\w+)_(?:short|date|time|relative)");
    private static final Instant AT = Instant.parse("2026-12-05T20:30:00Z");
    private static final String WORDS = "Nürburgring";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageCanBeSaidWithAnyNumber(Language language) {
        for (var key : keys()) {
            for (long number : new long[] {0, 1, 2, 21, 1_200, 1_000_000}) {
                var phrase = filled(key, number);

                assertThat(SPEECH.text(phrase, language.locale()))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{", "}");
                assertThat(SPEECH.label(phrase, language.locale()))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{", "}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noMessageHasSpacesAtItsEndsOrTwoInARow(Language language) {
        for (var key : keys()) {
            for (long number : new long[] {0, 1, 2}) {
                var said = SPEECH.label(filled(key, number), language.locale());

                assertThat(said).as(key).isEqualTo(said.strip()).doesNotContain("  ");
            }
        }
    }

    private static Set<String> keys() {
        return new TreeSet<>(ENGLISH.keys());
    }

    private static Phrase filled(String key, long number) {
        var message = ENGLISH.find(key).orElseThrow();
        return new Phrase(key, fillings(new MessagePattern(message.format().toPattern()), number));
    }

    private static Map<String, Argument> fillings(MessagePattern pattern, long number) {
        var fillings = new TreeMap<String, Argument>();
        for (int i = 1; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() != MessagePattern.Part.Type.ARG_NAME) continue;
            var gap = pattern.getSubstring(pattern.getPart(i));
            var counted = pattern.getPart(i - 1).getArgType() == MessagePattern.ArgType.PLURAL;
            var moment = MOMENT.matcher(gap);
            if (counted) fillings.put(gap, new Argument.Count(number));
            else if (moment.matches()) fillings.put(moment.group(1), new Argument.Moment(AT));
            else if (gap.equals("day")) fillings.put(gap, new Argument.Day(LocalDate.of(2026, 12, 5)));
            else fillings.putIfAbsent(gap, new Argument.Words(WORDS));
        }
        return fillings.entrySet().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
