package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;
import static racemanager.event.StewardStory.AUDI;
import static racemanager.event.StewardStory.BECAUSE;
import static racemanager.event.StewardStory.BMW;
import static racemanager.event.StewardStory.STEWARD;
import static racemanager.event.StewardStory.add;
import static racemanager.event.StewardStory.card;
import static racemanager.event.StewardStory.confirm;
import static racemanager.event.StewardStory.move;
import static racemanager.event.StewardStory.moveToEnd;
import static racemanager.event.StewardStory.note;
import static racemanager.event.StewardStory.number;
import static racemanager.event.StewardStory.published;
import static racemanager.event.StewardStory.remove;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.Spot.Part;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;

class StewardingTest {

    private static final Instant FINISH = START.plus(EventStory.LENGTH);
    private static final MemberId D = new MemberId(13);

    @Test
    void whoIsAddedGetsAFreePlaceAndBehindTheLastOneTheyWait() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE));

        assertThat(event.grid()).containsExactly(A);
        assertThat(event.waiting()).containsExactly(B);
        assertThat(event.calls()).containsExactly(called(1, Reason.ADDED, A), called(2, Reason.ADDED, B));
    }

    @Test
    void aDriverIsAddedAfterClosureAndUntilTheFinish() {
        var event = published(2, true).after(new TimePassed(CLOSING));

        event.after(add(A, FINISH.minusSeconds(1)));

        assertThat(event.grid()).containsExactly(A);
        event.refuses(add(B, FINISH), "steward.finished");
        event.after(new TimePassed(FINISH)).refuses(add(B, FINISH), "steward.finished");
    }

    @Test
    void nobodyIsAddedTwiceOrToAFullGridWithoutAWaitingList() {
        var event = published(1, false).after(add(A, DAYS_BEFORE));

        event.refuses(add(A, DAYS_BEFORE), "steward.already_in");
        event.refuses(add(B, DAYS_BEFORE), "steward.full");
    }

    @Test
    void anAccountThatAnotherEntryHasIsRefusedWithItsName() {
        var event = published(3, true).after(add(A, 77, DAYS_BEFORE), add(B, DAYS_BEFORE));

        event.refuses(add(C, 77, DAYS_BEFORE), "steward.account_taken");
        event.refuses(
                new EditEntry(
                        B, new EntryChange(card(B, 77), BMW, Optional.empty(), Optional.empty()), BECAUSE, DAYS_BEFORE),
                "steward.account_taken");
        assertThat(EntryFormReader.read(
                        event.live(),
                        B,
                        new EntryForm(
                                "Bea Ray", card(A, 77).steam().orElseThrow().text(), BMW, "", "", "")))
                .isInstanceOfSatisfying(
                        Parsed.Rejected.class,
                        rejected -> assertThat(rejected.problems().toString()).contains("Driver 10"));
    }

    @Test
    void nothingHappensUntilTheGuildKnowsWhoseTheAccountIs() {
        var event = published(3, true);
        var known = add(A, DAYS_BEFORE);

        assertThat(event.accepts(new AddEntry(A, known.form(), Optional.empty(), known.steward(), DAYS_BEFORE)))
                .isEmpty();
        assertThat(event.accepts(known)).hasSize(1);
    }

    @Test
    void anEditKeepsPlaceAndCheckIn() {
        var event = published(3, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE), confirm(A, true, DAYS_BEFORE));
        var change = new EntryChange(card(A, 99), AUDI, Optional.of(12), Optional.empty());

        event.after(new EditEntry(A, change, BECAUSE, DAYS_BEFORE));

        var entry = event.live().entries().grid().getFirst();
        assertThat(entry.driver()).isEqualTo(A);
        assertThat(entry.present()).isEqualTo(change);
        assertThat(entry.isCheckedIn()).isTrue();
        assertThat(event.accepts(new EditEntry(A, change, BECAUSE, DAYS_BEFORE)))
                .isEmpty();
    }

    @Test
    void aNumberIsFrom1To999AndBelongsToOneDriver() {
        var event = published(3, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE), number(A, 999, DAYS_BEFORE));

        event.refuses(number(B, 999, DAYS_BEFORE), "steward.number_taken");
        event.refuses(number(B, 0, DAYS_BEFORE), "steward.number");
        event.refuses(number(B, 1000, DAYS_BEFORE), "steward.number");
        event.after(number(A, 1, DAYS_BEFORE), number(B, 999, DAYS_BEFORE));
    }

    @Test
    void aFormIsToldAllThatIsWrongWithItAtOnce() {
        var event = published(3, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE), number(A, 7, DAYS_BEFORE));

        assertThat(problems(event, new EntryForm("?", "no id", "Reliant Robin", "x", "", "")))
                .containsExactlyInAnyOrder(
                        "steward.number", "driver.name", "steam.not_understood", "event.car_not_allowed");
        assertThat(problems(
                        event,
                        new EntryForm("Bea Ray", card(B).steam().orElseThrow().text(), BMW, "7", "", "")))
                .containsExactly("steward.number_taken");
    }

    private static List<String> problems(EventStory event, EntryForm form) {
        return EntryFormReader.read(event.live(), B, form) instanceof Parsed.Rejected<EntryChange> rejected
                ? rejected.problems().stream().map(problem -> problem.key()).toList()
                : List.of();
    }

    @Test
    void anEntryIsEditedAfterTheRaceButNotInTheArchive() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), new TimePassed(FINISH), number(A, 5, FINISH));
        var archived = FINISH.plus(Archive.ARCHIVED_AFTER);

        event.after(new TimePassed(archived));

        event.refuses(number(A, 6, archived), "steward.archived");
        event.refuses(note(A, "x", archived), "steward.archived");
        event.refuses(remove(A, archived), "steward.finished");
    }

    @Test
    void aRemovedDriversPlaceGoesToTheFirstInLineAndEachIsToldOnce() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE), add(C, DAYS_BEFORE));

        assertThat(event.accepts(remove(A, DAYS_BEFORE)))
                .containsExactly(
                        new EventFact.EntryRemoved(A, STEWARD, DAYS_BEFORE), new EventFact.Promoted(B, DAYS_BEFORE));

        assertThat(event.grid()).containsExactly(B);
        assertThat(event.calls())
                .endsWith(called(4, Reason.REMOVED, A), Call.of(5, Reason.PROMOTED, List.of(B), DAYS_BEFORE));
    }

    @Test
    void afterClosureNobodyMovesUpWhenADriverIsRemoved() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE), new TimePassed(CLOSING));

        event.after(remove(A, CLOSING));

        assertThat(event.grid()).isEmpty();
        assertThat(event.waiting()).containsExactly(B);
    }

    @Test
    void closureIsTheTimeAndNotTheFactThatTellsOfIt() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE));

        event.after(remove(A, CLOSING));

        assertThat(event.waiting()).containsExactly(B);
    }

    @Test
    void aFullGridTakesNobodyAndSaysWhomToMoveFirst() {
        var event = published(2, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE), add(C, DAYS_BEFORE));

        event.refuses(moveToEnd(C, Part.GRID, DAYS_BEFORE), "steward.grid_full");
        assertThat(EventRules.decide(event.event(), moveToEnd(C, Part.GRID, DAYS_BEFORE))
                        .toString())
                .contains("Driver 11");
        event.after(move(B, Part.WAITING, 1, DAYS_BEFORE), move(C, Part.GRID, 1, DAYS_BEFORE));

        assertThat(event.grid()).containsExactly(C, A);
        assertThat(event.waiting()).containsExactly(B);
    }

    @Test
    void aDriverIsMovedToAPlaceOnEitherList() {
        var event = published(2, true)
                .after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE), add(C, DAYS_BEFORE), add(D, DAYS_BEFORE));

        event.after(move(D, Part.WAITING, 1, DAYS_BEFORE), move(B, Part.GRID, 1, DAYS_BEFORE));

        assertThat(event.grid()).containsExactly(B, A);
        assertThat(event.waiting()).containsExactly(D, C);
        event.refuses(move(A, Part.GRID, 3, DAYS_BEFORE), "steward.no_such_place");
        event.refuses(move(A, Part.WAITING, 4, DAYS_BEFORE), "steward.no_such_place");
        assertThat(event.accepts(move(A, Part.GRID, 2, DAYS_BEFORE))).isEmpty();
    }

    @Test
    void whoIsMovedBehindTheLineGivesThePlaceToItsFirst() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE), add(C, DAYS_BEFORE));

        event.after(moveToEnd(A, Part.WAITING, DAYS_BEFORE));

        assertThat(event.grid()).containsExactly(B);
        assertThat(event.waiting()).containsExactly(C, A);
    }

    @Test
    void afterClosureAMoveLeavesThePlaceFree() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), add(B, DAYS_BEFORE), new TimePassed(CLOSING));

        event.after(moveToEnd(A, Part.WAITING, CLOSING));

        assertThat(event.grid()).isEmpty();
        assertThat(event.waiting()).containsExactly(B, A);
    }

    @Test
    void withoutAWaitingListNobodyIsMovedThere() {
        published(2, false)
                .after(add(A, DAYS_BEFORE))
                .refuses(moveToEnd(A, Part.WAITING, DAYS_BEFORE), "steward.no_waiting_list");
    }

    @Test
    void aNoteIsKeptThroughAnEditAndTellsNobody() {
        var event = published(2, true).after(add(A, DAYS_BEFORE));
        var shown = event.live().meeting().shown();
        int calls = event.calls().size();

        event.after(note(A, "Comes late", DAYS_BEFORE));
        assertThat(event.live().meeting().shown()).isEqualTo(shown);
        assertThat(event.calls()).hasSize(calls);

        event.after(number(A, 3, DAYS_BEFORE));
        assertThat(event.live().entries().entryOf(A).orElseThrow().note()).contains("Comes late");
        event.after(note(A, "", DAYS_BEFORE));
        assertThat(event.live().entries().entryOf(A).orElseThrow().note()).isEmpty();
    }

    @Test
    void aStewardChecksInOutsideTheWindowAndUntilTheStart() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), confirm(A, true, DAYS_BEFORE));

        assertThat(event.live().entries().checkedIn()).isEqualTo(1);
        assertThat(event.accepts(confirm(A, true, DAYS_BEFORE))).isEmpty();
        event.after(new TimePassed(CLOSING), confirm(A, false, START.minusSeconds(1)));
        assertThat(event.live().entries().checkedIn()).isZero();
        event.refuses(confirm(A, true, START), "steward.started");
    }

    @Test
    void nobodyActsForWhoIsNotInTheRace() {
        var event = published(1, true);

        event.refuses(remove(A, DAYS_BEFORE), "steward.not_in");
        event.refuses(number(A, 1, DAYS_BEFORE), "steward.not_in");
        event.refuses(note(A, "x", DAYS_BEFORE), "steward.not_in");
        event.refuses(confirm(A, true, DAYS_BEFORE), "steward.not_in");
        event.refuses(move(A, Part.GRID, 1, DAYS_BEFORE), "steward.not_in");
    }

    @Test
    void aCancelledRaceTakesNobodyButItsEntriesCanBePutRight() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), new Cancel(Optional.empty(), ORGANISER, DAYS_BEFORE));

        event.refuses(add(B, DAYS_BEFORE), "event.cancelled");
        event.after(number(A, 8, DAYS_BEFORE));
    }

    @Test
    void aChangeAfterTheRaceIsStillToldForADay() {
        var event = published(1, true).after(add(A, DAYS_BEFORE), new TimePassed(FINISH), number(A, 8, FINISH));
        var change = event.calls().getLast();

        assertThat(change.isOutdated(event.live(), FINISH.plus(Duration.ofDays(1))))
                .isFalse();
        assertThat(change.isOutdated(
                        event.live(), FINISH.plus(Duration.ofDays(1)).plusSeconds(1)))
                .isTrue();
        assertThat(event.calls().getFirst().isOutdated(event.live(), FINISH)).isTrue();
    }

    @Test
    void whoIsForgottenLeavesNeitherNumberNorNote() {
        var event =
                published(1, true).after(add(A, DAYS_BEFORE), number(A, 8, DAYS_BEFORE), note(A, "Fast", DAYS_BEFORE));

        event.after(new TimePassed(FINISH), new Forget(A, FINISH));

        var entry = event.live().entries().grid().getFirst();
        assertThat(entry.isFormer()).isTrue();
        assertThat(entry.number()).isEmpty();
        assertThat(entry.note()).isEmpty();
    }

    private static Call called(int number, Reason reason, MemberId driver) {
        return new Call(number, reason, List.of(driver), Optional.of(BECAUSE.reason()), DAYS_BEFORE);
    }
}
