package racemanager.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.kernel.PlainText;

class SuggestedTest {

    private static final Suggested TRACK = new Suggested("track");

    @Test
    void whatWasSuggestedIsReadBackAndIsNoName() {
        var sent = ((Choice.Text) TRACK.choice("Monza", 24)).value();

        assertThat(TRACK.number(sent)).contains(24);
        assertThat(PlainText.line(sent)).isNotEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "#24",
                "track 24",
                "track #24",
                "event  #24",
                "track  #",
                "track  #024",
                "track  #24 ",
                "track  #-1",
                "track  #4294967320"
            })
    void whatIsTypedIsNoNumber(String typed) {
        assertThat(TRACK.number(typed)).isEmpty();
    }
}
