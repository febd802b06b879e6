package racemanager.event.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.actor.EventHouse.NUMBER;
import static racemanager.event.actor.EventHouse.SOON;
import static racemanager.event.actor.EventHouse.STORED;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Reply;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.schedule.Appointment;

/** What an event has itself woken for, and what time brings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventAgendaTest {

    private static final Instant CHECK_IN_OPENS = RaceNight.plan().checkIn().opens();

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
    void becomingUnsettledRegistersOneWakeInAMinuteNotOnePerChange() {
        house.publish();
        house.ask(house.registering(7));
        house.ask(house.registering(8));
        assertThat(house.appointments).hasSize(3).contains(appointment(CHECK_IN_OPENS.minus(Duration.ofMinutes(30))));
        house.wishes();
        house.wishes();
        house.answers(house.wishes(), new Receipt.Shown(new MessageId(5)));
        settles();

        house.now = house.now.plus(Duration.ofHours(1));
        house.ask(house.registering(9));

        assertThat(house.appointments)
                .contains(appointment(house.now.plus(Duration.ofSeconds(60))))
                .hasSize(4);
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

    private static Appointment appointment(Instant at) {
        return new Appointment(EventHouse.GUILD, "event-42", at);
    }

    @Test
    void theGuildHearsOfARaceThatBeganBeforeItCouldBePublishedAndOnlyItsOrganiserDoes() {
        var plan = RaceNight.plan();
        var publishAt = house.now.plusSeconds(60);
        house.ask(new EventCommand.Schedule(NUMBER, plan, publishAt, new MemberId(1), house.now));
        house.now = plan.timing().start();

        assertThat(house.ask(new TimePassed(house.now))).isInstanceOf(RaceEvent.Missed.class);

        house.look();
        assertThat(house.missed).contains(NUMBER);
        assertThat(house.over).isEmpty();
        assertThat(house.outbox.receiveMessage().deed()).isInstanceOf(Deed.TellOrganisers.class);
        house.outbox.expectNoMessage(Duration.ZERO);
    }
}
