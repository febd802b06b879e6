package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.wizard.StepStory.answered;
import static racemanager.event.wizard.StepStory.fresh;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.form.FormField.Text;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Ending;

/** The race is on 2026-12-04 at 21:00 in Madrid, an hour ahead of UTC; the clock stands at 2026-11-22 17:00 there. */
class ScheduleStepTest {

    private static Text field(StepStory story) {
        var form = (FormButton) story.controls().getFirst();
        return (Text) form.form().fields().getFirst();
    }

    private static String suggested(StepStory story) {
        return field(story).filled();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T16:00:00Z, 2026-11-27 17:00",
        "2026-11-27T15:59:59Z, 2026-11-28 09:00",
        "2026-11-27T16:00:00Z, 2026-11-28 09:00",
        "2026-12-03T22:30:00Z, 2026-12-04 09:00",
        "2026-12-04T08:30:00Z, ''"
    })
    void aWeekBeforeTheRaceIsSuggestedOrTheNextMorningWhereThatIsNearer(String now, String suggestion) {
        assertThat(suggested(answered(ScheduleStep.STEP).in(RaceNight.at(now)))).isEqualTo(suggestion);
    }

    @Test
    void nothingIsSuggestedBeforeTheRaceHasADate() {
        assertThat(suggested(fresh(ScheduleStep.STEP))).isEmpty();
    }

    @Test
    void theFormSaysInWhichZone() {
        var label = field(answered(ScheduleStep.STEP)).label();

        assertThat(label).isEqualTo(Phrase.of("wizard.event.schedule.label").with("city", "Madrid"));
    }

    @Test
    void aTimeIsTypedAsEverywhereAndIsOnTheClockOfTheEvent() {
        var story = answered(ScheduleStep.STEP).gives("schedule", Answers.of("publish_typed", "2026-12-01 20:30"));

        assertThat(ScheduleStep.publishAt(story.answers())).contains(Instant.parse("2026-12-01T19:30:00Z"));
        assertThat(suggested(story)).isEqualTo("2026-12-01 20:30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22 16:59, event.publish_in_past",
        "2026-12-04 21:00, event.publish_after_start",
        "2027-01-01 12:00, event.publish_after_start",
        "when I like, when.not_understood"
    })
    void aTimeThatIsPastOrNotBeforeTheStartIsRefusedWithOneSentence(String typed, String why) {
        answered(ScheduleStep.STEP).rejects("schedule", Answers.of("publish_typed", typed), why);
    }

    @Test
    void onlyWhatIsScheduledTellsItsTimeAndCanBeSavedWithIt() {
        var time = Instant.parse("2026-12-01T19:30:00Z");
        var scheduled = EventDraft.answers(RaceNight.plan(), time);
        var draft = EventDraft.unscheduled(scheduled);

        assertThat(ScheduleStep.STEP.summary(scheduled, RaceNight.around())).isPresent();
        assertThat(ScheduleStep.STEP.summary(draft, RaceNight.around())).isEmpty();
        assertThat(endings(scheduled)).extracting(Ending::id).containsExactly("keep", "publish", "schedule", "draft");
        assertThat(endings(draft)).extracting(Ending::id).containsExactly("publish", "schedule", "draft");
        assertThat(EventDraft.publishAt(draft)).contains(time);
    }

    private static Iterable<Ending> endings(Answers answers) {
        return EventWizard.KIND.endings().apply(answers);
    }
}
