package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.Channels;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.EventPlan.Timing;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.track.Track;
import racemanager.track.Track.Room;
import racemanager.track.TrackName;
import racemanager.vehicle.CarList;

/** Tells what happened to an event, then asks it for something and looks at the answer. */
final class EventStory {

    static final Instant START = Instant.parse("2026-12-04T20:00:00Z");
    static final Instant DAYS_BEFORE = Instant.parse("2026-12-01T12:00:00Z");
    static final Instant CHECK_IN = Instant.parse("2026-12-04T12:00:00Z");
    static final Instant CLOSING = Instant.parse("2026-12-04T19:00:00Z");
    static final Duration LENGTH = Duration.ofHours(2);

    static final MemberId ORGANISER = new MemberId(1);
    static final MemberId A = new MemberId(10);
    static final MemberId B = new MemberId(11);
    static final MemberId C = new MemberId(12);

    static final String CAR = "Porsche 992 GT3 R";

    private RaceEvent event = new RaceEvent.Unborn();

    static EventStory published(int maxDrivers, boolean waitingList) {
        return published(plan(maxDrivers, waitingList));
    }

    static EventStory published(EventPlan plan) {
        return new EventStory().after(new EventCommand.Publish(1, plan, ORGANISER, DAYS_BEFORE));
    }

    /** The same with so many broadcast slots. */
    static EventPlan filmed(int slots, EventPlan plan) {
        return plan.with(plan.capacity().of(plan.capacity().maxDrivers(), slots));
    }

    static EventStory unborn() {
        return new EventStory();
    }

    static EventPlan plan(int maxDrivers, boolean waitingList) {
        return new EventPlan(
                "Friday Night GT3",
                new Timing(START, ZoneId.of("Europe/Madrid"), LENGTH),
                CheckInWindow.before(START, Duration.ofHours(24), Duration.ofHours(1), DAYS_BEFORE),
                new Track(
                        1,
                        new TrackName("Monza", Optional.empty()),
                        new Room(29, Optional.of(60), 0),
                        Optional.empty()),
                new CarList(List.of(CAR)),
                new Capacity(maxDrivers, 0, waitingList, DriverIdKind.NONE),
                new Channels(new ChannelId(7), new ChannelId(8)),
                Locale.ENGLISH,
                Optional.empty(),
                Optional.empty());
    }

    static EventCommand.Register register(MemberId driver) {
        return register(driver, CAR, DAYS_BEFORE);
    }

    static EventCommand.Register register(MemberId driver, String car, Instant at) {
        return new EventCommand.Register(
                driver, new DriverCard("Driver " + driver.text(), Optional.empty()), car, Optional.empty(), at);
    }

    /** What the command leads to becomes the present state; told beside roll calls and the calls to drivers, see {@link #calls}. */
    List<EventFact> accepts(EventCommand command) {
        return switch (EventRules.decide(event, command)) {
            case Decision.Refused<EventFact> refused ->
                throw new AssertionError("refused: " + refused.reason().key());
            case Decision.Accepted<EventFact> accepted -> {
                event = EventLife.evolve(event, accepted.facts());
                yield accepted.facts().stream()
                        .filter(fact -> !(fact instanceof EventFact.Called || fact instanceof EventFact.RollCalled))
                        .toList();
            }
        };
    }

    EventStory after(EventCommand... commands) {
        for (var command : commands) accepts(command);
        return this;
    }

    void refuses(EventCommand command, String key) {
        assertThat(EventRules.decide(event, command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    RaceEvent event() {
        return event;
    }

    RaceEvent.Live live() {
        return (RaceEvent.Live) event;
    }

    /** Whom Discord has not called yet. */
    List<Call> calls() {
        return live().meeting().calls().waiting();
    }

    List<MemberId> grid() {
        return live().entries().grid().stream().map(Entry::driver).toList();
    }

    List<MemberId> waiting() {
        return live().entries().waiting().stream().map(Entry::driver).toList();
    }
}
