package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.LENGTH;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.published;
import static racemanager.event.EventStory.register;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.NoteCalled;
import racemanager.event.EventCommand.Restore;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.kernel.MemberId;

/** Who is called to a race, and how an organiser ends one before its time. */
class CallingTest {

    private static final Cancel CANCEL = new Cancel(Optional.of("No server tonight"), ORGANISER, DAYS_BEFORE);

    @Test
    void whoComesFromTheWaitingListToTheGridIsCalledAndNobodyElse() {
        var event = published(1, true).after(register(A), register(B), register(C), new Withdraw(A, DAYS_BEFORE));

        assertThat(event.calls()).containsExactly(Call.of(1, Reason.PROMOTED, List.of(B), DAYS_BEFORE));
    }

    @Test
    void whoWithdrawsFromTheWaitingListCallsNobody() {
        var event = published(1, true).after(register(A), register(B), new Withdraw(B, DAYS_BEFORE));

        assertThat(event.calls()).isEmpty();
    }

    @Test
    void whenCheckInOpensAllAreCalledWhoAreOnTheGridOrInLine() {
        var event = published(1, true).after(register(A), register(B), new TimePassed(START.minus(Duration.ofDays(1))));

        assertThat(event.calls()).extracting(Call::reason).containsExactly(Reason.CHECK_IN_OPEN);
        assertThat(event.calls().getFirst().drivers()).containsExactly(A, B);
    }

    @Test
    void nobodyIsCalledToACheckInWithoutDrivers() {
        assertThat(published(1, true).after(new TimePassed(CHECK_IN)).calls()).isEmpty();
    }

    @Test
    void aCallEndsOnce() {
        var event = published(1, true).after(register(A), register(B), new Withdraw(A, DAYS_BEFORE));

        assertThat(event.accepts(new NoteCalled(1, DAYS_BEFORE)))
                .containsExactly(new EventFact.CallEnded(1, DAYS_BEFORE));
        assertThat(event.accepts(new NoteCalled(1, DAYS_BEFORE))).isEmpty();
        assertThat(event.calls()).isEmpty();
        assertThat(event.after(register(C), new Withdraw(B, DAYS_BEFORE)).calls())
                .extracting(Call::number)
                .containsExactly(2);
    }

    @Test
    void anEventWithACallIsNotSettled() {
        var event = published(1, true).after(register(A), register(B), new Withdraw(A, DAYS_BEFORE));
        var revision = event.live().meeting().shown().revision();
        for (var where : Shown.Where.values()) {
            event.accepts(new EventCommand.Saw(where, Optional.empty(), revision, DAYS_BEFORE));
        }

        assertThat(event.event().isSettled()).isFalse();
        assertThat(event.after(new NoteCalled(1, DAYS_BEFORE)).event().isSettled())
                .isTrue();
    }

    @Test
    void moreDriversThanAMessageNotifiesAreCalledInSeveral() {
        var event = published(29, true);
        IntStream.range(0, 170).forEach(each -> event.accepts(register(new MemberId(1_000 + each))));

        event.accepts(CANCEL);

        assertThat(event.calls()).extracting(call -> call.drivers().size()).containsExactly(80, 80, 10);
        assertThat(event.calls()).extracting(Call::number).containsExactly(1, 2, 3);
    }

    @Test
    void whoIsForgottenIsNotCalled() {
        var event = published(1, true)
                .after(register(A), register(B), new Withdraw(A, DAYS_BEFORE), new Forget(B, DAYS_BEFORE));

        assertThat(event.calls()).singleElement().satisfies(call -> {
            assertThat(call.drivers()).isEmpty();
            assertThat(call.isOutdated(event.live(), DAYS_BEFORE)).isTrue();
        });
    }

    @Test
    void aCallIsOfNoUseWhenItsTimeIsOver() {
        var event = published(1, true).after(register(A));
        var promoted = Call.of(1, Reason.PROMOTED, List.of(A), DAYS_BEFORE);
        var checkIn = Call.of(2, Reason.CHECK_IN_OPEN, List.of(A), DAYS_BEFORE);

        assertThat(promoted.isOutdated(event.live(), START)).isFalse();
        assertThat(promoted.isOutdated(event.live(), START.plus(LENGTH))).isTrue();
        assertThat(checkIn.isOutdated(event.live(), CLOSING.minusSeconds(1))).isFalse();
        assertThat(checkIn.isOutdated(event.live(), CLOSING)).isTrue();
    }

    @Test
    void aCancelledRaceCallsItsDriversAndTakesNobodyAnyMore() {
        var event = published(1, true).after(register(A), register(B), CANCEL);

        assertThat(event.event()).isInstanceOf(RaceEvent.Cancelled.class);
        assertThat(event.calls()).containsExactly(Call.of(1, Reason.CANCELLED, List.of(A, B), DAYS_BEFORE));
        event.refuses(register(C), "event.cancelled");
        event.refuses(new Withdraw(A, DAYS_BEFORE), "event.cancelled");
        event.refuses(new Close(ORGANISER, DAYS_BEFORE), "event.cancelled");
        assertThat(event.accepts(CANCEL)).isEmpty();
    }

    @Test
    void aCancelledRaceIsArchivedAndComesBackCancelled() {
        var archived = DAYS_BEFORE.plus(Duration.ofDays(14));
        var event = published(1, true).after(register(A), CANCEL, new TimePassed(archived));

        assertThat(event.event()).isInstanceOf(RaceEvent.Archived.class);
        assertThat(event.after(new Restore(ORGANISER, archived)).event())
                .isInstanceOfSatisfying(
                        RaceEvent.Cancelled.class,
                        back -> assertThat(back.nextDue()).contains(archived.plus(Duration.ofDays(14))));
    }

    @Test
    void aRaceThatIsOverIsNotCancelled() {
        published(1, true)
                .after(register(A), new TimePassed(START.plus(LENGTH)))
                .refuses(CANCEL, "event.finished");
    }

    @Test
    void anOrganiserClosesBeforeTheTimeAndTheGridStands() {
        var event = published(1, true).after(register(A), new Close(ORGANISER, DAYS_BEFORE));

        assertThat(event.event()).isInstanceOf(RaceEvent.Closed.class);
        event.after(register(B));
        assertThat(event.grid()).containsExactly(A);
        assertThat(event.waiting()).containsExactly(B);
        assertThat(event.accepts(new Close(ORGANISER, DAYS_BEFORE))).isEmpty();
        assertThat(event.live().plan().checkIn().closes()).isEqualTo(DAYS_BEFORE);
        assertThat(event.event().nextDue()).contains(START.plus(LENGTH));
    }
}
