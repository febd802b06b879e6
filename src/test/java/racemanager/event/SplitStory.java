package racemanager.event;

import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import racemanager.event.EventCommand.DealSplits;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.split.Splits;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.track.Track;
import racemanager.track.Track.Room;
import racemanager.track.TrackName;

/** An event of several splits, and who is in which. */
final class SplitStory {

    static final Steward STEWARD = new Steward(ORGANISER, "because");

    private static final Track TRACK =
            new Track(1, new TrackName("Monza", Optional.empty()), new Room(30, Optional.empty(), 0), Optional.empty());

    static EventPlan plan(int splits, int places) {
        var plan = EventStory.plan(1, true).on(TRACK).with(new Capacity(places, 0, true, DriverIdKind.NONE));
        return RaceNight.split(new Splits(splits, Splits.Filling.ORDER, List.of()), plan);
    }

    static EventStory published(int splits, int places) {
        return EventStory.unborn().after(new Publish(1, plan(splits, places), ORGANISER, DAYS_BEFORE));
    }

    /** The same, for which these have registered, from the driver of number 10 on. */
    static EventStory registered(int splits, int places, int drivers) {
        var story = published(splits, places);
        LongStream.range(10, 10 + drivers).forEach(driver -> story.accepts(EventStory.register(new MemberId(driver))));
        return story;
    }

    static DealSplits deal(MemberId... ranking) {
        return new DealSplits(List.of(ranking), ORGANISER, DAYS_BEFORE);
    }

    static MoveEntry into(int split, MemberId driver, Instant at) {
        return new MoveEntry(driver, new Spot(Spot.Part.GRID, Optional.empty()), Optional.of(split), STEWARD, at);
    }

    /** Who is in a split, as they stand on the grid. */
    static List<Long> in(EventStory story, int split) {
        return story.live().entries().grid().stream()
                .filter(entry -> entry.isIn(split))
                .map(entry -> entry.driver().value())
                .toList();
    }

    private SplitStory() {}
}
