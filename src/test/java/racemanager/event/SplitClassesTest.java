package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.ClassStory.ALPINE;
import static racemanager.event.ClassStory.FERRARI;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.SplitStory.deal;
import static racemanager.event.SplitStory.in;
import static racemanager.event.SplitStory.into;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.ChooseCar;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.History.Act;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

/** Two splits of four, each with two places for GT3 and two for GT4. */
class SplitClassesTest {

    private static final MemberId LAST = new MemberId(18);

    /** All in GT3 first. */
    private static EventStory registered(int gt3, int gt4) {
        var plan = RaceNight.classed(ClassStory.classes(2, 2, FERRARI), SplitStory.plan(2, 4));
        var story = ClassStory.published(plan);
        LongStream.range(10, 10 + gt3).forEach(driver -> comes(story, driver, FERRARI));
        LongStream.range(10 + gt3, 10 + gt3 + gt4).forEach(driver -> comes(story, driver, ALPINE));
        return story;
    }

    private static void comes(EventStory story, long driver, String car) {
        story.accepts(ClassStory.in(car, new MemberId(driver)));
    }

    @Test
    void eachClassIsDealtByItselfAndNoSplitHasMoreOfItThanPlaces() {
        var story = registered(4, 4).after(deal());

        assertThat(in(story, 0)).containsExactly(10L, 11L, 14L, 15L);
        assertThat(in(story, 1)).containsExactly(12L, 13L, 16L, 17L);
    }

    @Test
    void oddClassesStillMakeEvenSplits() {
        var story = registered(3, 3).after(deal());

        assertThat(in(story, 0)).containsExactly(10L, 11L, 13L);
        assertThat(in(story, 1)).containsExactly(12L, 14L, 15L);
    }

    @Test
    void theBestOfEachClassAreInTheFirstSplit() {
        var story = registered(4, 4).after(deal(new MemberId(17), new MemberId(13)));

        assertThat(in(story, 0)).containsExactly(10L, 13L, 14L, 17L);
    }

    @Test
    void aReserveComesIntoTheSplitWhoseClassHasThePlace() {
        var story = registered(4, 3).after(deal());
        assertThat(in(story, 1)).containsExactly(12L, 13L, 16L);
        comes(story, LAST.value(), FERRARI);
        assertThat(story.waiting()).containsExactly(LAST);

        story.accepts(new Withdraw(new MemberId(10), DAYS_BEFORE));

        assertThat(in(story, 0)).containsExactly(11L, 14L, 15L, 18L);
    }

    @Test
    void whoeverChangesClassesMovesToTheSplitThatHasRoomForThem() {
        var story = registered(3, 4).after(deal());
        assertThat(in(story, 0)).containsExactly(10L, 11L, 13L, 14L);

        story.accepts(new ChooseCar(new MemberId(14), FERRARI, DAYS_BEFORE));

        assertThat(in(story, 0)).containsExactly(10L, 11L, 13L);
        assertThat(in(story, 1)).containsExactly(12L, 14L, 15L, 16L);
    }

    @Test
    void aStewardMovesNobodyIntoASplitWhoseClassIsFull() {
        var story = registered(4, 3).after(deal());

        story.refuses(into(1, new MemberId(10), DAYS_BEFORE), "steward.split_class_full");
        story.accepts(into(1, new MemberId(14), DAYS_BEFORE));
    }

    @Test
    void theHistoryTellsWhoDealtTheSplitsButNothingOfMoves() {
        var story = registered(2, 2).after(deal());
        var dealt = new Act(History.Kind.DRIVERS_DEALT, ORGANISER, DAYS_BEFORE);
        assertThat(story.live().meeting().history().acts()).endsWith(dealt);

        story.accepts(into(1, new MemberId(10), DAYS_BEFORE));
        story.accepts(new Withdraw(new MemberId(10), DAYS_BEFORE));

        assertThat(story.live().meeting().history().acts()).hasSize(2).endsWith(dealt);
    }
}
