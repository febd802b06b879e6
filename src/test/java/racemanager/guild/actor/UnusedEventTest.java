package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.SOON;

import java.util.List;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventFact;
import racemanager.kernel.MessageId;
import racemanager.kernel.actor.Population;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/** An event that nobody asks rests, but not before Discord shows what it wished for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnusedEventTest {

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void open() {
        house = new GuildHouse(kit);
        house.publishEvent();
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
    void itHearsTheAnswerOfASlowDiscordAndRestsThen() {
        var wishes = house.outbox.receiveSeveralMessages(2, SOON);
        isUnusedForLong();

        wishes.forEach(UnusedEventTest::show);

        house.await(() -> assertThat(seen()).hasSize(2));
        isUnusedForLong();
        // The guild itself is all that is left.
        house.await(() -> assertThat(Population.of(kit.system()).count()).isOne());
    }

    private void isUnusedForLong() {
        for (int look = 0; look < 2; look++) house.tell(new GuildOrder.Tidy());
        house.guild();
    }

    private static void show(Deliver wish) {
        wish.replyTo().tell(new Delivered(wish.subject(), wish.revision(), new Receipt.Shown(new MessageId(70))));
    }

    private List<?> seen() {
        return house.store.persistedInStorage(EVENT).stream()
                .filter(EventFact.Seen.class::isInstance)
                .toList();
    }
}
