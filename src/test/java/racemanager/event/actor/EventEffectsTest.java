package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.actor.EventHouse.NUMBER;
import static racemanager.event.actor.EventHouse.SOON;
import static racemanager.event.actor.EventHouse.STORED;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.EventPost;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Shown;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.kernel.actor.Reply;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;
import racemanager.schedule.Appointment;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventEffectsTest {

    private static final Instant CHECK_IN_OPENS = RaceNight.plan().checkIn().opens();
    private static final MessageId MESSAGE = new MessageId(5);
    private static final Receipt SHOWN = new Receipt.Shown(MESSAGE);
    private static final Receipt REFUSED = new Receipt.Refused(Phrase.of("discord.forbidden"));

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
    void dueTimesAreRegisteredBeforeTheFactThatNeedsThemIsStored() {
        var confirmation = new CompletableFuture<Done>();
        house.agenda = confirmation;

        house.send(house.publishing());

        house.asker.expectNoMessage();
        assertThat(house.appointments)
                .containsExactlyInAnyOrder(
                        appointment(CHECK_IN_OPENS), appointment(house.now.plus(Duration.ofSeconds(60))));
        assertThat(house.store.persistedInStorage(STORED)).isEmpty();
        confirmation.complete(Done.done());
        assertThat(house.answer()).isInstanceOf(RaceEvent.Published.class);
    }

    @Test
    void withoutAnAgendaNothingIsStoredAndTheAskerMayComeAgain() {
        house.agenda = CompletableFuture.failedFuture(new IllegalStateException("the agenda does not answer"));
        house.send(house.publishing());

        house.asker.expectMessage(SOON, Reply.busy());
        assertThat(house.store.persistedInStorage(STORED)).isEmpty();
        house.outbox.expectNoMessage();

        house.agenda = CompletableFuture.completedFuture(Done.done());
        house.publish();
        assertThat(house.store.persistedInStorage(STORED)).hasSize(1);
    }

    @Test
    void anEventThatIsPublishedWishesForAnnouncementAndRoster() {
        house.publish();

        var wishes = house.wishes();

        assertThat(wishes)
                .extracting(wish -> wish.subject().about())
                .containsExactly("event-42/ANNOUNCEMENT", "event-42/ROSTER");
        assertThat(wishes)
                .extracting(wish -> EventHouse.message(wish).channel().text())
                .containsExactly(RaceNight.NEWS, RaceNight.GRID);
        assertThat(wishes)
                .extracting(wish -> EventHouse.message(wish).nonce())
                .doesNotHaveDuplicates()
                .allMatch(nonce -> nonce.length() <= 25);
        assertThat(wishes).extracting(Deliver::revision).containsExactly(1L, 1L);
    }

    @Test
    void everyVisibleChangeIsWishedWithAGrowingRevision() {
        house.publish();
        house.wishes();

        house.ask(house.registering(7));
        assertThat(house.wishes()).extracting(Deliver::revision).containsExactly(2L, 2L);
        house.ask(new Withdraw(new MemberId(7), house.now));
        assertThat(house.wishes()).extracting(Deliver::revision).containsExactly(3L, 3L);
    }

    @Test
    void aLookChangesAndWishesNothing() {
        house.publish();
        house.wishes();

        house.look();

        house.outbox.expectNoMessage();
    }

    @Test
    void severalQuickChangesEndWithTheNewestRevision() {
        house.publish();
        house.send(house.registering(7));
        house.send(house.registering(8));
        house.send(house.registering(9));
        for (int change = 0; change < 3; change++) house.answer();

        var first = house.wishes();
        var last = Stream.generate(house::wishes).limit(3).toList().getLast();
        house.answers(first, SHOWN);
        house.answers(last, SHOWN);

        assertThat(last).extracting(Deliver::revision).containsExactly(4L, 4L);
        assertThat(last)
                .extracting(wish -> ((EventPost) EventHouse.message(wish).content())
                        .event()
                        .entries()
                        .grid()
                        .size())
                .containsExactly(3, 3);
        settles();
        house.outbox.expectNoMessage();
    }

    @Test
    void whatIsShownIsEditedAtTheNextChange() {
        house.publish();
        house.answers(house.wishes(), SHOWN);
        settles();

        house.ask(house.registering(7));

        assertThat(house.wishes())
                .extracting(wish -> EventHouse.message(wish).known())
                .containsOnly(Optional.of(MESSAGE));
    }

    @Test
    void whatDiscordRefusesKeepsTheKnownMessageAndIsTriedAgainAtTheNextChange() {
        house.publish();
        house.answers(house.wishes(), SHOWN);
        settles();
        house.ask(house.registering(7));

        house.answers(house.wishes(), REFUSED);

        settles();
        assertThat(shown().announcement()).isEqualTo(new Shown.Seen(Optional.of(MESSAGE), 2));
        house.ask(house.registering(8));
        assertThat(house.wishes())
                .extracting(wish -> EventHouse.message(wish).known())
                .containsOnly(Optional.of(MESSAGE));
    }

    @Test
    void aMessageThatIsGoneIsPostedAgainAtTheNextChange() {
        house.publish();
        house.answers(house.wishes(), SHOWN);
        settles();
        house.ask(house.registering(7));

        house.answers(house.wishes(), new Receipt.Gone());

        settles();
        house.ask(house.registering(8));
        assertThat(house.wishes())
                .extracting(wish -> EventHouse.message(wish).known())
                .containsOnly(Optional.empty());
    }

    @Test
    void whatWasLostIsWishedAgainAfterARestart() {
        house.publish();
        house.ask(house.registering(7));
        house.wishes();
        house.wishes();

        house.restart();

        assertThat(house.wishes()).extracting(Deliver::revision).containsExactly(2L, 2L);
    }

    @Test
    void whatWasLostIsWishedAgainAtAWake() {
        house.publish();
        house.wishes();

        house.ask(new TimePassed(house.now));

        assertThat(house.wishes()).extracting(Deliver::revision).containsExactly(1L, 1L);
    }

    @Test
    void whatIsShownIsNotWishedAgainAfterARestart() {
        house.publish();
        house.answers(house.wishes(), SHOWN);
        settles();

        house.restart();
        house.look();

        house.outbox.expectNoMessage();
    }

    @Test
    void becomingUnsettledRegistersOneWakeInAMinuteNotOnePerChange() {
        house.publish();
        house.ask(house.registering(7));
        house.ask(house.registering(8));
        assertThat(house.appointments).hasSize(2);
        house.wishes();
        house.wishes();
        house.answers(house.wishes(), SHOWN);
        settles();

        house.now = house.now.plus(Duration.ofHours(1));
        house.ask(house.registering(9));

        assertThat(house.appointments)
                .contains(appointment(house.now.plus(Duration.ofSeconds(60))))
                .hasSize(3);
    }

    @Test
    void whatFellDueWhileItWasDownComesAfterARestartByItself() {
        house.publish();
        house.now = CHECK_IN_OPENS;

        house.restart();

        house.asker.awaitAssert(SOON, () -> {
            assertThat(((Live) house.look()).meeting().checkInAnnounced()).isTrue();
            return Done.done();
        });
        assertThat(house.appointments)
                .contains(appointment(RaceNight.plan().checkIn().closes()));
    }

    @Test
    void theGuildsIndexIsToldWhenItIsOverAndAgainAfterARestart() {
        house.publish();
        assertThat(house.over).isEmpty();
        house.now = RaceNight.plan().timing().finish();

        house.ask(new TimePassed(house.now));
        house.asker.awaitAssert(SOON, () -> {
            assertThat(house.over).contains(NUMBER);
            return Done.done();
        });

        house.over.clear();
        house.restart();
        house.look();
        assertThat(house.over).contains(NUMBER);
    }

    private void settles() {
        house.asker.awaitAssert(SOON, () -> {
            assertThat(house.look().isSettled()).isTrue();
            return Done.done();
        });
    }

    private Shown shown() {
        return ((Live) house.look()).meeting().shown();
    }

    private static Appointment appointment(Instant at) {
        return new Appointment(EventHouse.GUILD, "event-42", at);
    }
}
