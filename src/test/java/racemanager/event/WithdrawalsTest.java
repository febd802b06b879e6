package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.EventStory.register;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.wizard.RaceNight;

/** Drivers may come back once; from then on only a steward lets them in. */
class WithdrawalsTest {

    private static final int ONCE = 1;

    private final EventStory event = EventStory.unborn()
            .after(new Publish(1, RaceNight.limiting(ONCE, EventStory.plan(2, true)), ORGANISER, DAYS_BEFORE));

    private static Withdraw withdraw() {
        return new Withdraw(A, DAYS_BEFORE);
    }

    private EventStory shutOut() {
        return event.after(register(A), withdraw(), register(A), withdraw());
    }

    private static AddEntry added() {
        var form = new RegistrationForm("Driver A", "", "", "");
        return new AddEntry(A, form, Optional.empty(), StewardStory.BECAUSE, DAYS_BEFORE);
    }

    @Test
    void whoWithdrawsTooOftenIsRefusedAndOthersAreNot() {
        shutOut().refuses(register(A), "event.shut_out");

        event.after(register(B));
        assertThat(event.grid()).containsExactly(B);
        assertThat(EventRules.refusalToDrive(event.live(), A)).isPresent();
        assertThat(EventRules.refusalToDrive(event.live(), B)).isEmpty();
    }

    @Test
    void theLastWithdrawalIsKnownBeforeItIsMade() {
        event.after(register(A));
        assertThat(EventRules.isLastWithdrawal(event.live(), A)).isFalse();

        event.after(withdraw(), register(A));
        assertThat(EventRules.isLastWithdrawal(event.live(), A)).isTrue();
    }

    @Test
    void organisersAreToldOnce() {
        event.after(register(A), withdraw());
        assertThat(event.calls()).isEmpty();

        event.after(register(A), withdraw());
        event.refuses(register(A), "event.shut_out");
        assertThat(event.calls())
                .extracting(Call::reason, Call::drivers, Call::isForOrganisers)
                .containsExactly(tuple(Reason.SHUT_OUT, List.of(A), true));
        var call = event.calls().getFirst();
        assertThat(call.isOutdated(event.live(), START)).isFalse();
        event.after(added());
        assertThat(call.isOutdated(event.live(), START)).isTrue();
    }

    @Test
    void aStewardLetsThemBackInAndTheyAreCountedAnew() {
        assertThat(shutOut().accepts(added()))
                .last()
                .isEqualTo(new EventFact.LetBack(A, StewardStory.STEWARD, DAYS_BEFORE));
        assertThat(event.grid()).containsExactly(A);

        event.after(withdraw(), register(A), withdraw());
        event.refuses(register(A), "event.shut_out");
    }

    @Test
    void afterClosureTheyAreNoReserveEither() {
        shutOut().after(new TimePassed(CLOSING));

        event.refuses(register(A, "Porsche 992 GT3 R", CLOSING), "event.shut_out");
    }

    @Test
    void whatComesAfterClosureIsNotCounted() {
        event.after(register(A), withdraw(), register(A), new TimePassed(CLOSING), new Withdraw(A, CLOSING));

        event.after(register(A, "Porsche 992 GT3 R", CLOSING));
        assertThat(event.calls()).noneMatch(call -> call.reason() == Reason.SHUT_OUT);
    }

    @Test
    void whoIsForgottenIsCountedNoMoreAndNamedToNobody() {
        event.after(register(A), withdraw(), register(A), new Forget(A, DAYS_BEFORE));

        assertThat(event.live().meeting().withdrawn()).isEmpty();
        assertThat(event.calls()).isEmpty();
    }

    @Test
    void withoutALimitNobodyCounts() {
        var free = EventStory.published(2, true);
        for (int times = 0; times < 9; times++) {
            free.after(register(A), withdraw());
        }

        assertThat(free.after(register(A)).grid()).containsExactly(A);
        assertThat(free.live().meeting().withdrawn()).isEmpty();
    }
}
