package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.LENGTH;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.published;
import static racemanager.event.EventStory.register;
import static racemanager.event.EventStory.unborn;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.EventFact.Forgotten;
import racemanager.event.EventFact.Promoted;
import racemanager.event.EventFact.Withdrew;
import racemanager.kernel.MemberId;

/** What is left of a member in an event when the guild forgets them. */
class FarewellTest {

    private static final Instant FINISH = START.plus(LENGTH);

    @Test
    void beforeTheRaceTheirPlaceGoesToTheNextInLine() {
        var event = published(1, true).after(register(A), register(B));

        assertThat(event.accepts(new Forget(A, DAYS_BEFORE)))
                .containsExactly(
                        new Withdrew(A, DAYS_BEFORE), new Promoted(B, DAYS_BEFORE), new Forgotten(A, DAYS_BEFORE));

        assertThat(event.grid()).containsExactly(B);
        assertThat(event.waiting()).isEmpty();
    }

    @Test
    void soItDoesWhenRegistrationIsClosedAndTheRaceIsStillToCome() {
        var event = published(1, true).after(register(A), register(B), new TimePassed(CLOSING));

        event.accepts(new Forget(A, CLOSING));

        assertThat(event.grid()).isEmpty();
        assertThat(event.waiting()).containsExactly(B);
    }

    @Test
    void fromTheStartOnTheirPlaceStaysWithoutAName() {
        var event = published(2, true).after(register(A), register(B), register(C), new TimePassed(CLOSING));

        assertThat(event.accepts(new Forget(A, START))).containsExactly(new Forgotten(A, START));
        event.after(new Forget(C, START));

        assertThat(event.grid()).containsExactly(FormerMember.ID, B);
        assertThat(event.waiting()).containsExactly(FormerMember.ID);
        assertThatNothingNames(event, A, C);
    }

    @Test
    void theOrderAndTheCarsOfAPastRaceStay() {
        var event = published(2, true).after(register(A), register(B), new TimePassed(FINISH));
        var cars = event.live().entries().grid().stream().map(Entry::car).toList();
        var before = event.live().meeting().shown().revision();

        event.after(new Forget(A, FINISH), new Forget(B, FINISH));

        assertThat(event.live().entries().grid())
                .allMatch(Entry::isFormer)
                .extracting(Entry::car)
                .isEqualTo(cars);
        assertThat(event.live().meeting().shown().revision()).isEqualTo(before + 2);
    }

    @Test
    void whoIsForgottenOnTheWaitingListIsNotMovedUp() {
        var event = published(1, true).after(register(A), register(B), register(C), new Forget(B, DAYS_BEFORE));

        assertThat(event.accepts(new Withdraw(A, DAYS_BEFORE)))
                .containsExactly(new Withdrew(A, DAYS_BEFORE), new Promoted(C, DAYS_BEFORE));
        assertThat(event.grid()).containsExactly(C);
    }

    @Test
    void theOrganiserIsForgottenAndTheRaceStays() {
        var event = published(2, true).after(register(A));
        var before = event.live().meeting().shown();

        event.after(new Forget(ORGANISER, DAYS_BEFORE));

        assertThat(event.live().meeting().origin().by()).isEqualTo(FormerMember.ID);
        assertThat(event.grid()).containsExactly(A);
        assertThat(event.live().meeting().shown()).isEqualTo(before);
    }

    @Test
    void theFactComesAlsoWhereOnlyOlderFactsNameThem() {
        var event = published(2, true).after(register(A), new Withdraw(A, DAYS_BEFORE));

        assertThat(event.accepts(new Forget(A, DAYS_BEFORE))).containsExactly(new Forgotten(A, DAYS_BEFORE));
        assertThat(event.accepts(new Forget(A, DAYS_BEFORE))).containsExactly(new Forgotten(A, DAYS_BEFORE));
        assertThat(unborn().accepts(new Forget(A, DAYS_BEFORE))).isEmpty();
    }

    private static void assertThatNothingNames(EventStory event, MemberId... members) {
        for (var member : members)
            assertThat(event.event().toString())
                    .doesNotContain("MemberId[value=" + member.text(), "Driver " + member.text());
    }
}
