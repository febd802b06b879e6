package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.RaceLength.Unit;

class RaceLengthTest {

    @ParameterizedTest
    @CsvSource({
        "45, 45",
        "45 min, 45",
        "45', 45",
        "90 minutos, 90",
        "2h, 120",
        "2 h, 120",
        "1h30, 90",
        "1 h 30 min, 90",
        "1:30, 90",
        "24 heures, 1440",
        "1 hora, 60",
        "2880, 2880",
        "1, 1"
    })
    void minutesAsPeopleWriteThem(String typed, int minutes) {
        assertThat(RaceLength.read(typed)).contains(new RaceLength(minutes, Unit.MINUTES));
        assertThat(RaceLength.minutes(typed)).contains(minutes);
    }

    @ParameterizedTest
    @CsvSource({"30 laps, 30", "1 lap, 1", "30L, 30", "30 vueltas, 30", "12 tours, 12", "999 laps, 999"})
    void lapsAsPeopleWriteThem(String typed, int laps) {
        assertThat(RaceLength.read(typed)).contains(new RaceLength(laps, Unit.LAPS));
        assertThat(RaceLength.minutes(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0 laps", "2881", "99h", "1000 laps", "-5", "soon", "30 lapsed", "1h60000", "٣٠"})
    void nothingElseIsALength(String typed) {
        assertThat(RaceLength.read(typed)).isEmpty();
    }

    @Test
    void whatItSaysIsReadAsTheSame() {
        for (var unit : Unit.values()) {
            for (int amount = 1; amount <= 999; amount++) {
                var length = new RaceLength(amount, unit);
                assertThat(RaceLength.read(length.typed())).contains(length);
            }
        }
    }
}
