package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.ClassStory.ALPINE;
import static racemanager.event.ClassStory.FERRARI;
import static racemanager.event.ClassStory.PORSCHE;
import static racemanager.event.ClassStory.changed;
import static racemanager.event.ClassStory.classes;
import static racemanager.event.ClassStory.edited;
import static racemanager.event.ClassStory.in;
import static racemanager.event.ClassStory.plan;
import static racemanager.event.ClassStory.published;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.ChooseCar;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.RemoveEntry;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.setting.ClosurePolicy;

class ClassRulesTest {

    private static final MemberId D = new MemberId(13);
    private static final MemberId E = new MemberId(14);
    private static final Steward STEWARD = new Steward(ORGANISER, "because");

    @Test
    void aFullClassWaitsWhileAnotherStillHasPlaces() {
        var story = published(3, 1, 2).after(in(FERRARI, A), in(PORSCHE, B), in(ALPINE, C));

        assertThat(story.grid()).containsExactly(A, C);
        assertThat(story.waiting()).containsExactly(B);
    }

    @Test
    void theGridAsAWholeIsALimitToo() {
        var story = published(2, 2, 2).after(in(FERRARI, A), in(PORSCHE, B), in(ALPINE, C));

        assertThat(story.grid()).containsExactly(A, B);
        assertThat(story.waiting()).containsExactly(C);
    }

    @Test
    void withoutAWaitingListAFullClassSendsToAnother() {
        var story = published(plan(3, false, classes(1, 2, FERRARI, PORSCHE))).after(in(FERRARI, A));

        story.refuses(in(PORSCHE, B), "event.class_full");
        story.after(in(ALPINE, B), in(ALPINE, C)).refuses(in(ALPINE, D), "event.full");
    }

    @Test
    void aFreedPlaceIsForTheFirstInLineOfItsClass() {
        var story =
                published(3, 1, 2).after(in(FERRARI, A), in(ALPINE, B), in(ALPINE, C), in(PORSCHE, D), in(ALPINE, E));

        story.accepts(new Withdraw(C, DAYS_BEFORE));

        assertThat(story.grid()).containsExactly(A, B, E);
        assertThat(story.waiting()).containsExactly(D);
    }

    @Test
    void theSameGoesForOneThatAStewardRemovesOrMoves() {
        var removed = published(2, 1, 1).after(in(FERRARI, A), in(ALPINE, B), in(PORSCHE, C), in(ALPINE, D));
        removed.accepts(new RemoveEntry(B, STEWARD, DAYS_BEFORE));
        assertThat(removed.grid()).containsExactly(A, D);

        var moved = published(2, 1, 1).after(in(FERRARI, A), in(ALPINE, B), in(PORSCHE, C), in(ALPINE, D));
        moved.accepts(new MoveEntry(B, new Spot(Spot.Part.WAITING, Optional.empty()), STEWARD, DAYS_BEFORE));
        assertThat(moved.grid()).containsExactly(A, D);
        assertThat(moved.waiting()).containsExactly(C, B);
    }

    @Test
    void aStewardMovesNobodyIntoAFullClassAndAddsThemInLine() {
        var story = published(3, 1, 2).after(in(FERRARI, A), in(PORSCHE, B));
        var grid = new Spot(Spot.Part.GRID, Optional.empty());
        var form = new RegistrationForm("Cara Cole", "", PORSCHE, "");

        story.refuses(new MoveEntry(B, grid, STEWARD, DAYS_BEFORE), "steward.class_full");
        story.accepts(new AddEntry(C, form, Optional.empty(), STEWARD, DAYS_BEFORE));

        assertThat(story.waiting()).containsExactly(B, C);
    }

    @Test
    void aCarOfAFullClassCannotBeHadAndThePlaceIsKept() {
        var story = published(3, 1, 2).after(in(FERRARI, A), in(ALPINE, B));
        var edit = new EditEntry(B, changed(story, B, PORSCHE, 0).change(), STEWARD, DAYS_BEFORE);

        story.refuses(changed(story, B, PORSCHE, 0), "event.class_full_for_you");
        story.refuses(edit, "event.class_full_for_you");
        story.refuses(new ChooseCar(B, PORSCHE, DAYS_BEFORE), "event.class_full_for_you");
        story.accepts(changed(story, A, PORSCHE, 7));

        assertThat(story.grid()).containsExactly(A, B);
    }

    @Test
    void anotherClassFreesAPlaceInTheOldOne() {
        var story = published(3, 1, 2).after(in(FERRARI, A), in(ALPINE, B), in(PORSCHE, C));

        story.accepts(changed(story, A, ALPINE, 0));

        assertThat(story.grid()).containsExactly(A, B, C);
        assertThat(story.waiting()).isEmpty();
    }

    @Test
    void whoeverWaitsMayChangeIntoAClassThatHasAPlace() {
        var story = published(3, 1, 2).after(in(FERRARI, A), in(PORSCHE, B), in(PORSCHE, C));

        story.accepts(changed(story, C, ALPINE, 0));

        assertThat(story.grid()).containsExactly(A, C);
        assertThat(story.waiting()).containsExactly(B);
    }

    @Test
    void numbersAreThoseOfTheClass() {
        var story = published(3, 1, 2).after(in(FERRARI, A), in(ALPINE, B));

        story.refuses(changed(story, A, FERRARI, 100), "event.number_outside");
        story.accepts(changed(story, A, FERRARI, 99));
        story.accepts(changed(story, B, ALPINE, 100));
    }

