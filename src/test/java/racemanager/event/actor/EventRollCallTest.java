package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.actor.EventHouse.SOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.Crew;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.SetCrew;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.RaceEvent.Live;
import racemanager.event.TeamCars;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;

/** Whom Discord is asked about before check-in opens, and what its answers mean. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventRollCallTest {

    private static final Instant JUST_BEFORE =
            RaceNight.plan().checkIn().opens().minus(Duration.ofSeconds(30));
    private static final MemberId LENA = new MemberId(10);
    private static final MemberId DIEGO = new MemberId(11);
    private static final MemberId SOFIA = new MemberId(12);

    private final ActorTestKit kit = EventHouse.kit();
    private EventHouse house;

    @BeforeEach
    void open() {
        house = new EventHouse(kit);
        house.publish(RaceNight.shared(new TeamCars(3, Duration.ofHours(1)), RaceNight.plan()));
        house.ask(house.registering(10));
        house.ask(house.registering(11));
        house.now = JUST_BEFORE;
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    /** What is asked now, beside messages that are to be shown. */
    private List<Deliver> asked(int count) {
        return Stream.generate(() -> house.outbox.receiveMessage(SOON))
                .filter(wish -> wish.deed() instanceof Deed.FindMember)
                .limit(count)
                .toList();
    }

    private Deliver about(List<Deliver> asked, MemberId driver) {
        return asked.stream()
                .filter(wish -> wish.deed() instanceof Deed.FindMember find
                        && find.member().equals(driver))
                .findFirst()
                .orElseThrow();
    }

    private List<MemberId> grid() {
        return ((Live) house.look())
                .entries().grid().stream().map(Entry::driver).toList();
    }

    @Test
    void onlyWhoIsNoMemberAnyMoreLosesThePlace() {
        house.ask(new TimePassed(house.now));
        var asked = asked(2);

        house.answer(
                about(asked, LENA),
                new Receipt.Refused(Phrase.of("post.refused").with("code", "50001")));
        assertThat(grid()).containsExactly(LENA, DIEGO);
        house.answer(about(asked, LENA), new Receipt.Found());
        assertThat(grid()).containsExactly(LENA, DIEGO);
        house.answer(about(asked, DIEGO), new Receipt.Gone());

        assertThat(grid()).containsExactly(LENA);
    }

    @Test
    void aCoDriverIsAskedAboutAndLosesOnlyTheirSeat() {
        var sofia = new Crew.CoDriver(new DriverCard("Sofia Lindqvist", Optional.empty()), Optional.of(SOFIA));
        house.ask(new SetCrew(LENA, new Crew("Team Rocket", List.of(sofia)), RaceNight.NOW));
        house.ask(new TimePassed(house.now));
        var asked = asked(3);

        house.answer(
                about(asked, SOFIA),
                new Receipt.Refused(Phrase.of("post.refused").with("code", "50001")));
        assertThat(crew()).containsExactly(LENA, SOFIA);
        house.answer(about(asked, SOFIA), new Receipt.Gone());

        assertThat(crew()).containsExactly(LENA);
        assertThat(grid()).containsExactly(LENA, DIEGO);
        house.restart();
        assertThat(crew()).containsExactly(LENA);
    }

    private List<MemberId> crew() {
        var entry = ((Live) house.look()).entries().entryOf(LENA).orElseThrow();
        return entry.members().toList();
    }

    @Test
    void afterAStartWhoIsStillToBeKnownIsAskedAboutAgain() {
        house.ask(new TimePassed(house.now));
        asked(2);

        house.restart();

        house.answer(about(asked(2), DIEGO), new Receipt.Gone());
        assertThat(grid()).containsExactly(LENA);
        house.restart();
        assertThat(grid()).containsExactly(LENA);
    }
}
