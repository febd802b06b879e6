package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.Call.Reason;
import racemanager.event.Entry;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Reserves.Offer;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

/** A place that is offered before closure is kept over a restart, and goes on when nobody was there to see its time pass. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventConfirmationTest {

    private static final MemberId LENA = new MemberId(10);
    private static final MemberId DIEGO = new MemberId(11);
    private static final MemberId SOFIA = new MemberId(12);
    private static final Duration TIME = Duration.ofHours(6);
    private static final Instant UNTIL = RaceNight.NOW.plus(TIME);

    private final ActorTestKit kit = EventHouse.kit();
    private EventHouse house;

    @BeforeEach
    void withdraw() {
        house = new EventHouse(kit);
        house.publish(RaceNight.confirming(6, RaceNight.plan(RaceNight.answers().with("drivers", "1"))));
        for (var driver : List.of(LENA, DIEGO, SOFIA)) house.ask(house.registering(driver.value()));
        house.ask(new EventCommand.Withdraw(LENA, house.now));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private static List<MemberId> grid(RaceEvent event) {
        return ((Live) event).entries().grid().stream().map(Entry::driver).toList();
    }

    private static List<Offer> offers(RaceEvent event) {
        return ((Live) event).reserves().offers();
    }

    @Test
    void theOfferStandsAfterAStartAndIsTaken() {
        house.restart();

        assertThat(offers(house.look())).containsExactly(new Offer(DIEGO, UNTIL));
        assertThat(house.appointments).anyMatch(appointment -> appointment.at().equals(UNTIL));
        assertThat(grid(house.ask(new EventCommand.TakePlace(DIEGO, house.now))))
                .containsExactly(DIEGO);
    }

    @Test
    void aLimitThatPassedWhileTheBotWasDownPassesThePlaceOnOnce() {
        house.now = UNTIL.plusSeconds(60);
        house.restart();
        house.ask(new EventCommand.TimePassed(house.now));
        house.restart();

        var after = house.ask(new EventCommand.TimePassed(house.now));
        assertThat(offers(after)).containsExactly(new Offer(SOFIA, house.now.plus(TIME)));
        assertThat(grid(after)).isEmpty();
        assertThat(((Live) after).meeting().calls().waiting())
                .filteredOn(call -> call.reason() == Reason.OFFERED)
                .extracting(call -> call.drivers())
                .doesNotHaveDuplicates()
                .endsWith(List.of(SOFIA));
    }
}
