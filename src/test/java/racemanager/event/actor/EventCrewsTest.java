package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.Crew;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.TeamCars;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

/** The crews of an event are the same after a start as before it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventCrewsTest {

    private static final MemberId CAPTAIN = new MemberId(10);
    private static final MemberId OTHER = new MemberId(11);

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
    void aCrewIsKeptAndAMemberOfItIsForgotten() {
        var plan = RaceNight.shared(new TeamCars(4, Duration.ofHours(1)), RaceNight.plan());
        var crew = new Crew(
                "Team Rocket",
                List.of(
                        new CoDriver(card("Bo Peep"), Optional.of(OTHER)),
                        new CoDriver(card("Cy Young"), Optional.empty())));
        house.ask(new EventCommand.Publish(EventHouse.NUMBER, plan, new MemberId(1), house.now));
        house.ask(new EventCommand.Register(
                CAPTAIN,
                card("Ada Lovelace"),
                "Audi R8",
                Optional.empty(),
                Optional.of(Crew.of("Team Rocket")),
                house.now));
        house.ask(new EventCommand.SetCrew(CAPTAIN, crew, house.now));

        house.restart();
        assertThat(entry(house.look()).crew()).contains(crew);

        house.ask(new EventCommand.Forget(OTHER, house.now));
        house.restart();
        assertThat(entry(house.look()).cards()).containsExactly(card("Ada Lovelace"), card("Cy Young"));
    }

    private static DriverCard card(String name) {
        return new DriverCard(name, Optional.empty());
    }

    private static Entry entry(RaceEvent event) {
        return ((Live) event).entries().entryOf(CAPTAIN).orElseThrow();
    }
}
