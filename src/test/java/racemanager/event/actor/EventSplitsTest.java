package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.split.Splits;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

/** Who was dealt into a split is there after a start. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventSplitsTest {

    private static final Splits SPLITS = new Splits(2, Splits.Filling.ORDER, List.of());

    private final ActorTestKit kit = EventHouse.kit();
    private EventHouse house;

    @BeforeEach
    void open() {
        house = new EventHouse(kit);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    @Test
    void theSplitsAreTheSameAfterAStartAndAFreedPlaceIsStillOfItsSplit() {
        var plan = RaceNight.split(SPLITS, RaceNight.plan(RaceNight.answers().with("drivers", "2")));
        house.ask(new EventCommand.Publish(EventHouse.NUMBER, plan, new MemberId(1), house.now));
        for (int driver = 10; driver < 15; driver++) house.ask(registering(driver));
        var dealt = house.ask(new EventCommand.DealSplits(List.of(new MemberId(13)), new MemberId(1), house.now));
        assertThat(splitOf(dealt, 13)).contains(0);

        house.restart();

        assertThat(house.look()).isEqualTo(dealt);
        var after = house.ask(new EventCommand.Withdraw(new MemberId(13), house.now));
        assertThat(splitOf(after, 14)).contains(0);
        house.restart();
        assertThat(splitOf(house.look(), 14)).contains(0);
        assertThat(splitOf(house.look(), 12)).contains(1);
    }

    private EventCommand registering(long driver) {
        return new EventCommand.Register(
                new MemberId(driver),
                new DriverCard("Driver " + driver, Optional.empty()),
                "Audi R8",
                Optional.empty(),
                house.now);
    }

    private static Optional<Integer> splitOf(RaceEvent event, long driver) {
        return ((Live) event)
                .entries()
                .entryOf(new MemberId(driver))
                .orElseThrow()
                .split();
    }
}
