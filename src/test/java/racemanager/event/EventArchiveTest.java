package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.LENGTH;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.published;
import static racemanager.event.EventStory.register;
import static racemanager.event.EventStory.unborn;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.ArchiveNow;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.Restore;
import racemanager.event.EventCommand.TimePassed;

class EventArchiveTest {

    private static final Instant FINISH = START.plus(LENGTH);
    private static final Instant ARCHIVED = FINISH.plus(Duration.ofDays(14));
    private static final Instant ERASED = ARCHIVED.plus(Duration.ofDays(30));

    @Test
    void anEventIsArchivedFourteenDaysAfterItsFinishWithAllThatItHad() {
        var event = finished();

        assertThat(event.accepts(new TimePassed(ARCHIVED.minusSeconds(1)))).isEmpty();
        assertThat(event.accepts(new TimePassed(ARCHIVED))).containsExactly(new EventFact.Archived(ARCHIVED));

        assertThat(event.event()).isInstanceOf(RaceEvent.Archived.class);
        assertThat(event.grid()).containsExactly(A);
        assertThat(event.event().nextDue()).contains(ERASED);
    }

    @Test
    void archivingIsShownOnDiscord() {
        var event = finished();
        var before = event.live().meeting().shown().revision();

        event.after(new TimePassed(ARCHIVED));

        assertThat(event.live().meeting().shown().revision()).isGreaterThan(before);
    }

    @Test
    void anArchivedEventIsErasedAfterThirtyDaysAndNothingOfItIsLeft() {
        var event = archived();

        assertThat(event.accepts(new TimePassed(ERASED.minusSeconds(1)))).isEmpty();
        assertThat(event.accepts(new TimePassed(ERASED))).containsExactly(new EventFact.Erased(ERASED));

        assertThat(event.event()).isEqualTo(new RaceEvent.Erased());
        assertThat(event.event().nextDue()).isEmpty();
        assertThat(event.event().isSettled()).isTrue();
    }

    @Test
    void aBotThatWasDownForMonthsStillLeavesThirtyDaysForRestoring() {
        var late = ERASED.plus(Duration.ofDays(100));
        var event = finished();

        assertThat(event.accepts(new TimePassed(late))).containsExactly(new EventFact.Archived(late));
        assertThat(event.event().nextDue()).contains(late.plus(Duration.ofDays(30)));
    }

    @Test
    void whoAsksAnErasedEventAgainHasItDeletedAgain() {
        var event = archived().after(new TimePassed(ERASED));

        assertThat(event.accepts(new TimePassed(ERASED))).containsExactly(new EventFact.Erased(ERASED));
        assertThat(event.accepts(new Forget(A, ERASED))).containsExactly(new EventFact.Erased(ERASED));
    }

    @Test
    void aRestoredEventIsFinishedAgainAndHasAnotherFourteenDays() {
        var at = ARCHIVED.plus(Duration.ofDays(3));
        var event = archived();

        assertThat(event.accepts(new Restore(ORGANISER, at))).containsExactly(new EventFact.Restored(ORGANISER, at));

        assertThat(event.event()).isInstanceOf(RaceEvent.Finished.class);
        assertThat(event.grid()).containsExactly(A);
        assertThat(event.accepts(new TimePassed(ERASED))).isNotEmpty();
        assertThat(event.event()).isEqualTo(new RaceEvent.Archived(event.live().meeting(), ERASED, false));
        assertThat(archived().after(new Restore(ORGANISER, at)).event().nextDue())
                .contains(at.plus(Duration.ofDays(14)));
    }

    @Test
    void aRaceThatIsOverIsArchivedBeforeItsTimeAndStaysThirtyDaysFromThen() {
        var event = finished();

        assertThat(event.accepts(new ArchiveNow(ORGANISER, FINISH)))
                .containsExactly(new EventFact.Archived(FINISH, Optional.of(ORGANISER)));
        assertThat(event.accepts(new ArchiveNow(ORGANISER, ARCHIVED))).isEmpty();
        assertThat(event.event().nextDue()).contains(FINISH.plus(Duration.ofDays(30)));

        var cancelled = published(2, true)
                .after(
                        new EventCommand.Cancel(Optional.empty(), ORGANISER, CHECK_IN),
                        new ArchiveNow(ORGANISER, FINISH));
        assertThat(cancelled.event())
                .isInstanceOfSatisfying(
                        RaceEvent.Archived.class,
                        archived -> assertThat(archived.cancelled()).isTrue());
    }

    @Test
    void onlyARaceThatIsOverIsArchived() {
        published(2, true).refuses(new ArchiveNow(ORGANISER, CHECK_IN), "event.not_over");
        published(2, true).after(new TimePassed(CLOSING)).refuses(new ArchiveNow(ORGANISER, CLOSING), "event.not_over");
        unborn().refuses(new ArchiveNow(ORGANISER, CHECK_IN), "event.unknown");
        archived().after(new TimePassed(ERASED)).refuses(new ArchiveNow(ORGANISER, ERASED), "event.unknown");
    }

    @Test
    void onlyWhatIsInTheArchiveCanBeRestored() {
        finished().refuses(new Restore(ORGANISER, ARCHIVED), "event.not_archived");
        published(2, true).refuses(new Restore(ORGANISER, ARCHIVED), "event.not_archived");
        unborn().refuses(new Restore(ORGANISER, ARCHIVED), "event.unknown");
        archived().after(new TimePassed(ERASED)).refuses(new Restore(ORGANISER, ERASED), "event.unknown");
    }

    @Test
    void nobodyRegistersForAnEventInTheArchiveOrForOneThatIsErased() {
        archived().refuses(register(EventStory.B), "event.finished");
        archived().after(new TimePassed(ERASED)).refuses(register(EventStory.B), "event.unknown");
    }

    private static EventStory finished() {
        return published(2, true).after(register(A), new TimePassed(FINISH));
    }

    private static EventStory archived() {
        return finished().after(new TimePassed(ARCHIVED));
    }
}
