package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.setting.PromotionOrder;

/** One place, which A has, and those who wait for it. */
class PromotionOrderTest {

    private static final MemberId D = new MemberId(13);
    private static final MemberId E = new MemberId(14);
    private static final EventPlan PLAN = EventStory.plan(1, true);

    private final EventStory fewest = published(RaceNight.promoting(PromotionOrder.FEWEST_STARTS, PLAN));

    private static EventStory published(EventPlan plan) {
        return EventStory.published(plan).after(after(9, A));
    }

    private static EventCommand after(int starts, MemberId driver) {
        return AnyCommand.after(starts, EventStory.register(driver));
    }

    @Test
    void whoCameFirstWaitsFirstWhereStartsDoNotCount() {
        var first = published(PLAN).after(after(5, B), after(0, C));

        assertThat(first.waiting()).containsExactly(B, C);
        assertThat(first.live().entries().present())
                .allMatch(entry -> entry.starts().isEmpty());
    }

    @Test
    void whoHasFewerStartsGetsTheNextPlace() {
        fewest.after(after(5, B), after(2, C), after(0, D));
        assertThat(fewest.waiting()).containsExactly(D, C, B);

        fewest.after(new Withdraw(A, DAYS_BEFORE));
        assertThat(fewest.grid()).containsExactly(D);
        fewest.after(new Withdraw(D, DAYS_BEFORE));
        assertThat(fewest.grid()).containsExactly(C);
    }

    @Test
    void amongThoseWithAsManyWhoCameFirstWaitsFirst() {
        fewest.after(after(2, B), after(2, C), after(3, D), after(2, E));

        assertThat(fewest.waiting()).containsExactly(B, C, E, D);
    }

    @Test
    void nobodyOnTheGridIsOvertaken() {
        fewest.after(after(0, B));

        assertThat(fewest.grid()).containsExactly(A);
    }

    @Test
    void whereAStewardPutsADriverNobodyComesBeforeThemForTheirStarts() {
        fewest.after(
                after(5, B),
                after(7, C),
                new MoveEntry(C, new Spot(Spot.Part.WAITING, Optional.of(1)), StewardStory.BECAUSE, DAYS_BEFORE));
        assertThat(fewest.waiting()).containsExactly(C, B);

        fewest.after(after(0, D));
        assertThat(fewest.waiting()).containsExactly(C, D, B);
    }

    @Test
    void whoLosesAPlaceToASmallerGridStaysAtTheHeadOfTheLine() {
        var two = published(RaceNight.promoting(PromotionOrder.FEWEST_STARTS, EventStory.plan(2, true)))
                .after(after(8, B), after(5, C));
        two.after(new ChangeCapacity(1, 0, ORGANISER, DAYS_BEFORE));
        assertThat(two.waiting()).containsExactly(B, C);

        two.after(after(0, D));
        assertThat(two.waiting()).containsExactly(B, D, C);
    }
}
