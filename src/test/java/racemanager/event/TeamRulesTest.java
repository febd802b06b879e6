package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.ChangeEntry;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

class TeamRulesTest {

    private static final MemberId D = new MemberId(13);
    private static final MemberId E = new MemberId(14);
    private static final int SEQUENCES = 3_000;

    @Test
    void aTeamTakesAsManyAsItHasPlaces() {
        var story = TeamStory.published(4, 2).after(in(A, 1), in(B, 1));

        story.refuses(in(C, 1), "event.team_full");
        story.refuses(in(C, 2), "event.team_gone");
        story.accepts(in(C, 0));
        assertThat(TeamStory.teams(story)).containsExactly(1, 1, 0);
    }

    @Test
    void closureGivesATeamToWhoeverHasNoneWhereThereIsMostRoom() {
        var story = TeamStory.published(6, 3).after(in(A, -1), in(B, 0), in(C, -1), in(D, -1));

        story.accepts(new TimePassed(CLOSING));

        assertThat(TeamStory.teams(story)).containsExactly(1, 0, 2, 0);
    }

    @Test
    void soDoesAnOrganiserWhoClosesEarly() {
        var story = TeamStory.published(4, 2).after(in(A, -1), new Close(ORGANISER, DAYS_BEFORE));

        assertThat(TeamStory.teams(story)).containsExactly(0);
    }

    @Test
    void whoMovesUpGetsTheTeamThatTheyWishedForWhereThereIsRoom() {
        var story = TeamStory.published(4, 2).after(in(A, 0), in(B, 0), in(C, 1), in(D, 1), in(E, 0));
        assertThat(TeamStory.wishes(story)).containsExactly(0);

        story.accepts(new Withdraw(A, DAYS_BEFORE));

        assertThat(TeamStory.teams(story)).containsExactly(0, 1, 1, 0);
    }

    @Test
    void whoMovesUpIntoAFullTeamIsInNoneYet() {
        var story = TeamStory.published(4, 2).after(in(A, 0), in(B, 0), in(C, 1), in(D, 1), in(E, 0));

        story.accepts(new Withdraw(C, DAYS_BEFORE));

        assertThat(TeamStory.teams(story)).containsExactly(0, 0, 1, -1);
    }

    @Test
    void aDriverChangesTheTeamUntilItIsFull() {
        var story = TeamStory.published(4, 2).after(in(A, 0), in(B, 1), in(C, 1));

        story.refuses(change(story, A, 1), "event.team_full");
        story.accepts(change(story, B, 0));
        story.accepts(change(story, A, 1));

        assertThat(TeamStory.teams(story)).containsExactly(1, 0, 1);
    }

    @Test
    void nobodyLosesTheirTeamWhenThereAreFewerPlaces() {
        var story = TeamStory.published(6, 2).after(in(A, 1), in(B, 1), in(C, 1), in(D, 0));

        story.accepts(new ChangeCapacity(4, 0, ORGANISER, DAYS_BEFORE));

        assertThat(TeamStory.teams(story)).containsExactly(1, 1, 1, 0);
        story.refuses(change(story, D, 1), "event.team_full");
        story.accepts(numbered(story, A));
    }

    @Test
    void aTeamThatIsNoMoreIsNobodys() {
        var story = TeamStory.published(6, 3).after(in(A, 2), in(B, 1));

        story.accepts(TeamStory.edited(6, 2, DAYS_BEFORE));
        assertThat(TeamStory.teams(story)).containsExactly(-1, 1);

        story.accepts(new Edit(EventStory.plan(6, true), ORGANISER, DAYS_BEFORE));
        assertThat(TeamStory.teams(story)).containsExactly(-1, -1);
    }

    @Test
    void whateverDriversDoNoTeamIsAboveItsSizeAndEverybodyOnAFinalGridIsInOne() {
        for (long seed = 1; seed <= SEQUENCES; seed++) tell(new Random(seed), seed);
    }

    private static void tell(Random dice, long seed) {
        int drivers = 4 + dice.nextInt(6);
        int teams = 2 + dice.nextInt(drivers / 2 - 1);
        var story = TeamStory.published(drivers, teams);
        for (int turn = 0; turn < 40; turn++) {
            var command = command(dice, story, teams);
            var before = story.live().entries().drivers();
            if (EventRules.decide(story.event(), command) instanceof Decision.Accepted<EventFact>)
                story.accepts(command);
            if (!(command instanceof Withdraw))
                assertThat(story.live().entries().drivers()).as("seed " + seed).containsAll(before);
            isWithin(story, drivers, teams, seed);
        }
        story.accepts(new TimePassed(CLOSING));
        isWithin(story, drivers, teams, seed);
        assertThat(TeamStory.teams(story)).as("seed " + seed).doesNotContain(-1);
    }

    private static EventCommand command(Random dice, EventStory story, int teams) {
        var driver = new MemberId(10 + dice.nextInt(12));
        var team = dice.nextInt(teams + 1) - 1;
        return switch (dice.nextInt(4)) {
            case 0 -> new Withdraw(driver, DAYS_BEFORE);
            case 1 ->
                story.live().entries().entryOf(driver).isPresent() ? change(story, driver, team) : in(driver, team);
            default -> in(driver, team);
        };
    }

    private static void isWithin(EventStory story, int drivers, int teams, long seed) {
        var chosen = TeamStory.teams(story);
        for (int team = 0; team < teams; team++) {
            int size = drivers / teams + (team < drivers % teams ? 1 : 0);
            assertThat(Collections.frequency(chosen, team))
                    .as("seed %d, team %d of %s", seed, team, chosen)
                    .isLessThanOrEqualTo(size);
        }
    }

    @Test
    void aFullGridOfTheMostTeamsIsWholeAtClosure() {
        var story = TeamStory.published(29, 14);
        IntStream.range(0, 29).forEach(each -> story.accepts(in(new MemberId(100 + each), -1)));

        story.accepts(new TimePassed(CLOSING));

        var sizes = IntStream.range(0, 14)
                .mapToObj(team -> Collections.frequency(TeamStory.teams(story), team))
                .toList();
        assertThat(sizes).isEqualTo(List.of(3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2));
    }

    private static EventCommand in(MemberId driver, int team) {
        return TeamStory.register(driver, team, DAYS_BEFORE);
    }

    private static ChangeEntry change(EventStory story, MemberId driver, int team) {
        var entry = story.live().entries().entryOf(driver).orElseThrow();
        var wish = Optional.of(team).filter(each -> each >= 0);
        return changed(driver, new EntryChange(entry.card(), entry.car(), entry.number(), wish));
    }

    private static ChangeEntry numbered(EventStory story, MemberId driver) {
        var entry = story.live().entries().entryOf(driver).orElseThrow();
        return changed(driver, new EntryChange(entry.card(), entry.car(), Optional.of(7), entry.team()));
    }

    private static ChangeEntry changed(MemberId driver, EntryChange change) {
        return new ChangeEntry(driver, change, DAYS_BEFORE);
    }
}
