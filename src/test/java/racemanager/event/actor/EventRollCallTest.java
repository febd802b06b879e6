package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.actor.EventHouse.SOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.Entry;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.RaceEvent.Live;
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

    private final ActorTestKit kit = EventHouse.kit();
    private EventHouse house;

    @BeforeEach
    void open() {
        house = new EventHouse(kit);
        house.publish();
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
