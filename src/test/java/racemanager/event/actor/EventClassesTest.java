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
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

/** The classes of an event are as full after a start as before it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventClassesTest {

    private static final CarClasses CLASSES = new CarClasses(List.of(
            new CarClass("GT3", 1, Optional.of(new NumberRange(1, 99)), List.of("Audi R8")),
            new CarClass("GT4", 2, Optional.empty(), List.of("BMW M4"))));

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
    void aClassThatWasFullIsFullAfterAStartAndItsPlacePassesOnWithinIt() {
        house.ask(new EventCommand.Publish(
                EventHouse.NUMBER, RaceNight.classed(CLASSES, RaceNight.plan()), new MemberId(1), house.now));
        house.ask(registering(10, "Audi R8"));
        house.ask(registering(11, "BMW M4"));
        var before = house.ask(registering(12, "Audi R8"));

        house.restart();

        assertThat(drivers(house.look())).isEqualTo(drivers(before)).containsExactly(10L, 11L);
        house.ask(registering(13, "BMW M4"));
        assertThat(drivers(house.ask(registering(14, "BMW M4")))).containsExactly(10L, 11L, 13L);
        assertThat(drivers(house.ask(new EventCommand.Withdraw(new MemberId(11), house.now))))
                .containsExactly(10L, 13L, 14L);

        house.restart();
        assertThat(drivers(house.ask(new EventCommand.Withdraw(new MemberId(10), house.now))))
                .containsExactly(13L, 14L, 12L);
    }

    private EventCommand registering(long driver, String car) {
        return new EventCommand.Register(
                new MemberId(driver),
                new DriverCard("Driver " + driver, Optional.empty()),
                car,
                Optional.empty(),
                house.now);
    }

    private static List<Long> drivers(RaceEvent event) {
        return ((Live) event)
                .entries().grid().stream()
                        .map(Entry::driver)
                        .map(MemberId::value)
                        .toList();
    }
}
