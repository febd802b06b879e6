package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.published;
import static racemanager.event.EventStory.register;

import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.CheckOut;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;

class RegistrationTest {

    @Test
    void aFreePlaceIsTheDrivers() {
        var event = published(2, true).after(register(A), register(B));

        assertThat(event.grid()).containsExactly(A, B);
        assertThat(event.waiting()).isEmpty();
    }

    @Test
    void whoComesAfterTheLastPlaceWaitsInOrder() {
        var event = published(1, true).after(register(A), register(B), register(C));

        assertThat(event.grid()).containsExactly(A);
        assertThat(event.waiting()).containsExactly(B, C);
        assertThat(event.live().entries().waitingPlace(C)).contains(2);
    }

    @Test
    void withoutAWaitingListAFullGridRefuses() {
        published(1, false).after(register(A)).refuses(register(B), "event.full");
    }

    @Test
    void aPlaceThatBecomesFreeGoesToTheFirstInLineAtOnce() {
        var event = published(1, true).after(register(A), register(B), register(C));

        var facts = event.accepts(new Withdraw(A, DAYS_BEFORE));

        assertThat(facts)
                .containsExactly(new EventFact.Withdrew(A, DAYS_BEFORE), new EventFact.Promoted(B, DAYS_BEFORE));
        assertThat(event.grid()).containsExactly(B);
        assertThat(event.waiting()).containsExactly(C);
    }

    @Test
    void whoLeavesTheWaitingListFreesNoPlace() {
        var event = published(1, true).after(register(A), register(B), register(C));

        event.accepts(new Withdraw(B, DAYS_BEFORE));

        assertThat(event.grid()).containsExactly(A);
        assertThat(event.waiting()).containsExactly(C);
    }

    @Test
    void aSecondPressOfRegisterChangesNothing() {
        published(2, true).after(register(A)).refuses(register(A), "event.already_on_grid");
        published(1, true).after(register(A), register(B)).refuses(register(B), "event.already_waiting");
    }

    @Test
    void aCarThatIsNotOnTheListIsRefused() {
        published(2, true).refuses(register(A, "Reliant Robin", DAYS_BEFORE), "event.car_not_allowed");
    }

    @Test
    void whoIsNotRegisteredCanNeitherWithdrawNorCheckIn() {
        var event = published(2, true);

        event.refuses(new Withdraw(A, DAYS_BEFORE), "event.not_registered");
        event.refuses(new CheckIn(A, CHECK_IN), "event.not_registered");
    }

    @Test
    void checkInCountsInItsWindowOnly() {
        var event = published(2, true).after(register(A));

        event.refuses(new CheckIn(A, DAYS_BEFORE), "event.check_in_not_open");
        event.after(new CheckIn(A, CHECK_IN));
        event.refuses(new CheckIn(A, CLOSING), "event.closed");

        assertThat(event.live().entries().checkedIn()).isEqualTo(1);
    }

    @Test
    void checkingInTwiceStoresNothingAndCheckingOutUndoesIt() {
        var event = published(2, true).after(register(A), new CheckIn(A, CHECK_IN));

        assertThat(event.accepts(new CheckIn(A, CHECK_IN))).isEmpty();
        event.after(new CheckOut(A, CHECK_IN));

        assertThat(event.live().entries().checkedIn()).isZero();
    }

    @Test
    void afterClosureWhoeverComesIsAReserveAndAnybodyMayStillWithdraw() {
        var event = published(1, true).after(register(A), register(B), new TimePassed(CLOSING));

        event.after(register(C, "Porsche 992 GT3 R", CLOSING), new Withdraw(A, CLOSING));

        assertThat(event.grid()).isEmpty();
        assertThat(event.waiting()).containsExactly(B, C);
    }
}
