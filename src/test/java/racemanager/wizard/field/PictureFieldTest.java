package racemanager.wizard.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import racemanager.form.FormField;
import racemanager.kernel.Phrase;
import racemanager.picture.PictureId;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Reading;

/** A picture that may be left out, taken as a file or a link. */
class PictureFieldTest {

    private static final PictureField<String> HELMET = new PictureField<>("helmet_picture", "helmet");
    private static final Answers CHOSEN = Answers.of("name", "12").with("helmet_picture", "7");

    private static Control.Picture control(Answers answers) {
        return (Control.Picture) HELMET.control(answers, "");
    }

    private static Answers taken(String typed) {
        return ((Reading.Taken) HELMET.read(Answers.of("helmet_picture", typed), Answers.NONE, "")).answers();
    }

    @Test
    void itsFormTakesAFileOrALinkAndNeedsNeither() {
        var fields = control(Answers.NONE).form().fields();

        assertThat(fields).extracting(FormField::name).containsExactly("helmet_picture_file", "helmet_picture_link");
        assertThat(((FormField.Upload) fields.getFirst()).required()).isFalse();
        assertThat(((FormField.Text) fields.getLast()).required()).isFalse();
    }

    @Test
    void whatIsChosenIsOnItsControlAndInTheSummary() {
        assertThat(control(Answers.NONE).chosen()).isEmpty();
        assertThat(HELMET.summary(Answers.NONE, "")).isEmpty();
        assertThat(HELMET.problem(Answers.NONE, "")).isEmpty();

        assertThat(control(CHOSEN).chosen()).contains(new PictureId(7));
        assertThat(HELMET.summary(CHOSEN, "")).contains(Phrase.of("helmet.set"));
    }

    @Test
    void itIsTakenAwayAgain() {
        assertThat(HELMET.value(taken("7"))).contains(new PictureId(7));

        assertThat(HELMET.value(CHOSEN.and(taken(Control.Picture.NONE)))).isEmpty();
    }

    @Test
    void whatIsNoPictureIsNotTaken() {
        for (var typed : List.of("", "seven", "-1"))
            assertThat(HELMET.read(Answers.of("helmet_picture", typed), CHOSEN, ""))
                    .isEqualTo(Reading.rejected(Phrase.of("wizard.picture.nothing")));
    }

    @Test
    void theEngineFindsItAmongTheAnswersByItsKey() {
        assertThat(CHOSEN.pictures()).containsExactly(new PictureId(7));
        assertThat(CHOSEN.and(taken(Control.Picture.NONE)).pictures()).isEmpty();
        assertThatThrownBy(() -> new PictureField<String>("helmet", "helmet"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
