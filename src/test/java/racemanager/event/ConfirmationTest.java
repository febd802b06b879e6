package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.PassPlace;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.EventFact.PlaceOffered;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

/** Two places, A and B on the grid, C and D in line; whoever moves up has two hours to say so. */
class ConfirmationTest {

    private static final MemberId D = new MemberId(13);
    private static final Duration TIME = Duration.ofHours(2);
    private static final Instant UNTIL = DAYS_BEFORE.plus(TIME);

    private final EventStory story = ClassStory.published(plan());

    ConfirmationTest() {
        for (var driver : List.of(A, B, C, D)) story.accepts(EventStory.register(driver));
    }

    private static EventPlan plan() {
        return RaceNight.confirming(2, EventStory.plan(2, true));
    }

    private List<MemberId> offered() {
        return story.live().reserves().offers().stream()
                .map(Reserves.Offer::driver)
                .toList();
    }

    private static EventCommand adding(MemberId driver, Instant at) {
        var car = EventStory.plan(2, true).cars().names().getFirst();
        var form = new RegistrationForm("Driver " + driver.text(), "", car, "");
        return new EventCommand.AddEntry(driver, form, Optional.empty(), StewardStory.BECAUSE, at);
    }

    @Test
    void aPlaceThatBecomesFreeIsKeptForTheFirstInLineWhoIsCalled() {
        assertThat(story.accepts(new Withdraw(A, DAYS_BEFORE)))
                .containsExactly(new EventFact.Withdrew(A, DAYS_BEFORE), new PlaceOffered(C, UNTIL, DAYS_BEFORE));

        assertThat(story.grid()).containsExactly(B);
        assertThat(story.waiting()).containsExactly(C, D);
        assertThat(story.calls())
                .extracting(Call::reason, Call::drivers)
                .containsExactly(tuple(Reason.OFFERED, List.of(C)));
        assertThat(story.event().nextDue()).contains(UNTIL);
    }

    @Test
    void whoSaysYesIsOnTheGrid() {
        story.after(new Withdraw(A, DAYS_BEFORE), new TakePlace(C, UNTIL.minusSeconds(1)));

        assertThat(story.grid()).containsExactly(B, C);
        assertThat(offered()).isEmpty();
    }

    @Test
    void whoPassesStaysInLineAndTheNextIsAsked() {
        story.after(new Withdraw(A, DAYS_BEFORE), new PassPlace(C, DAYS_BEFORE));

        assertThat(story.waiting()).containsExactly(C, D);
        assertThat(offered()).containsExactly(D);
        story.refuses(new TakePlace(C, DAYS_BEFORE), "event.offer_over");
    }

    @Test
    void whoIsSilentIsPassedOverAndAskedAgainAboutThePlaceAfterThatOne() {
        story.after(new Withdraw(A, DAYS_BEFORE), new TimePassed(UNTIL.minusSeconds(1)));
        assertThat(offered()).containsExactly(C);
        story.after(new TimePassed(UNTIL));
        assertThat(offered()).containsExactly(D);
        story.after(new TimePassed(UNTIL.plus(TIME)));
        assertThat(offered()).isEmpty();
        story.after(new TimePassed(UNTIL.plus(TIME).plus(TIME)));
        assertThat(offered()).isEmpty();

        story.after(new Withdraw(B, UNTIL.plus(TIME).plus(TIME)));
        assertThat(offered()).containsExactly(C, D);
    }

    @Test
    void whoPassedIsAskedAfterThoseWhoWereNot() {
        story.after(new Withdraw(A, DAYS_BEFORE), new PassPlace(C, DAYS_BEFORE), new TakePlace(D, DAYS_BEFORE));
        var late = new MemberId(14);
        story.after(EventStory.register(late), new Withdraw(B, DAYS_BEFORE));
        assertThat(offered()).containsExactly(late);

        story.after(new TakePlace(late, DAYS_BEFORE), new Withdraw(D, DAYS_BEFORE));
        assertThat(offered()).containsExactly(C);
    }

    @Test
    void whoAnswersTooLateGetsThePlaceThatNobodyElseIsOffered() {
        story.after(new Withdraw(A, DAYS_BEFORE), new PassPlace(C, DAYS_BEFORE), new PassPlace(D, DAYS_BEFORE));
        story.accepts(new TakePlace(C, DAYS_BEFORE.plus(TIME)));

        assertThat(story.grid()).containsExactly(B, C);
    }

    @Test
    void whoComesWhileAPlaceIsOnlyOfferedWaits() {
        var late = new MemberId(14);
        story.after(new Withdraw(A, DAYS_BEFORE), EventStory.register(late));
        assertThat(story.waiting()).containsExactly(C, D, late);

        var added = new MemberId(15);
        story.after(adding(added, DAYS_BEFORE));
        assertThat(story.waiting()).containsExactly(C, D, late, added);
    }

    @Test
    void whoLeavesLeavesTheOfferToTheNext() {
        story.after(new Withdraw(A, DAYS_BEFORE), new Withdraw(C, DAYS_BEFORE));

        assertThat(offered()).containsExactly(D);
    }

    @Test
    void everyPlaceThatBecomesFreeIsOffered() {
        story.after(new EventCommand.NoteLeft(A, DAYS_BEFORE));
        assertThat(offered()).containsExactly(C);
        story.after(new EventCommand.RemoveEntry(B, StewardStory.BECAUSE, DAYS_BEFORE));
        assertThat(offered()).containsExactly(C, D);
        story.after(EventStory.register(A), EventStory.register(B));
        story.after(new EventCommand.ChangeCapacity(3, 0, ORGANISER, DAYS_BEFORE));
        assertThat(offered()).containsExactly(C, D, A);
        story.after(new Edit(RaceNight.confirming(2, EventStory.plan(4, true)), ORGANISER, DAYS_BEFORE));
        assertThat(offered()).containsExactly(C, D, A, B);
        assertThat(story.grid()).isEmpty();
    }

