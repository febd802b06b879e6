package racemanager.event;

import static racemanager.event.EventStory.ORGANISER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.Register;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

/** An event whose drivers race in teams. */
final class TeamStory {

    static EventStory published(int drivers, int teams) {
        return EventStory.unborn().after(new Publish(1, plan(drivers, teams), ORGANISER, EventStory.DAYS_BEFORE));
    }

    static Edit edited(int drivers, int teams, Instant at) {
        return new Edit(plan(drivers, teams), ORGANISER, at);
    }

    private static EventPlan plan(int drivers, int teams) {
        return RaceNight.parted(new Teams(teams, List.of()), EventStory.plan(drivers, true));
    }

    /** By the number of the team; -1 for no preference. */
    static Register register(MemberId driver, int team, Instant at) {
        var card = new DriverCard("Driver " + driver.text(), Optional.empty());
        var car = EventStory.register(driver).car();
        return new Register(driver, card, car, Optional.of(team).filter(each -> each >= 0), at);
    }

    /** Of all on the grid, in order; -1 for those who are in none. */
    static List<Integer> teams(EventStory story) {
        return teams(story.live().entries().grid().stream());
    }

    static List<Integer> wishes(EventStory story) {
        return teams(story.live().entries().waiting().stream());
    }

    private static List<Integer> teams(Stream<Entry> entries) {
        return entries.map(entry -> entry.team().orElse(-1)).toList();
    }

    private TeamStory() {}
}
