package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import racemanager.picture.PictureUse;
import racemanager.speech.Speech;
import racemanager.wizard.Answers;

/** Whoever is asked for a picture of the race is told when the guild has little room for another. */
class PictureStepTest {

    @Test
    void itIsSaidFromFourFifthsOn() {
        assertThat(said(1_599)).contains("The announcement can show a picture").doesNotContain("Pictures:");
        assertThat(said(1_600))
                .contains("The announcement can show a picture", "Pictures: 1,600 of 2,000", "no more can be added");
    }

    private static String said(int used) {
        var around = RaceNight.around();
        var world = new EventWizardContext(
                around.now(),
                around.tracks(),
                around.vehicles(),
                around.place(),
                around.takenKeys(),
                around.zones(),
                around.settings(),
                new PictureUse(used, 2_000),
                around.language(),
                around.guildLanguage());
        var prompt = PictureStep.STEP.prompt(Answers.NONE, world);
        return Speech.load().text(prompt.lines().getFirst(), Locale.ENGLISH);
    }
}