    @Test
    void whoIsForgottenLeavesAPlaceThatIsOffered() {
        var facts = story.accepts(new EventCommand.Forget(A, DAYS_BEFORE));

        assertThat(facts).last().isEqualTo(new EventFact.Forgotten(A, DAYS_BEFORE));
        assertThat(offered()).containsExactly(C);
        story.after(new EventCommand.Forget(C, DAYS_BEFORE));
        assertThat(offered()).containsExactly(D);
    }

    @Test
    void aDriverWithoutDiscordIsAskedNothing() {
        var guest = MemberId.withoutDiscord(1);
        story.after(new Withdraw(C, DAYS_BEFORE), adding(guest, DAYS_BEFORE));
        story.after(new Withdraw(A, DAYS_BEFORE), new PassPlace(D, DAYS_BEFORE));

        assertThat(story.grid()).containsExactly(B, guest);
        assertThat(offered()).isEmpty();
    }

    @Test
    void whomAStewardTakesOffTheGridIsNotAskedBack() {
        story.after(new Withdraw(D, DAYS_BEFORE), new Withdraw(B, DAYS_BEFORE));
        story.after(new EventCommand.MoveEntry(
                A, new Spot(Spot.Part.WAITING, Optional.empty()), StewardStory.BECAUSE, DAYS_BEFORE));

        assertThat(offered()).containsExactly(C);
        assertThat(story.waiting()).containsExactly(C, A);
    }

    @Test
    void anOfferEndsWithCheckInAndThenTheRulesOfClosureHold() {
        var late = CLOSING.minus(Duration.ofMinutes(30));
        story.after(new TimePassed(CHECK_IN), new CheckIn(B, CHECK_IN), new CheckIn(D, CHECK_IN));
        story.after(new Withdraw(A, late));
        assertThat(story.live().reserves().offerTo(C)).contains(new Reserves.Offer(C, CLOSING));
        story.refuses(new TakePlace(C, CLOSING), "event.offer_over");

        assertThat(story.accepts(new TimePassed(CLOSING)))
                .containsExactly(
                        new EventFact.Closed(CLOSING),
                        new PlaceOffered(D, CLOSING.plus(Duration.ofMinutes(5)), CLOSING));
    }

    @Test
    void closedEarlyTheRulesOfClosureHoldForWhatIsOffered() {
        story.after(new TimePassed(CHECK_IN), new CheckIn(D, CHECK_IN), new Withdraw(A, CHECK_IN));
        story.after(new EventCommand.Close(ORGANISER, CHECK_IN));

        assertThat(offered()).containsExactly(D);
    }

    @Test
    void aLimitThatPassedWhileNobodyLookedGivesTheNextTheWholeTime() {
        var late = UNTIL.plus(Duration.ofHours(5));
        story.after(new Withdraw(A, DAYS_BEFORE));

        assertThat(story.accepts(new TimePassed(late)))
                .containsExactly(new EventFact.OfferEnded(C, UNTIL), new PlaceOffered(D, late.plus(TIME), late));
    }

    @Test
    void whoDrivesInAFullClassIsNotAsked() {
        var classes = ClassStory.classes(1, 1, ClassStory.FERRARI);
        var night = ClassStory.published(RaceNight.confirming(2, ClassStory.plan(2, true, classes)));
        night.after(
                EventStory.register(A, ClassStory.FERRARI, DAYS_BEFORE),
                EventStory.register(B, ClassStory.ALPINE, DAYS_BEFORE),
                EventStory.register(C, ClassStory.FERRARI, DAYS_BEFORE),
                EventStory.register(D, ClassStory.ALPINE, DAYS_BEFORE),
                new Withdraw(B, DAYS_BEFORE));

        assertThat(night.live().reserves().offers()).containsExactly(new Reserves.Offer(D, UNTIL));
        night.refuses(new EventCommand.ChooseCar(A, ClassStory.ALPINE, DAYS_BEFORE), "event.class_full_for_you");
    }

    @Test
    void postponedFromClosureTheFreePlaceIsOffered() {
        story.after(new TimePassed(CHECK_IN), new TimePassed(CLOSING), new Withdraw(A, CLOSING));
        story.after(new EventCommand.Postpone(START, START.plus(Duration.ofDays(7)), ORGANISER, CLOSING));

        assertThat(offered()).containsExactly(C);
        assertThat(story.grid()).containsExactly(B);
    }

    @Test
    void whereConfirmationIsTurnedOffWhoeverIsOfferedAPlaceGetsIt() {
        story.after(new Withdraw(A, DAYS_BEFORE));
        story.after(new Edit(EventStory.plan(2, true), ORGANISER, DAYS_BEFORE));

        assertThat(story.grid()).containsExactly(B, C);
        assertThat(offered()).isEmpty();
    }

    @Test
    void aPlaceThatIsTakenAwayIsOfferedToNobodyAnyMore() {
        story.after(new Withdraw(A, DAYS_BEFORE));
        assertThat(offered()).containsExactly(C);

        story.after(new EventCommand.ChangeCapacity(1, 0, ORGANISER, DAYS_BEFORE));

        assertThat(offered()).isEmpty();
        story.refuses(new TakePlace(C, DAYS_BEFORE), "event.offer_over");
        assertThat(story.grid()).containsExactly(B);
    }
}
