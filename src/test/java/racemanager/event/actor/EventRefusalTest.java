package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.actor.EventHouse.SOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.TryAgain;
import racemanager.event.EventFact;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RefusalNotice;
import racemanager.event.Shown;
import racemanager.event.Shown.Where;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;
import racemanager.schedule.Appointment;

/** What an event does when Discord refuses one of its messages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventRefusalTest {

    private static final Phrase FORBIDDEN = Phrase.of("post.permission-missing");
    private static final Receipt REFUSED = new Receipt.Refused(FORBIDDEN);
    private static final Receipt SHOWN = new Receipt.Shown(new MessageId(5));
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final ActorTestKit kit = EventHouse.kit();
    private EventHouse house;

    @BeforeEach
    void open() {
        house = new EventHouse(kit);
        house.publish();
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
    void whoeverPublishedIsToldOnceForBothMessages() {
        house.answers(house.wishes(), REFUSED);

        var news = news();

        var deed = (Deed.TellOrganisers) news.deed();
        assertThat(deed.member()).isEqualTo(new MemberId(1));
        assertThat(deed.once().nonce()).hasSizeLessThanOrEqualTo(25);
        assertThat(((RefusalNotice) deed.content()).refusal().why()).isEqualTo(FORBIDDEN);
        house.answer(news, SHOWN);
        told();
        house.outbox.expectNoMessage();
    }

    @Test
    void theNextTryIsRegisteredBeforeTheRefusalIsStored() {
        house.agenda = new CompletableFuture<>();
        house.answers(house.wishes(), REFUSED);

        var again = new Appointment(EventHouse.GUILD, "event-42", house.now.plus(AN_HOUR));
        house.asker.awaitAssert(SOON, () -> {
            assertThat(house.appointments).contains(again);
            return Done.done();
        });
        assertThat(house.store.persistedInStorage(EventHouse.STORED)).noneMatch(EventFact.NotShown.class::isInstance);
        house.agenda.complete(null);
    }

    @Test
    void anHourLaterItIsTriedAgainAndNobodyIsToldTheSameAgain() {
        house.answers(house.wishes(), REFUSED);
        house.answer(news(), SHOWN);
        told();

        house.now = house.now.plus(AN_HOUR);
        house.ask(new TimePassed(house.now));
        var again = house.wishes();
        house.answers(again, REFUSED);

        refused(house.now);
        house.outbox.expectNoMessage();
        assertThat(house.appointments).contains(new Appointment(EventHouse.GUILD, "event-42", house.now.plus(AN_HOUR)));
    }

    @Test
    void aRestartTellsAgainOnlyWhatWasNotTold() {
        house.answers(house.wishes(), REFUSED);
        var first = (Deed.TellOrganisers) news().deed();
        refused(house.now);

        house.restart();
        var second = news();

        assertThat(((Deed.TellOrganisers) second.deed()).once())
                .isEqualTo(first.again().once())
                .isNotEqualTo(first.once());
        house.answer(second, SHOWN);
        told();
        house.restart();
        house.look();
        house.outbox.expectNoMessage();
    }

    @Test
    void whoTakesNoDirectMessagesCountsAsTold() {
        house.answers(house.wishes(), REFUSED);

        house.answer(news(), new Receipt.Refused(Phrase.of("post.refused").with("code", "50007")));

        told();
    }

    @Test
    void onDemandItIsTriedAtOnceAndWhatIsShownIsRefusedNoMore() {
        house.answers(house.wishes(), REFUSED);
        house.answer(news(), SHOWN);
        told();

        house.ask(new TryAgain(house.now));
        house.answers(house.wishes(), SHOWN);

        house.asker.awaitAssert(SOON, () -> {
            assertThat(shown().roster()).isEqualTo(Shown.Seen.of(Optional.of(new MessageId(5)), 1));
            return Done.done();
        });
        assertThat(shown().isRefused(Where.ANNOUNCEMENT)).isFalse();
    }

    private Deliver news() {
        var news = house.outbox.receiveMessage(SOON);
        assertThat(news.deed()).isInstanceOf(Deed.TellOrganisers.class);
        return news;
    }

    private void told() {
        house.asker.awaitAssert(SOON, () -> {
            assertThat(shown().roster().refusal())
                    .hasValueSatisfying(refusal -> assertThat(refusal.told()).isTrue());
            assertThat(shown().isTold(FORBIDDEN)).isTrue();
            return Done.done();
        });
    }

    private void refused(Instant at) {
        house.asker.awaitAssert(SOON, () -> {
            for (var where : Where.values()) {
                assertThat(shown().isRefused(where)).isTrue();
                assertThat(shown().at(where).refusal().map(Shown.Refusal::at)).contains(at);
            }
            return Done.done();
        });
    }

    private Shown shown() {
        return ((Live) house.look()).meeting().shown();
    }
}
