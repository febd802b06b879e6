package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.plan;
import static racemanager.event.EventStory.register;
import static racemanager.event.EventStory.unborn;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.KeepDraft;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.Schedule;
import racemanager.event.EventCommand.TimePassed;
import racemanager.wizard.Answers;

class PreparationTest {

    private static final Answers HALF_AN_EVENT = Answers.of("title", "Friday Night GT3");
    private static final Instant EVENING_BEFORE = START.minus(Duration.ofDays(1));

    private static final KeepDraft KEEP = new KeepDraft(1, HALF_AN_EVENT, ORGANISER, DAYS_BEFORE);
    private static final Publish PUBLISH = new Publish(1, plan(2, true), ORGANISER, DAYS_BEFORE);

    private static Schedule schedule(Instant publishAt) {
        return new Schedule(1, plan(2, true), publishAt, ORGANISER, DAYS_BEFORE);
    }

    @Test
    void aDraftKeepsWhatWasAnsweredHoweverLittle() {
        var story = unborn().after(KEEP);

        assertThat(story.event())
                .isInstanceOfSatisfying(
                        RaceEvent.Draft.class,
                        draft -> assertThat(draft.answers()).isEqualTo(HALF_AN_EVENT));
    }

    @Test
    void aDraftIsSavedAgainAndThenPublished() {
        var more = HALF_AN_EVENT.with("drivers", "24");
        var story = unborn().after(KEEP, new KeepDraft(1, more, ORGANISER, DAYS_BEFORE));

        assertThat(((RaceEvent.Draft) story.event()).answers()).isEqualTo(more);
        assertThat(story.after(PUBLISH).event()).isInstanceOf(RaceEvent.Published.class);
    }

    @Test
    void driversKnowNothingOfDraftsAndScheduledEvents() {
        unborn().after(KEEP).refuses(register(EventStory.A), "event.unknown");
        unborn().after(schedule(EVENING_BEFORE)).refuses(register(EventStory.A), "event.unknown");
    }

    @Test
    void aScheduledEventIsPublishedWhenItsTimeComesAndNotBefore() {
        var story = unborn().after(schedule(EVENING_BEFORE));

        assertThat(story.event().nextDue()).contains(EVENING_BEFORE);
        assertThat(story.accepts(new TimePassed(EVENING_BEFORE.minusSeconds(1))))
                .isEmpty();
        assertThat(story.after(new TimePassed(EVENING_BEFORE)).event()).isInstanceOf(RaceEvent.Published.class);
    }

    @Test
    void aScheduledEventWhoseTimeCameWhileTheBotWasDownIsPublishedWithAllThatIsDueSince() {
        var story = unborn().after(schedule(DAYS_BEFORE.plusSeconds(60)));

        assertThat(story.accepts(new TimePassed(CHECK_IN)))
                .hasExactlyElementsOfTypes(EventFact.Published.class, EventFact.CheckInOpened.class);
    }

    @Test
    void aRaceThatBeganBeforeItCouldBePublishedIsNotAnnounced() {
        var story = unborn().after(schedule(EVENING_BEFORE));

        assertThat(story.accepts(new TimePassed(START))).containsExactly(new EventFact.PublicationMissed(START));

        var missed = (RaceEvent.Missed) story.event();
        assertThat(missed.plan()).isEqualTo(plan(2, true));
        assertThat(missed.origin()).isEqualTo(new Meeting.Origin(ORGANISER, DAYS_BEFORE));
        assertThat(missed.isToBeTold()).isTrue();
        assertThat(story.accepts(new TimePassed(START.plusSeconds(1)))).isEmpty();
        story.refuses(register(EventStory.A), "event.unknown");
        story.refuses(new Edit(plan(3, true), ORGANISER, START), "event.publication_missed");
    }

    @Test
    void aRaceThatIsStillToComeIsPublishedHoweverLate() {
        var story = unborn().after(schedule(EVENING_BEFORE), new TimePassed(START.minusSeconds(1)));

        assertThat(story.event()).isInstanceOf(RaceEvent.Closed.class);
    }

    @Test
    void aMissedEventBecomesADraftAgainAndForgetsWhoMadeIt() {
        var story = unborn().after(schedule(EVENING_BEFORE), new TimePassed(START), new Forget(ORGANISER, START));

        assertThat(((RaceEvent.Missed) story.event()).origin().by()).isEqualTo(FormerMember.ID);
        assertThat(story.after(KEEP).event()).isInstanceOf(RaceEvent.Draft.class);
    }

    @Test
    void publicationLiesAheadAndBeforeTheStart() {
        unborn().refuses(schedule(DAYS_BEFORE), "event.publish_in_past");
        unborn().refuses(schedule(START), "event.publish_after_start");
    }

    @Test
    void aScheduledEventBecomesADraftAgainButAPublishedOneDoesNot() {
        assertThat(unborn().after(schedule(EVENING_BEFORE), KEEP).event()).isInstanceOf(RaceEvent.Draft.class);
        unborn().after(PUBLISH).refuses(KEEP, "event.already_published");
    }

    @Test
    void aDraftForgetsWhoSavedIt() {
        var story = unborn().after(KEEP, new Forget(ORGANISER, DAYS_BEFORE));

        assertThat(((RaceEvent.Draft) story.event()).origin().by()).isEqualTo(FormerMember.ID);
    }
}
