package racemanager.wizard.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Reading;

/** Three hundred tracks, and one that is searched. */
class ChoiceFieldTest {

    private static final String SEARCH = "track_search";

    private static final ChoiceField<Integer> TRACK = ChoiceField.searchable("track", "track", ChoiceFieldTest::tracks);

    private static List<SelectOption> tracks(int count) {
        var named = Stream.of("Nürburgring", "Spa-Francorchamps", "Spa (rain)");
        var others = IntStream.range(3, count).mapToObj(number -> "Track " + number);
        var names = Stream.concat(named, others).toList();
        return IntStream.range(0, count)
                .mapToObj(number -> SelectOption.of(Integer.toString(number), names.get(number), false))
                .toList();
    }

    @Test
    void whatFitsOneListIsNotSearched() {
        assertThat(TRACK.controls(Answers.NONE, 25)).hasSize(1);
        assertThat(TRACK.controls(Answers.NONE, 26)).hasSize(2);
    }

    @Test
    void aPartOfTheNameIsFoundWithoutRegardToCase() {
        var answers = Answers.NONE.and(taken("SPA", 300));

        assertThat(names(answers, 300)).containsExactly("Spa-Francorchamps", "Spa (rain)");
        assertThat(((FormButton) TRACK.controls(answers, 300).getLast()).label())
                .isEqualTo(Phrase.of("wizard.search.again").with("wanted", "SPA"));
    }

    @Test
    void whatCanOnlyBeOneIsChosenWithTheSearch() {
        var answers = Answers.of(SEARCH, "spa").and(taken("nürburg", 300));

        assertThat(TRACK.value(answers)).contains("0");
        assertThat(names(answers, 300)).hasSize(300);
    }

    @Test
    void anEmptySearchShowsEverythingAgain() {
        assertThat(names(Answers.of(SEARCH, "spa").and(taken(" ", 300)), 300)).hasSize(300);
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(TRACK.read(Answers.of(SEARCH, "Monza"), Answers.NONE, 300))
                .isEqualTo(Reading.rejected(Phrase.of("wizard.search.nothing").with("wanted", "Monza")));
    }

    @Test
    void whereNothingIsFoundAnyMoreEverythingIsShown() {
        assertThat(names(Answers.of(SEARCH, "Track 299"), 200)).hasSize(200);
    }

    private static Answers taken(String typed, int count) {
        return ((Reading.Taken) TRACK.read(Answers.of(SEARCH, typed), Answers.NONE, count)).answers();
    }

    private static List<String> names(Answers answers, int count) {
        Control control = TRACK.control(answers, count);
        return ((Choice) control)
                .options().stream().map(SelectOption::words).map(String::strip).toList();
    }
}
