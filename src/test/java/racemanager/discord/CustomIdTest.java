package racemanager.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomIdTest {

    @Test
    void whatIsWrittenIsReadBackWithSeparatorsInItsArguments() {
        var id = CustomId.of("wizard.press", 17, "a:b~c", "", "Nürburgring");

        assertThat(id.text()).isEqualTo("wizard.press:17:a~:b~~c::Nürburgring");
        assertThat(CustomId.parse(id.text())).contains(id);
    }

    @Test
    void aRouteAloneIsAnId() {
        assertThat(CustomId.parse("track.add")).contains(CustomId.of("track.add"));
    }

    @Test
    void aReaderCopesWithArgumentsThatAreMissingOrNoNumbers() {
        var id = CustomId.parse("event.register:42:x").orElseThrow();

        assertThat(id.number(0)).hasValue(42);
        assertThat(id.number(1)).isEmpty();
        assertThat(id.number(2)).isEmpty();
        assertThat(id.argument(1)).contains("x");
        assertThat(id.argument(-1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":a",
                "Upper:1",
                "with space:1",
                "1st:1",
                "event.register:~",
                "event.register:~x",
                "event\u0000:1",
                "{\"json\":true}"
            })
    void whatWeCouldNotHaveWrittenIsNothing(String hostile) {
        assertThat(CustomId.parse(hostile)).isEmpty();
    }

    @Test
    void discordTakesAHundredCharacters() {
        assertThat(CustomId.of("a", "x".repeat(98)).text()).hasSize(100);
        assertThatThrownBy(() -> CustomId.of("a", "x".repeat(99))).hasMessageContaining("101 characters");
        assertThatThrownBy(() -> CustomId.of("a", ":".repeat(50))).isInstanceOf(IllegalArgumentException.class);
        assertThat(CustomId.parse("a:" + "x".repeat(99))).isEmpty();
    }

    @Test
    void aRouteIsWrittenInPlainLetters() {
        assertThatThrownBy(() -> CustomId.of("Événement")).isInstanceOf(IllegalArgumentException.class);
    }
}
