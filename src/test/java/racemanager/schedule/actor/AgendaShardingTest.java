package racemanager.schedule.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.persistence.testkit.javadsl.PersistenceTestKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import racemanager.kernel.GuildId;
import racemanager.node.Node;
import racemanager.schedule.Appointment;
import racemanager.schedule.OpenDaysFact;

@Execution(ExecutionMode.CONCURRENT)
class AgendaShardingTest {

    private static final Instant NOW = Instant.parse("2026-12-05T20:00:00Z");
    private static final Appointment START =
            new Appointment(new GuildId(1), "event-42/start", NOW.plus(Duration.ofHours(1)));
    private static final String DAY = "agenda|2026-12-05";
    private static final String DAYS = "agenda-days";

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final InstantSource clock = now::get;
    private final BlockingQueue<Appointment> wakes = new LinkedBlockingQueue<>();

    private Node node = Node.start(ConfigFactory.parseString(
                    "pekko.coordinated-shutdown.phases.cluster-sharding-shutdown-region.timeout = 40s")
            .withFallback(ConfigFactory.load("application-test")));

    @BeforeEach
    void waitForTheNode() {
        node.whenUp().toCompletableFuture().join();
    }

    @AfterEach
    void stop() {
        node.stop().toCompletableFuture().join();
    }

    @Test
    void whatIsDueAlreadyIsWokenAtOnceAndItsPastDayIsClosedWhenItIsDone() throws InterruptedException {
        var agenda = AgendaSharding.start(node.system(), clock, appointments -> wakes::add);
        var yesterday = new Appointment(new GuildId(1), "event-41/archive", NOW.minus(Duration.ofDays(1)));

        agenda.register(yesterday).toCompletableFuture().join();
        assertThat(wakes.poll(5, TimeUnit.SECONDS)).isEqualTo(yesterday);
        agenda.done(yesterday);

        await(() -> assertThat(store().persistedInStorage(DAYS))
                .containsExactly(new OpenDaysFact.Opened(yesterday.day()), new OpenDaysFact.Closed(yesterday.day())));
        assertThat(wakes).isEmpty();
    }

    @Test
    void aDayThatWasClosedOpensAgainForALateAppointment() throws InterruptedException {
        var agenda = AgendaSharding.start(node.system(), clock, appointments -> wakes::add);
        var first = new Appointment(new GuildId(1), "event-41/archive", NOW.minus(Duration.ofDays(1)));
        var second = new Appointment(new GuildId(2), "event-40/archive", NOW.minus(Duration.ofDays(1)));

        for (var appointment : List.of(first, second)) {
            agenda.register(appointment).toCompletableFuture().join();
            assertThat(wakes.poll(5, TimeUnit.SECONDS)).isEqualTo(appointment);
            agenda.done(appointment);
        }

        await(() -> assertThat(store().persistedInStorage(DAYS))
                .endsWith(new OpenDaysFact.Opened(first.day()), new OpenDaysFact.Closed(first.day())));
    }

    @Test
    void theDayIsListedBeforeARegistrationIsConfirmed() {
        var agenda = AgendaSharding.start(node.system(), clock, appointments -> wakes::add);

        agenda.register(START).toCompletableFuture().join();
        agenda.register(START).toCompletableFuture().join();

        assertThat(store().persistedInStorage(DAYS)).containsExactly(new OpenDaysFact.Opened(START.day()));
        assertThat(store().persistedInStorage(DAY)).hasSize(2);
    }

    @Test
    void aClockThatLeapsOverHoursAndDaysIsNoticedWithinSeconds() throws InterruptedException {
        var agenda = AgendaSharding.start(node.system(), clock, appointments -> wakes::add);
        var later = new Appointment(new GuildId(1), "event-43/start", NOW.plus(Duration.ofDays(3)));
        agenda.register(START).toCompletableFuture().join();
        agenda.register(later).toCompletableFuture().join();

        now.set(START.at());
        assertThat(wakes.poll(3, TimeUnit.SECONDS)).isEqualTo(START);
        agenda.done(START);
        now.set(later.at());
        assertThat(wakes.poll(3, TimeUnit.SECONDS)).isEqualTo(later);
    }

    @Test
    void anAppointmentIsWokenOnceAfterARestartAndDaysOfDowntime() throws InterruptedException {
        AgendaSharding.start(node.system(), clock, appointments -> wakes::add)
                .register(START)
                .toCompletableFuture()
                .join();
        var day = store().persistedInStorage(DAY);
        var days = store().persistedInStorage(DAYS);
        stop();
        assertThat(wakes).isEmpty();

        now.set(NOW.plus(Duration.ofDays(4)));
        node = Node.start(ConfigFactory.load("application-test"));
        waitForTheNode();
        store().persistForRecovery(DAY, day);
        store().persistForRecovery(DAYS, days);
        var agenda = AgendaSharding.start(node.system(), clock, appointments -> wakes::add);

        assertThat(wakes.poll(5, TimeUnit.SECONDS)).isEqualTo(START);
        agenda.done(START);
        await(() -> assertThat(store().persistedInStorage(DAYS)).endsWith(new OpenDaysFact.Closed(START.day())));
        assertThat(wakes).isEmpty();
    }

    @Test
    void aStopDoesNotWaitForThoseWhoGoOnSpeakingToTheAgenda() throws Exception {
        var agenda = AgendaSharding.start(node.system(), clock, appointments -> wakes::add);
        var speaking = new AtomicBoolean(true);
        var speaker = Thread.ofVirtual().start(() -> {
            while (speaking.get()) {
                agenda.done(START);
                LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
            }
        });

        var stopped = node.stop().toCompletableFuture();

        assertThat(stopped).succeedsWithin(Duration.ofSeconds(20));
        speaking.set(false);
        speaker.join();
    }

    private PersistenceTestKit store() {
        return PersistenceTestKit.create(node.system());
    }

    private void await(Runnable assertion) {
        TestProbe.create(Done.class, node.system()).awaitAssert(Duration.ofSeconds(5), () -> {
            assertion.run();
            return Done.done();
        });
    }
}
