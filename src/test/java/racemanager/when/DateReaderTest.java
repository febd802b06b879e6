package racemanager.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.when.DateReading.Doubled;
import racemanager.when.DateReading.Skipped;
import racemanager.when.DateReading.Understood;

class DateReaderTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    /** A Wednesday, 18:00 in Madrid. */
    private static final Instant NOW = Instant.parse("2026-11-25T17:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 2026-12-05 20:30 | 2026-12-05T20:30",
                "en-US | 2026-12-05 20:30 | 2026-12-05T20:30",
                "en-GB | 2026-12-05T20:30 | 2026-12-05T20:30",
                "en-GB | 2026-12-05T20:30:00 | 2026-12-05T20:30",
                "en-GB | 2026-12-05T20:30Z | 2026-12-05T21:30",
                "en-GB | 2026-12-05T20:30:00+01:00 | 2026-12-05T20:30",
                "en-GB | 2026/12/05 20:30 | 2026-12-05T20:30",
                "en-GB | 20:30 2026-12-05 | 2026-12-05T20:30",
                "en-GB | <t:1796502600:F> | 2026-12-05T21:30",
                "en-GB | <t:1796502600> | 2026-12-05T21:30",
                "en-GB | 5/12 20:30 | 2026-12-05T20:30",
                "es-ES | 5/12 20:30 | 2026-12-05T20:30",
                "fr | 5/12 20h30 | 2026-12-05T20:30",
                "en-US | 12/5 8pm | 2026-12-05T20:00",
                "en-US | 5/12 8pm | 2027-05-12T20:00",
                "en-US | 12/5/2026 8:30 PM | 2026-12-05T20:30",
                "en-US | 12/5/26 8:30 PM | 2026-12-05T20:30",
                "en-US | 25/12 8pm | 2026-12-25T20:00",
                "en-GB | 12/25 8pm | 2026-12-25T20:00",
                "en-US | 5.12.2026 20:30 | 2026-12-05T20:30",
                "en-GB | 5.12. 20:30 | 2026-12-05T20:30",
                "en-GB | 5-12-2026 20:30 | 2026-12-05T20:30",
                "en-GB | 1/2 20:00 | 2027-02-01T20:00",
                "en-GB | 29/2 20:00 | 2028-02-29T20:00",
                "en-GB | fri 20:00 | 2026-11-27T20:00",
                "en-GB | Friday 8pm | 2026-11-27T20:00",
                "en-GB | 20:00 fri | 2026-11-27T20:00",
                "en-GB | on Friday at 8 p.m. | 2026-11-27T20:00",
                "en-GB | this friday 8:15pm | 2026-11-27T20:15",
                "en-GB | wed 20:00 | 2026-11-25T20:00",
                "en-GB | wed 17:00 | 2026-12-02T17:00",
                "en-GB | next friday 8pm | 2026-11-27T20:00",
                "en-GB | next wednesday 8pm | 2026-12-02T20:00",
                "en-GB | friday next week 8pm | 2026-12-04T20:00",
                "en-GB | in 2 weeks 19:30 | 2026-12-09T19:30",
                "en-GB | in two weeks at 19:30 | 2026-12-09T19:30",
                "fr | dans sept jours à 20h | 2026-12-02T20:00",
                "en-GB | in a week 19:30 | 2026-12-02T19:30",
                "en-GB | in 3 days 8pm | 2026-11-28T20:00",
                "en-GB | in a month 8pm | 2026-12-25T20:00",
                "en-GB | in 2 hours | 2026-11-25T20:00",
                "en-GB | in 90 minutes | 2026-11-25T19:30",
                "en-GB | in 1h30 | 2026-11-25T19:30",
                "en-GB | tomorrow 21:00 | 2026-11-26T21:00",
                "en-GB | tomorrow noon | 2026-11-26T12:00",
                "en-GB | tomorrow night 9pm | 2026-11-26T21:00",
                "en-GB | tomorrow morning 9:00 | 2026-11-26T09:00",
                "en-GB | day after tomorrow 21:00 | 2026-11-27T21:00",
                "en-GB | today 21:00 | 2026-11-25T21:00",
                "en-GB | tonight 9pm | 2026-11-25T21:00",
                "en-GB | 21:00 | 2026-11-25T21:00",
                "en-GB | 9am | 2026-11-26T09:00",
                "en-GB | 12am | 2026-11-26T00:00",
                "en-GB | 12pm | 2026-11-26T12:00",
                "en-GB | 5 december 20:30 | 2026-12-05T20:30",
                "en-GB | 5th of December 2026 20:30 | 2026-12-05T20:30",
                "en-US | december 5th, 2026 8pm | 2026-12-05T20:00",
                "en-US | Dec 5 8pm | 2026-12-05T20:00",
                "en-US | mar 5 8pm | 2027-03-05T20:00",
                "en-GB | Sat 5 Dec 20:30 | 2026-12-05T20:30",
                "en-GB | Saturday, 5/12, 20:30 | 2026-12-05T20:30",
                "en-GB | on the 5th at 20:30 | 2026-12-05T20:30",
                "en-GB | the 31st 20:30 | 2026-12-31T20:30",
                "en-GB | sat 20.30 | 2026-11-28T20:30",
                "es-ES | mañana 21:00 | 2026-11-26T21:00",
                "es-ES | manana a las 21 h | 2026-11-26T21:00",
                "es-ES | mañana a las 9 de la noche | 2026-11-26T21:00",
                "es-ES | mañana por la noche a las 9:30 | 2026-11-26T21:30",
                "es-ES | mañana por la mañana a las 9:30 | 2026-11-26T09:30",
                "es-ES | pasado mañana 21:00 | 2026-11-27T21:00",
                "es-ES | hoy 21:00 h | 2026-11-25T21:00",
                "es-ES | esta noche a las 10 de la noche | 2026-11-25T22:00",
                "es-ES | vie 20:00 | 2026-11-27T20:00",
                "es-MX | sábado 20:00 | 2026-11-28T20:00",
                "es-ES | el sábado a las 8 de la tarde | 2026-11-28T20:00",
                "es-ES | el próximo viernes a las 20:30 | 2026-11-27T20:30",
                "es-ES | el viernes que viene 20:30 | 2026-11-27T20:30",
                "es-ES | viernes de la próxima semana 20:30 | 2026-12-04T20:30",
                "es-ES | dentro de 2 semanas 19:30 | 2026-12-09T19:30",
                "es-ES | en una semana a las 19:30 | 2026-12-02T19:30",
                "es-ES | dentro de 3 días 20:00 | 2026-11-28T20:00",
                "es-ES | en 2 horas | 2026-11-25T20:00",
                "es-ES | dentro de 45 minutos | 2026-11-25T18:45",
                "es-ES | 5 de diciembre de 2026 a las 20:30 | 2026-12-05T20:30",
                "es-ES | el 5 de dic. 20:30 | 2026-12-05T20:30",
                "es-ES | sáb. 5 dic. 20:30 | 2026-12-05T20:30",
                "es-ES | martes 20:00 | 2026-12-01T20:00",
                "es-ES | mar 20:00 | 2026-12-01T20:00",
                "es-ES | 5 mar 20:00 | 2027-03-05T20:00",
                "es-ES | el 5 a las 20:00 | 2026-12-05T20:00",
                "es-ES | miércoles 20:00 | 2026-11-25T20:00",
                "fr | samedi 20h | 2026-11-28T20:00",
                "fr | samedi 20h30 | 2026-11-28T20:30",
                "fr | samedi à 20 h 30 | 2026-11-28T20:30",
                "fr | samedi à 20 heures | 2026-11-28T20:00",
                "fr | 20h30 | 2026-11-25T20:30",
                "fr | sam. 5 déc. 20h | 2026-12-05T20:00",
                "fr | vendredi prochain à 20h | 2026-11-27T20:00",
                "fr | vendredi de la semaine prochaine 20h | 2026-12-04T20:00",
                "fr | demain 21h | 2026-11-26T21:00",
                "fr | demain soir à 9h | 2026-11-26T21:00",
                "fr | demain à midi | 2026-11-26T12:00",
                "fr | après-demain 21h | 2026-11-27T21:00",
                "fr | aujourd'hui 21h | 2026-11-25T21:00",
                "fr | aujourd’hui à 21h | 2026-11-25T21:00",
                "fr | ce soir 21h | 2026-11-25T21:00",
                "fr | dans 2 semaines 19h30 | 2026-12-09T19:30",
                "fr | dans une semaine à 19h30 | 2026-12-02T19:30",
                "en-GB | in 15 days 20:00 | 2026-12-10T20:00",
                "fr | dans 2 h | 2026-11-25T20:00",
                "fr | dans 1 h 30 | 2026-11-25T19:30",
                "fr | le 5 décembre à 20h | 2026-12-05T20:00",
                "fr | 1er janvier 2027 20h | 2027-01-01T20:00",
                "fr | 15 août 20:00 | 2027-08-15T20:00",
                "fr | le 5 à 20h | 2026-12-05T20:00",
                "fr | SAMEDI 20H | 2026-11-28T20:00",
                "ja | friday 20:00 | 2026-11-27T20:00",
                "en-GB | sat 19:00 UTC | 2026-11-28T20:00",
                "en-GB | sat 19:00 utc+1 | 2026-11-28T19:00",
                "en-GB | 5/7 21:15 GMT+1 | 2027-07-05T22:15",
                "en-GB | sat 19:00 GMT −3:30 | 2026-11-28T23:30",
                "en-GB | sat 19:00Z | 2026-11-28T20:00",
                "en-GB | 2026-12-12 19:00 +05:30 | 2026-12-12T14:30",
                "en-GB | this evening 7:45 | 2026-11-25T19:45",
                "en-GB | tomorrow evening 9:30 | 2026-11-26T21:30",
                "en-GB | tomorrow at 2 in the afternoon | 2026-11-26T14:00",
                "es-AR | sábado 21:30 hs. | 2026-11-28T21:30",
                "es-AR | sábado 21hs | 2026-11-28T21:00",
                "es-ES | jueves a las 12 de la mañana | 2026-11-26T12:00",
                "es-ES | el sábado a las 3 de la madrugada | 2026-11-28T03:00",
                "en-US | monday next week 8pm | 2026-11-30T20:00",
                "fr | dimanche de la semaine prochaine 15h | 2026-12-06T15:00"
            })
    void aDateIsReadAsPeopleTypeIt(String tag, String typed, String wall) {
        assertThat(read(tag, typed))
                .isEqualTo(new Understood(LocalDateTime.parse(wall).atZone(MADRID)));
    }

    @Test
    void aTypedOffsetIsTheSameInSummerAndDecidesWhichDayItIs() {
        var newYork = ZoneId.of("America/New_York");
        var lateThere = Instant.parse("2026-07-15T02:00:00Z");

        assertThat(DateReader.read("today 20:00 UTC+1", Locale.UK, newYork, lateThere))
                .isEqualTo(new Understood(Instant.parse("2026-07-15T19:00:00Z").atZone(newYork)));
    }

    @Test
    void thisWeekdayIsNotMovedOnByAWeekOnceItsHourHasGoneBy() {
        assertThat(read("en-GB", "this wednesday 17:00")).isInstanceOf(DateReading.InThePast.class);
        assertThat(read("en-GB", "this wednesday 19:00"))
                .isEqualTo(
                        new Understood(LocalDateTime.parse("2026-11-25T19:00").atZone(MADRID)));
    }

    @Test
    void aSkippedTimeOffersTheTwoNearest() {
        assertThat(read("en-GB", "28/3/2027 02:30")).isInstanceOfSatisfying(Skipped.class, skipped -> {
            assertThat(skipped.before().at()).isEqualTo(ZonedDateTime.parse("2027-03-28T01:45+01:00[Europe/Madrid]"));
            assertThat(skipped.after().at()).isEqualTo(ZonedDateTime.parse("2027-03-28T03:00+02:00[Europe/Madrid]"));
        });
    }

    @Test
    void aDoubledTimeAsksWhich() {
        assertThat(read("en-GB", "31/10/2027 02:30")).isInstanceOfSatisfying(Doubled.class, doubled -> {
            assertThat(doubled.first().at().toInstant()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
            assertThat(doubled.second().at().toInstant()).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
        });
    }

    @Test
    void theTimesToChooseBetweenAreLabelledByTheClockOfTheZone() {
        assertThat(read("en-GB", "31/10/2027 02:30")).isInstanceOfSatisfying(Doubled.class, doubled -> {
            assertThat(doubled.first().label()).isEqualTo("02:30 (UTC+2)");
            assertThat(doubled.second().label()).isEqualTo("02:30 (UTC+1)");
        });
    }

    @Test
    void ofADoubledTimeWhoseFirstHasGoneByTheSecondIsMeant() {
        var betweenThem = Instant.parse("2027-10-31T00:45:00Z");

        assertThat(DateReader.read("2027-10-31 02:30", Locale.UK, MADRID, betweenThem))
                .isInstanceOfSatisfying(
                        Understood.class,
                        understood -> assertThat(understood.at().toInstant())
                                .isEqualTo(Instant.parse("2027-10-31T01:30:00Z")));
    }

    @Test
    void theDayIsThatOfTheZoneAndNotOfTheMachine() {
        var tokyo = ZoneId.of("Asia/Tokyo");

        assertThat(DateReader.read("tomorrow 20:00", Locale.UK, tokyo, NOW))
                .isEqualTo(
                        new Understood(LocalDateTime.parse("2026-11-27T20:00").atZone(tokyo)));
    }

    private static DateReading read(String tag, String typed) {
        return DateReader.read(typed, Locale.forLanguageTag(tag), MADRID, NOW);
    }
}
