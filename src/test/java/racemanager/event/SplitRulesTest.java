package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.SplitStory.STEWARD;
import static racemanager.event.SplitStory.deal;
import static racemanager.event.SplitStory.in;
import static racemanager.event.SplitStory.into;
import static racemanager.event.SplitStory.registered;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.NoteExport;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.Withdraw;
import racemanager.kernel.MemberId;

class SplitRulesTest {

    private static final MemberId LAST = new MemberId(14);

    @Test
    void twoSplitsOfThirtyHaveSixtyPlacesAndOneWaitingList() {
        var story = registered(2, 30, 72);

        assertThat(story.grid()).hasSize(60);
        assertThat(story.waiting()).hasSize(12);
        story.accepts(deal());
        assertThat(in(story, 0)).isEqualTo(drivers(10, 40));
        assertThat(in(story, 1)).isEqualTo(drivers(40, 70));
    }

    @Test
    void aGridThatIsNotFullIsDealtEvenly() {
        var story = registered(2, 30, 44).after(deal());

        assertThat(in(story, 0)).isEqualTo(drivers(10, 32));
        assertThat(in(story, 1)).isEqualTo(drivers(32, 54));
        var three = registered(3, 4, 10).after(deal());
        assertThat(List.of(in(three, 0), in(three, 1), in(three, 2)))
                .extracting(List::size)
                .containsExactly(4, 3, 3);
    }

    @Test
    void whoIsRankedComesFirstAndTheOthersFollowInOrder() {
        var story = registered(2, 2, 4).after(deal(new MemberId(13), new MemberId(99), new MemberId(12)));

        assertThat(in(story, 0)).containsExactly(12L, 13L);
        assertThat(in(story, 1)).containsExactly(10L, 11L);
    }

    @Test
    void closureDealsByItselfWhereNobodyDid() {
        var story = registered(2, 2, 5);
        assertThat(SplitPlaces.areDealt(story.live().entries())).isFalse();

        story.accepts(new Close(ORGANISER, DAYS_BEFORE));

        assertThat(in(story, 0)).containsExactly(10L, 11L);
        assertThat(in(story, 1)).containsExactly(12L, 13L);
    }

    @Test
    void everySplitIsCalledOnceAndWhoOnlyMovesUpIsNotCalledTwice() {
        var story = registered(2, 2, 5).after(deal());

        assertThat(dealt(story)).containsExactly(List.of(A, B), List.of(C, new MemberId(13)));
        story.accepts(new Withdraw(A, DAYS_BEFORE));
        assertThat(dealt(story)).hasSize(2);
        assertThat(story.calls()).last().satisfies(call -> {
            assertThat(call.reason()).isEqualTo(Reason.PROMOTED);
            assertThat(call.drivers()).containsExactly(LAST);
        });
    }

    @Test
    void aFreedPlaceIsOfItsSplitAndWhoeverComesIsPutThere() {
        var story = registered(2, 2, 5).after(deal(), new Withdraw(A, DAYS_BEFORE));

        assertThat(in(story, 0)).containsExactly(11L, 14L);
        assertThat(in(story, 1)).containsExactly(12L, 13L);
    }

    @Test
    void aReserveWhoTakesAnOfferComesIntoTheSplitWithRoom() {
        var story = registered(2, 2, 5);
        story.after(new CheckIn(LAST, CHECK_IN), new Close(ORGANISER, CHECK_IN), new Withdraw(C, CHECK_IN));
        assertThat(in(story, 1)).containsExactly(13L);

        story.accepts(new TakePlace(LAST, CHECK_IN));

        assertThat(in(story, 1)).containsExactly(13L, 14L);
        assertThat(dealt(story)).last().isEqualTo(List.of(LAST));
    }

