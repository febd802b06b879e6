package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.ArchiveNow;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.FreePlaces;
import racemanager.event.EventCommand.Postpone;
import racemanager.event.EventCommand.Restore;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.kernel.MemberId;

/** Who came to a race with places for A and B, for which C waits; B does not check in. */
class TurnoutTest {

    private static final MemberId A = EventStory.A;
    private static final MemberId B = EventStory.B;
    private static final MemberId C = EventStory.C;
    private static final MemberId ORGANISER = EventStory.ORGANISER;
    private static final Instant CLOSING = EventStory.CLOSING;
    private static final Instant LATER = CLOSING.plus(Duration.ofMinutes(1));
    private static final Instant FINISH = EventStory.START.plus(EventStory.LENGTH);
    private static final Set<MemberId> NOBODY = Set.of();

    private EventStory story;

    @BeforeEach
    void closes() {
        story = EventStory.published(2, true)
                .after(
                        EventStory.register(A),
                        EventStory.register(B),
                        EventStory.register(C),
                        new CheckIn(A, EventStory.CHECK_IN),
                        new TimePassed(CLOSING));
    }

    @Test
    void whoIsOnTheGridHasStarted() {
        finishes();

        assertThat(turnout()).isEqualTo(turnout(Set.of(A, B), NOBODY, NOBODY));
    }

    @Test
    void nothingIsKnownBeforeTheFinish() {
        assertThat(Turnout.of(story.event())).isEmpty();
    }

    @Test
    void whoLostThePlaceForWantOfACheckInDidNotShow() {
        story.after(new FreePlaces(ORGANISER, LATER));
        finishes();

        assertThat(turnout()).isEqualTo(turnout(Set.of(A), Set.of(B), NOBODY));
    }

    @Test
    void whoComesBackOntoTheGridHasMissedNothing() {
        story.after(new FreePlaces(ORGANISER, LATER), EventStory.register(B, "Porsche 992 GT3 R", LATER), take(B));
        finishes();

        assertThat(turnout()).isEqualTo(turnout(Set.of(A, B), NOBODY, NOBODY));
    }

    @Test
    void whoLeavesTheGridAfterClosureWithdrewLate() {
        story.after(new Withdraw(A, LATER));
        finishes();

        assertThat(turnout()).isEqualTo(turnout(Set.of(B), NOBODY, Set.of(A)));
    }

    @Test
    void whoNeverHadAPlaceLeavesNoneEmpty() {
        story.after(new Withdraw(C, LATER));
        finishes();

        assertThat(turnout()).isEqualTo(turnout(Set.of(A, B), NOBODY, NOBODY));
    }

    @Test
    void whoWithdrewBeforeClosureIsNotCounted() {
        var before = EventStory.published(2, true)
                .after(
                        EventStory.register(A),
                        EventStory.register(B),
                        new Withdraw(B, EventStory.CHECK_IN),
                        new TimePassed(FINISH));

        assertThat(Turnout.of(before.event())).contains(turnout(Set.of(A), NOBODY, NOBODY));
    }

    @Test
    void whoLostThePlaceAndThenSaysSoDidNotShow() {
        story.after(new FreePlaces(ORGANISER, LATER), new Withdraw(B, LATER));
        finishes();

        assertThat(turnout()).isEqualTo(turnout(Set.of(A), Set.of(B), NOBODY));
    }

    @Test
    void anotherDayIsAnotherRace() {
        var start = EventStory.START.plus(Duration.ofDays(2));
        story.after(
                new FreePlaces(ORGANISER, LATER),
                new Withdraw(A, LATER),
                new Postpone(EventStory.START, start, ORGANISER, LATER),
                new TimePassed(start.plus(EventStory.LENGTH)));

        assertThat(turnout().noShows()).isEmpty();
        assertThat(turnout().late()).isEmpty();
    }

    @Test
    void aRaceThatIsCancelledCountsForNobody() {
        story.after(new FreePlaces(ORGANISER, LATER), new EventCommand.Cancel(Optional.empty(), ORGANISER, LATER));
        assertThat(Turnout.of(story.event())).isEmpty();

        story.after(new ArchiveNow(ORGANISER, LATER));
        assertThat(Turnout.of(story.event())).as("archived").isEmpty();
        story.after(new Restore(ORGANISER, LATER));
        assertThat(Turnout.of(story.event())).as("restored").isEmpty();
    }

    @Test
    void theArchiveAndTheWayBackFromItChangeNothing() {
        story.after(new FreePlaces(ORGANISER, LATER));
        finishes();
        var finished = turnout();

        story.after(new ArchiveNow(ORGANISER, FINISH));
        assertThat(turnout()).isEqualTo(finished);
        story.after(new Restore(ORGANISER, FINISH));
        assertThat(turnout()).isEqualTo(finished);
    }

    @Test
    void whoIsForgottenIsNamedNoMore() {
        story.after(
                new FreePlaces(ORGANISER, LATER),
                new Withdraw(A, LATER),
                new Forget(B, LATER),
                new Forget(A, LATER),
                new TimePassed(FINISH));

        assertThat(Turnout.of(story.event())).isEmpty();
        assertThat(story.live().meeting().absent()).isEmpty();
    }

    @Test
    void whoHasNoDiscordIsNotNoted() {
        var guest = MemberId.withoutDiscord(77);
        story.after(new EventCommand.Withdraw(B, LATER));
        var withGuest = EventLife.evolve(
                story.event(),
                new EventFact.EnteredGrid(
                        Entry.of(guest, new Entry.DriverCard("Guest", Optional.empty()), "Porsche 992 GT3 R", LATER)));
        var lost = EventLife.evolve(withGuest, new EventFact.PlaceLost(guest, LATER));

        assertThat(Turnout.of(EventLife.evolve(withGuest, new EventFact.Finished(FINISH))))
                .contains(turnout(Set.of(A), NOBODY, Set.of(B)));
        assertThat(Turnout.of(EventLife.evolve(lost, new EventFact.Finished(FINISH))))
                .contains(turnout(Set.of(A), NOBODY, Set.of(B)));
    }

    private void finishes() {
        story.after(new TimePassed(FINISH));
    }

    private static TakePlace take(MemberId driver) {
        return new TakePlace(driver, LATER);
    }

    private Turnout turnout() {
        return Turnout.of(story.event()).orElseThrow();
    }

    private static Turnout turnout(Set<MemberId> started, Set<MemberId> noShows, Set<MemberId> late) {
        return new Turnout(1, "Friday Night GT3", EventStory.START, started, noShows, late);
    }
}
