package racemanager.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.kernel.Phrase;
import racemanager.speech.Language;
import racemanager.speech.Speech;
import racemanager.when.DateReading.Doubled;
import racemanager.when.DateReading.InThePast;
import racemanager.when.DateReading.NotUnderstood;
import racemanager.when.DateReading.Skipped;
import racemanager.when.DateReading.Understood;

class DateRefusalTest {

    private static final Speech SPEECH = Speech.load();
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    /** A Wednesday, 18:00 in Madrid. */
    private static final Instant NOW = Instant.parse("2026-11-25T17:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | when.empty",
                "'  ' | when.empty",
                "soon | when.not_understood",
                "fri fri 20:00 | when.not_understood",
                "20:00 21:00 | when.not_understood",
                "5/12 20:00 CET | when.zone_name",
                "2026-12-05 midnight | when.which_night",
                "sometime friday 20:00 | when.not_understood",
                "5/12/123 20:00 | when.not_understood",
                "-5/12 20:00 | when.not_understood",
                "@everyone | when.not_understood",
                "friday | when.no_time",
                "tonight | when.no_time",
                "ce soir | when.no_time",
                "next friday | when.no_time",
                "2026-12-05 | when.no_time",
                "sat 5.12 | when.no_time",
                "5 december | when.no_time",
                "in 2 weeks | when.no_time",
                "mañana | when.no_time",
                "fri 25:00 | when.no_such_time",
                "fri 24:00 | when.no_such_time",
                "fri 20:60 | when.no_such_time",
                "fri 13am | when.no_such_time",
                "fri 0pm | when.no_such_time",
                "vie a las 12 de la noche | when.which_night",
                "2026-02-30 20:00 | when.no_such_day",
                "2027-02-29 20:00 | when.no_such_day",
                "31/2 20:00 | when.no_such_day",
                "13/13 20:00 | when.no_such_day",
                "0/5 20:00 | when.no_such_day",
                "31 april 20:00 | when.no_such_day",
                "the 32nd 20:00 | when.no_such_day",
                "31/11 | when.no_such_day",
                "30 de febrero | when.no_such_day",
                "31/4 26:00 | when.no_such_day",
                "sat 7pm EST | when.zone_name",
                "sábado 20:00 Tokio | when.zone_name",
                "5/12 20:00 Europe/Lisbon | when.zone_name",
                "5/12 20:00 UTC+15 | when.not_understood",
                "5/12 9:00 -11:00 | when.not_understood",
                "tonight 0:15 | when.which_night",
                "tonight 12am | when.which_night",
                "tomorrow night 2am | when.which_night",
                "ce soir à minuit | when.which_night",
                "tomorrow evening 12:30 | when.which_night",
                "7 o'clock tomorrow | when.which_half",
                "tomorrow 12 in the morning | when.which_half",
                "sat morning 9pm | when.which_half",
                "sat afternoon 4am | when.which_half",
                "mañana a las 12 de la madrugada | when.which_half",
                "dans huit jours à 21h | when.how_many_days",
                "en 15 días a las 21:00 | when.how_many_days",
                "fri 5/12 20:30 | when.other_weekday",
                "Sunday 2026-12-05 20:30 | when.other_weekday",
                "2126-12-05 20:30 | when.too_far",
                "<t:99999999999:F> | when.too_far"
            })
    void whatIsNoDateIsRefusedWithItsOwnReason(String typed, String key) {
        assertThat(read("en-GB", typed)).isInstanceOfSatisfying(NotUnderstood.class, refused -> {
            assertThat(refused.why().key()).isEqualTo(key);
            isSaidInEveryLanguage(refused.why());
        });
    }

    @ParameterizedTest
    @CsvSource({"en-US, true", "es-419, true", "pt-BR, true", "ja, true", "en-GB, false", "fr, false", "de, false"})
    void whereWeeksBeginOnSundayTheSundayOfNextWeekIsAsked(String tag, boolean asked) {
        var reading = read(tag, "sunday next week 18:00");

        assertThat(reading).isInstanceOf(asked ? NotUnderstood.class : DateReading.Understood.class);
        if (reading instanceof NotUnderstood refused) {
            assertThat(refused.why().key()).isEqualTo("when.which_week");
            isSaidInEveryLanguage(refused.why());
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25 17:59", "2025-12-05 20:30", "today 10:00", "<t:1000000000:F>", "2026-11-25 18:00"})
    void whatHasGoneByIsInThePast(String typed) {
        assertThat(read("en-GB", typed))
                .isInstanceOfSatisfying(InThePast.class, past -> isSaidInEveryLanguage(past.why()));
    }

    @Test
    void whatTheClockSkipsOrDoublesIsSaidInEveryLanguage() {
        assertThat(read("en-GB", "28/3/2027 02:30"))
                .isInstanceOfSatisfying(Skipped.class, skipped -> isSaidInEveryLanguage(skipped.why()));
        assertThat(read("en-GB", "31/10/2027 02:30"))
                .isInstanceOfSatisfying(Doubled.class, doubled -> isSaidInEveryLanguage(doubled.why()));
    }

    @Test
    void whateverIsTypedIsAnsweredAndNeverBeforeNow() {
        var random = new Random(3);
        String[] pieces = {
            "fri", "5", "/", "12", "20", ":", "30", " ", " ", "pm", "h", "mañana", "in", "2", "weeks", "next", ".",
            "dec", "-", "2026", "soir", "a", "noche", "de la", "t", "<t:", ">", "é", "\u200B", "29", "00"
        };
        for (int round = 0; round < 20_000; round++) {
            var typed = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                typed.append(pieces[random.nextInt(pieces.length)]);
            }
            if (read("en-US", typed.toString()) instanceof Understood understood) {
                assertThat(understood.at().toInstant()).as(typed.toString()).isAfter(NOW);
            }
        }
    }

    @Test
    void aVeryLongTextIsRefusedAtOnceAndQuotedBriefly() {
        assertThat(read("en-GB", "5 ".repeat(100_000)))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        refused ->
                                assertThat(refused.why().arguments().toString()).hasSizeLessThan(100));
    }

    private static void isSaidInEveryLanguage(Phrase why) {
        for (var language : Language.values()) {
            assertThat(SPEECH.text(why, language.locale()))
                    .hasSizeBetween(20, 300)
                    .doesNotContain("{");
        }
    }

    private static DateReading read(String tag, String typed) {
        return DateReader.read(typed, Locale.forLanguageTag(tag), MADRID, NOW);
    }
}
