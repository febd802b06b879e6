package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.published;
import static racemanager.event.EventStory.register;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.NotShown;
import racemanager.event.EventCommand.NoteTold;
import racemanager.event.EventCommand.Saw;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.TryAgain;
import racemanager.event.Shown.Where;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;

/** What Discord refuses to show is neither shown nor given up. */
class ShowingTest {

    private static final Phrase FORBIDDEN = Phrase.of("post.permission-missing");
    private static final Phrase GONE = Phrase.of("post.channel-gone");
    private static final Instant AN_HOUR_LATER = DAYS_BEFORE.plus(Duration.ofHours(1));
    private static final Optional<MessageId> MESSAGE = Optional.of(new MessageId(5));

    @Test
    void whatIsRefusedIsKnownWithItsReasonAndInstant() {
        var event = refused();

        assertThat(shown(event).isRefused(Where.ANNOUNCEMENT)).isTrue();
        assertThat(shown(event).isRefused(Where.ROSTER)).isFalse();
        assertThat(shown(event).announcement().refusal()).contains(new Shown.Refusal(FORBIDDEN, DAYS_BEFORE, false));
    }

    @Test
    void whatIsRefusedIsTriedAgainAfterAnHour() {
        var event = refused();

        assertThat(event.event().nextDue()).contains(AN_HOUR_LATER);
        assertThat(event.accepts(new TimePassed(AN_HOUR_LATER.minusMillis(1)))).isEmpty();
        assertThat(event.accepts(new TimePassed(AN_HOUR_LATER)))
                .containsExactly(new EventFact.TriedAgain(Where.ANNOUNCEMENT, AN_HOUR_LATER));
        assertThat(event.event().isSettled()).isFalse();
        assertThat(shown(event).isSettled(Where.ROSTER)).isTrue();
    }

    @Test
    void anHourAfterEachRefusalItIsTriedAgain() {
        var event = refused()
                .after(new TimePassed(AN_HOUR_LATER), refusal(Where.ANNOUNCEMENT, 1, FORBIDDEN, AN_HOUR_LATER));

        assertThat(event.event().isSettled()).isTrue();
        assertThat(event.event().nextDue()).contains(AN_HOUR_LATER.plus(Duration.ofHours(1)));
    }

    @Test
    void whatIsRefusedIsTriedAgainOnDemand() {
        var event = refused();

        assertThat(event.accepts(new TryAgain(DAYS_BEFORE)))
                .containsExactly(new EventFact.TriedAgain(Where.ANNOUNCEMENT, DAYS_BEFORE));
        assertThat(event.accepts(new TryAgain(DAYS_BEFORE))).isEmpty();
    }

    @Test
    void whatIsRefusedIsWishedAgainAtTheNextChange() {
        var event = refused().after(register(A));

        assertThat(event.event().isSettled()).isFalse();
        assertThat(event.accepts(new TimePassed(AN_HOUR_LATER))).isEmpty();
        assertThat(shown(event).announcement().refusal()).isPresent();
    }

    @Test
    void theOrganiserIsToldAReasonOnceHoweverOftenItIsRepeated() {
        var event = refused().after(new NoteTold(FORBIDDEN, DAYS_BEFORE));
        assertThat(shown(event).isTold(FORBIDDEN)).isTrue();

        event.after(new TimePassed(AN_HOUR_LATER), refusal(Where.ANNOUNCEMENT, 1, FORBIDDEN, AN_HOUR_LATER));

        assertThat(shown(event).isTold(FORBIDDEN)).isTrue();
        assertThat(event.accepts(new NoteTold(FORBIDDEN, AN_HOUR_LATER))).isEmpty();
    }

    @Test
    void aReasonThatWasToldForOneMessageIsToldForTheOther() {
        var event = refused()
                .after(
                        new NoteTold(FORBIDDEN, DAYS_BEFORE),
                        register(A),
                        refusal(Where.ROSTER, 2, FORBIDDEN, DAYS_BEFORE));

        assertThat(shown(event).roster().refusal()).contains(new Shown.Refusal(FORBIDDEN, DAYS_BEFORE, true));
    }

    @Test
    void anotherReasonIsNotToldYet() {
        var event = refused()
                .after(
                        new NoteTold(FORBIDDEN, DAYS_BEFORE),
                        new TimePassed(AN_HOUR_LATER),
                        refusal(Where.ANNOUNCEMENT, 1, GONE, AN_HOUR_LATER));

        assertThat(shown(event).isTold(GONE)).isFalse();
    }

    @Test
    void whatIsShownAtLastIsNoLongerRefusedAndNotDue() {
        var event = refused();
        var phase = published(2, true).event().nextDue();

        event.after(new TryAgain(DAYS_BEFORE), new Saw(Where.ANNOUNCEMENT, MESSAGE, 1, DAYS_BEFORE));

        assertThat(shown(event).announcement()).isEqualTo(Shown.Seen.of(MESSAGE, 1));
        assertThat(event.event().nextDue()).isEqualTo(phase);
    }

    @Test
    void whatIsRefusedAnewAfterItWasShownIsToldAnew() {
        var event = refused()
                .after(
                        new NoteTold(FORBIDDEN, DAYS_BEFORE),
                        new TryAgain(DAYS_BEFORE),
                        new Saw(Where.ANNOUNCEMENT, MESSAGE, 1, DAYS_BEFORE),
                        register(A),
                        refusal(Where.ANNOUNCEMENT, 2, FORBIDDEN, AN_HOUR_LATER));

        assertThat(shown(event).isTold(FORBIDDEN)).isFalse();
        assertThat(shown(event).announcement().message()).isEqualTo(MESSAGE);
    }

    @Test
    void aRefusalOfSomethingOlderThanWhatIsShownChangesNothing() {
        var event = refused();

        assertThat(event.accepts(refusal(Where.ROSTER, 1, FORBIDDEN, DAYS_BEFORE)))
                .isEmpty();
        assertThat(event.accepts(refusal(Where.ANNOUNCEMENT, 1, GONE, DAYS_BEFORE)))
                .isEmpty();
    }

    @Test
    void theNextPhaseComesBeforeAnotherTryOfWhatItMakesOld() {
        var opens = EventStory.plan(2, true).checkIn().opens();
        var event =
                published(2, true).after(refusal(Where.ANNOUNCEMENT, 1, FORBIDDEN, opens.minus(Duration.ofHours(2))));

        assertThat(event.accepts(new TimePassed(opens))).containsExactly(new EventFact.CheckInOpened(opens));
    }

    /** The announcement is refused, the roster is shown. */
    private static EventStory refused() {
        return published(2, true)
                .after(
                        refusal(Where.ANNOUNCEMENT, 1, FORBIDDEN, DAYS_BEFORE),
                        new Saw(Where.ROSTER, Optional.of(new MessageId(6)), 1, DAYS_BEFORE));
    }

    private static NotShown refusal(Where where, long revision, Phrase why, Instant at) {
        return new NotShown(where, revision, why, at);
    }

    private static Shown shown(EventStory event) {
        return event.live().meeting().shown();
    }
}
