package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.ORGANISER;
import static racemanager.guild.actor.GuildHouse.SOON;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.guild.EventIndex.Stage;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/** What Discord refused is wished for again at once when the bot may do more in the guild. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedAgainTest {

    private static final Phrase WHY = Phrase.of("post.refused").with("code", "view");

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
    void theMessagesOfARaceArePostedAgain() {
        refuseBoth();

        house.done(new GuildOrder.TryAgain());

        assertThat(wished(2)).hasSize(2);
    }

    @Test
    void whatIsShownIsNotPostedAgain() {
        for (int message = 0; message < 2; message++) answer(new Receipt.Shown(new MessageId(70 + message)));
        house.await(() -> assertThat(event().isSettled()).isTrue());

        house.done(new GuildOrder.TryAgain());

        house.outbox.expectNoMessage(Duration.ofMillis(200));
    }

    @Test
    void theArchiveIsLeftAlone() {
        refuseBoth();
        house.done(of(new EventCommand.Cancel(Optional.empty(), ORGANISER, house.now)));
        house.outbox.receiveSeveralMessages(2, SOON);
        house.done(of(new EventCommand.ArchiveNow(ORGANISER, house.now)));
        house.await(() -> assertThat(house.stage(1)).isEqualTo(Stage.ARCHIVED));
        house.outbox.receiveSeveralMessages(2, SOON);

        house.done(new GuildOrder.TryAgain());

        house.outbox.expectNoMessage(Duration.ofMillis(200));
    }

    private void refuseBoth() {
        for (int message = 0; message < 2; message++) answer(new Receipt.Refused(WHY));
        house.await(
                () -> assertThat(((RaceEvent.Live) event()).meeting().shown().triedAgainAt())
                        .isPresent());
        // Whoever published the race is told why.
        assertThat(house.outbox.receiveMessage(SOON).deed()).isNotInstanceOf(Deed.ShowMessage.class);
    }

    private void answer(Receipt receipt) {
        var wish = house.outbox.receiveMessage(SOON);
        wish.replyTo().tell(new Delivered(wish.subject(), wish.revision(), receipt));
    }

    private Set<String> wished(int count) {
        return house.outbox.receiveSeveralMessages(count, SOON).stream()
                .filter(wish -> wish.deed() instanceof Deed.ShowMessage)
                .map(Deliver::subject)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private RaceEvent event() {
        return house.done(of(new EventCommand.Look(house.now)));
    }

    private static GuildOrder.OfEvent of(EventCommand command) {
        return new GuildOrder.OfEvent(1, command);
    }
}
