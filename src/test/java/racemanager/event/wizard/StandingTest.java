package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.CheckInWindow;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Timing;
import racemanager.wizard.Answers;
import racemanager.wizard.WizardKind.Unfinished;

/** A race that starts at some seconds past the minute and whose check-in was extended, opened to be changed. */
class StandingTest {

    private static final EventPlan PLAN = odd();
    private static final Instant START = PLAN.timing().start();

    private static EventPlan odd() {
        var plan = RaceNight.plan();
        var start = plan.timing().start().plusSeconds(17);
        return new EventPlan(
                plan.title(),
                new Timing(start, plan.timing().zone(), plan.timing().duration()),
                new CheckInWindow(start.minus(Duration.ofHours(5)), start.minus(Duration.ofMinutes(7))),
                plan.track(),
                plan.cars(),
                plan.capacity(),
                plan.channels(),
                plan.language(),
                plan.picture(),
                plan.more());
    }

    private static EventWizardContext at(Instant now) {
        return RaceNight.at(now.toString());
    }

    private static Answers published() {
        return EventOpening.changing(1, PLAN, RaceNight.around());
    }

    private static Answers closed() {
        return EventOpening.correcting(1, PLAN, at(START.plusSeconds(60)));
    }

    private static List<String> problems(Answers answers, Instant now) {
        return EventWizard.KIND.allUnfinished(answers, at(now)).stream()
                .map(Unfinished::problem)
                .map(problem -> problem.key())
                .toList();
    }

    @Test
    void whatIsNotTouchedStaysToTheSecond() {
        assertThat(EventDraft.plan(published(), RaceNight.around())).contains(PLAN);
        assertThat(EventDraft.plan(closed(), at(START.plusSeconds(60)))).contains(PLAN);
    }

    /** Only who chooses another start has decided anew what the clock is to show. */
    @Test
    void whatTheClockWasToShowStaysUntilAnotherStartIsChosen() {
        var timing = PLAN.timing();
        var meant = Optional.of(timing.shown().plusHours(1));
        var plan = RaceNight.timed(new Timing(timing.start(), timing.zone(), timing.duration(), meant), PLAN);
        var answers = EventOpening.changing(1, plan, RaceNight.around());

        assertThat(EventDraft.plan(answers, RaceNight.around())).contains(plan);
        var moved = EventDraft.plan(answers.with("hour", "22"), RaceNight.around());
        assertThat(moved.orElseThrow().timing().meant()).isEmpty();
    }

    @Test
    void anotherWindowOrStartOfAPublishedRaceIsTheOneThatIsChosen() {
        var window = EventDraft.plan(published().with("check_in_closes", "60"), RaceNight.around());
        assertThat(window.orElseThrow().checkIn().closes()).isEqualTo(START.minus(Duration.ofHours(1)));

        var moved = EventDraft.plan(published().with("hour", "22"), RaceNight.around());
        assertThat(moved.orElseThrow().timing().start())
                .isEqualTo(START.minusSeconds(17).plus(Duration.ofHours(1)));
        assertThat(moved.orElseThrow().checkIn())
                .isEqualTo(CheckInWindow.usual(moved.orElseThrow().timing().start(), RaceNight.NOW));
    }

    @Test
    void aClosedRaceSaysAtOnceWhatCannotBeChangedAndWithWhatElseAllOfIt() {
        var now = START.plusSeconds(60);
        assertThat(problems(closed(), now)).isEmpty();
        assertThat(problems(closed().with("hour", "22"), now)).containsExactly("event.closed_start");
        assertThat(problems(closed().with("check_in_closes", "60"), now)).containsExactly("event.closed_check_in");
        assertThat(problems(closed().with("check_in_absent", "drop"), now)).containsExactly("event.closed_check_in");
        assertThat(problems(closed().with("hour", "22").with("check_in_opens", "60"), now))
                .containsExactly("event.closed_start", "event.closed_check_in");
    }

    @Test
    void aRaceThatStartsWhileItIsChangedIsNoDateInThePast() {
        assertThat(problems(published(), START.plusSeconds(60))).isEmpty();
        assertThat(problems(published().with("hour", "20"), START.plusSeconds(60)))
                .containsExactly("event.start_in_past");
    }

    @Test
    void aTemplateKeepsNothingOfIt() {
        assertThat(EventOpening.saved(closed()).values().keySet()).doesNotContain("standing", "closed", "published");
    }
}
