package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.kernel.Phrase;

/** Whatever a session has stored can still be said, in every language. */
class StoredPhrasesTest {

    private static final Speech SPEECH = Speech.load();

    static Stream<Phrase> stored() {
        return StoredPhrases.all();
    }

    @ParameterizedTest
    @MethodSource("stored")
    void itHasAMessageThatLacksNothing(Phrase phrase) {
        for (var language : Language.values()) {
            assertThat(SPEECH.text(phrase, language.locale()))
                    .as(phrase.key() + " in " + language)
                    .isNotBlank()
                    .doesNotContain("{", "}");
        }
    }
}
