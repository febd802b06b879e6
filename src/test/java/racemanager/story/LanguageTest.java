package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows that English among Spanish would be noticed, wherever it stands. */
class LanguageTest {

    private final Language spanish = Language.of("es");

    @Test
    void keysAndEnglishAreNoticedAloneAndInTheMiddle() {
        var lapses = List.of(
                "wizard.event.title",
                "Choose a track.",
                "✏️ Set title and date",
                "**Track**: Spa",
                "-# ➡️ A race may have up to 25 cars, you entered 26: remove some.");

        assertThat(lapses)
                .allSatisfy(text -> assertThat(spanish.lapses(List.of(text))).isNotEmpty());
    }

    @Test
    void spanishAndNamesAreNot() {
        var own = spanish.own();
        assertThat(spanish.lapses(List.of(own.of("wizard.event.title"), own.of("button.next"), "Spa", "20 h")))
                .isEmpty();
    }
}
