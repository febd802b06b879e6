package racemanager.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.speech.Speech;

class SpokenDurationTest {

    private static final Speech SPEECH = Speech.load();

    @ParameterizedTest
    @CsvSource({
        "PT-5S, en, less than a minute",
        "PT59S, en, less than a minute",
        "PT1M, en, 1 minute",
        "PT1H, es, 1 hora",
        "PT1H30M, en, 1 hour 30 minutes",
        "PT90M, fr, 1 heure et 30 minutes",
        "PT24H, en, 1 day",
        "PT51H59M, es, 2 días y 3 horas",
        "PT240H, fr, 10 jours"
    })
    void aDurationIsSaidInItsTwoLargestUnits(Duration length, String language, String said) {
        assertThat(SPEECH.text(SpokenDuration.of(length), Locale.of(language))).isEqualTo(said);
    }
}