    @Test
    void aStewardMovesADriverWhereThereIsRoomAndTheirPlaceOnTheGridStays() {
        var story = registered(2, 3, 4).after(deal(), into(1, A, DAYS_BEFORE));

        assertThat(in(story, 0)).containsExactly(11L);
        assertThat(in(story, 1)).containsExactly(10L, 12L, 13L);
        assertThat(story.calls())
                .last()
                .satisfies(call -> assertThat(call.reason()).isEqualTo(Reason.MOVED));
        story.refuses(into(1, B, DAYS_BEFORE), "steward.split_full");
        story.refuses(into(2, B, DAYS_BEFORE), "steward.no_such_split");
        story.refuses(
                new MoveEntry(B, new Spot(Spot.Part.WAITING, Optional.empty()), Optional.of(1), STEWARD, DAYS_BEFORE),
                "steward.split_waiting");
        registered(2, 2, 1).refuses(into(1, A, DAYS_BEFORE), "steward.split_not_dealt");
        EventStory.published(2, true)
                .after(EventStory.register(A))
                .refuses(into(1, A, DAYS_BEFORE), "steward.no_splits");
    }

    @Test
    void whoGoesToTheWaitingListIsInNoSplit() {
        var story = registered(2, 2, 3).after(deal());

        story.accepts(new MoveEntry(B, new Spot(Spot.Part.WAITING, Optional.empty()), STEWARD, CHECK_IN));

        assertThat(story.waiting()).containsExactly(B);
        assertThat(story.live().entries().entryOf(B).orElseThrow().split()).isEmpty();
    }

    @Test
    void fewerPlacesMoveOnlyWhoHasNoRoomWhereTheyAre() {
        var story = registered(2, 3, 5).after(deal());
        assertThat(in(story, 0)).containsExactly(10L, 11L, 12L);

        story.accepts(new ChangeCapacity(2, 0, ORGANISER, DAYS_BEFORE));

        assertThat(story.grid()).hasSize(4);
        assertThat(in(story, 0)).containsExactly(10L, 11L);
        assertThat(in(story, 1)).containsExactly(12L, 13L);
    }

    @Test
    void withoutSplitsOrDriversThereIsNothingToDeal() {
        EventStory.published(2, true).after(EventStory.register(A)).refuses(deal(), "event.split.none");
        SplitStory.published(2, 2).refuses(deal(), "event.split.nobody");
        var story = registered(2, 2, 3).after(deal());
        assertThat(story.accepts(deal())).isEmpty();
    }

    @Test
    void eachServersListIsComparedWithItsOwnSplit() {
        var story = registered(2, 2, 4).after(deal());
        story.after(export(0), export(1));
        assertThat(list(story).difference(story.live().meeting())).isEmpty();

        story.accepts(new Withdraw(C, DAYS_BEFORE));

        assertThat(list(story).outdated(story.live().meeting())).containsExactly(Optional.of(1));
        assertThat(story.calls()).last().satisfies(call -> {
            assertThat(call.reason()).isEqualTo(Reason.OUT_OF_DATE);
            assertThat(call.drivers()).containsExactly(C);
        });
        story.accepts(export(1));
        assertThat(list(story).outdated(story.live().meeting())).isEmpty();
    }

    @Test
    void theListOfOneSplitIsNotOutOfDateByTheOther() {
        var story = registered(2, 2, 4).after(deal(), export(0));

        story.accepts(new Withdraw(C, DAYS_BEFORE));

        assertThat(list(story).difference(story.live().meeting())).isEmpty();
        assertThat(story.calls()).noneMatch(call -> call.reason() == Reason.OUT_OF_DATE);
    }

    private static NoteExport export(int split) {
        return new NoteExport("acc", Optional.of(split), ORGANISER, DAYS_BEFORE);
    }

    private static ServerList list(EventStory story) {
        return story.live().meeting().exported().orElseThrow();
    }

    private static List<List<MemberId>> dealt(EventStory story) {
        return story.calls().stream()
                .filter(call -> call.reason() == Reason.DEALT)
                .map(Call::drivers)
                .toList();
    }

    private static List<Long> drivers(int from, int before) {
        return LongStream.range(from, before).boxed().toList();
    }
}