    @Test
    void aNumberThatTheClassHasNoMoreIsTakenOff() {
        var story = published(3, 2, 1).after(in(ALPINE, B)).after(in(FERRARI, A));
        story.accepts(changed(story, B, ALPINE, 500));
        story.accepts(new ChooseCar(B, PORSCHE, DAYS_BEFORE));

        assertThat(story.live().entries().entryOf(B).orElseThrow().number()).isEmpty();
    }

    @Test
    void smallerClassesSendTheLastOfThemBackAndLargerOnesBringOthersUp() {
        var story = published(4, 2, 1).after(in(FERRARI, A), in(PORSCHE, B), in(ALPINE, C), in(ALPINE, D));

        story.accepts(ClassStory.edited(plan(4, true, classes(1, 2, FERRARI, PORSCHE))));

        assertThat(story.grid()).containsExactly(A, C, D);
        assertThat(story.waiting()).containsExactly(B);
    }

    @Test
    void aChangeThatCostsPlacesIsNamed() {
        var story = published(4, 2, 1).after(in(FERRARI, A), in(PORSCHE, B));
        var smaller = plan(4, true, classes(1, 2, FERRARI, PORSCHE));

        assertThat(Revision.tooSmall(story.live(), smaller, DAYS_BEFORE)
                        .orElseThrow()
                        .key())
                .isEqualTo("event.class_fewer_places");
        assertThat(Revision.tooSmall(story.live(), story.live().plan(), DAYS_BEFORE))
                .isEmpty();
    }

    @Test
    void aDriverWhoseCarWentKeepsThePlaceInTheClassUntilTheyChoose() {
        var story = published(3, 2, 1).after(in(PORSCHE, A), in(FERRARI, B), in(FERRARI, C));

        story.accepts(ClassStory.edited(plan(3, true, classes(2, 1, FERRARI))));
        assertThat(story.grid()).containsExactly(A, B);

        story.accepts(new ChooseCar(A, FERRARI, DAYS_BEFORE));
        assertThat(story.grid()).containsExactly(A, B);
        assertThat(story.waiting()).containsExactly(C);
    }

    @Test
    void aSmallerGridSendsBackWhoeverIsLastOnIt() {
        var story = published(3, 2, 1).after(in(FERRARI, A), in(ALPINE, B), in(PORSCHE, C));

        story.accepts(new ChangeCapacity(2, 0, ORGANISER, DAYS_BEFORE));
        assertThat(story.waiting()).containsExactly(C);

        story.accepts(new ChangeCapacity(5, 0, ORGANISER, DAYS_BEFORE));
        assertThat(story.grid()).containsExactly(A, B, C);
        story.accepts(in(PORSCHE, D));
        assertThat(story.waiting()).containsExactly(D);
    }

    @Test
    void afterClosureAPlaceIsOfferedWithinItsClass() {
        var story = published(2, 1, 1).after(in(FERRARI, A), in(ALPINE, B), in(PORSCHE, C), in(ALPINE, D));
        story.after(new CheckIn(C, CHECK_IN), new CheckIn(D, CHECK_IN), new TimePassed(CLOSING));

        story.accepts(new Withdraw(B, CLOSING.plusSeconds(60)));
        assertThat(story.live().reserves().offerTo(D)).isPresent();
        assertThat(story.live().reserves().offerTo(C)).isEmpty();

        story.refuses(new TakePlace(C, CLOSING.plusSeconds(70)), "event.offer_over");
        story.accepts(new TakePlace(D, CLOSING.plusSeconds(80)));
        assertThat(story.grid()).containsExactly(A, D);
    }

    @Test
    void whoeverComesAfterClosurePassesThoseOfAFullClass() {
        var story = published(2, 1, 1).after(in(FERRARI, A), in(PORSCHE, C));
        story.after(new CheckIn(C, CHECK_IN), new TimePassed(CLOSING));

        story.accepts(in(ALPINE, D, CLOSING.plusSeconds(60)));

        assertThat(story.grid()).containsExactly(A, D);
    }

    @Test
    void placesThatAreDroppedAtClosureStayInTheirClass() {
        var dropping = RaceNight.classed(
                classes(1, 1, FERRARI, PORSCHE), RaceNight.closing(ClosurePolicy.DROP, EventStory.plan(2, true)));
        var story = published(dropping).after(in(FERRARI, A), in(ALPINE, B), in(PORSCHE, C), in(ALPINE, D));
        story.after(new CheckIn(A, CHECK_IN), new CheckIn(C, CHECK_IN), new CheckIn(D, CHECK_IN));

        story.accepts(new TimePassed(CLOSING));

        assertThat(story.grid()).containsExactly(A, D);
        assertThat(story.waiting()).containsExactly(C, B);
    }

    @Test
    void whoseNumberTheirClassNoLongerHasIsAskedForAnother() {
        var story = published(4, 2, 2).after(in(FERRARI, A), in(PORSCHE, B), in(ALPINE, C));
        story.after(changed(story, A, FERRARI, 7), changed(story, B, PORSCHE, 60), changed(story, C, ALPINE, 7 + 1));
        var gt4 = classes(2, 2, FERRARI, PORSCHE).all().getLast();
        var fewer = classes(2, 1, FERRARI, PORSCHE).all().getLast();
        var higher = new CarClass("GT3", 2, Optional.of(new NumberRange(50, 99)), List.of(FERRARI, PORSCHE));

        story.accepts(edited(plan(4, true, new CarClasses(List.of(higher, gt4)))));

        assertThat(story.calls()).extracting(Call::reason).containsExactly(Call.Reason.CHOOSE_NUMBER);
        assertThat(story.calls().getFirst().drivers()).containsExactly(A);
        story.accepts(edited(plan(4, true, new CarClasses(List.of(higher, fewer)))));
        assertThat(story.calls()).hasSize(1);
    }
}
