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
                "Please choose a track.",
                "✏️ Write the title",
                "**Track**: Spa",
                "-# ➡️ At most 25 cars fit into an event, and you wrote 26.");

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
