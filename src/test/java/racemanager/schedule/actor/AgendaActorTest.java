package racemanager.schedule.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.ManualTime;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rest;
import racemanager.kernel.actor.Self;
import racemanager.schedule.AgendaCommand;
import racemanager.schedule.Appointment;
import racemanager.schedule.WakePace;

class AgendaActorTest {

    private static final Instant EVENING = Instant.parse("2026-12-05T20:00:00Z");
    private static final Appointment START =
            new Appointment(new GuildId(1), "event-42/start", EVENING.plusSeconds(1_800));

    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);

    private final ActorTestKit kit = ActorTestKit.create(ManualTime.config()
            .withFallback(ConfigFactory.parseString("pekko.actor.provider = local"))
            .withFallback(ConfigFactory.load("application-test")));
    private final ManualTime time = ManualTime.get(kit.system());
    private volatile Instant now = EVENING;
    private final List<Appointment> wakes = new CopyOnWriteArrayList<>();
    private final TestProbe<Reply<Integer>> asker = kit.createTestProbe();

    @AfterEach
    void stop() {
        kit.shutdownTestKit();
    }

    @Test
    void aGuildIsWokenAtItsTimeAndAgainUntilItIsDone() {
        var agenda = agenda();
        register(agenda);

        pass(Duration.ofMinutes(29));
        assertThat(wakes).isEmpty();
        pass(Duration.ofMinutes(1));
        await(() -> assertThat(wakes).containsExactly(START));
        pass(Duration.ofSeconds(5));
        await(() -> assertThat(wakes).hasSize(2));

        agenda.tell(new Ask<>(new AgendaCommand.Finish(START), asker.getRef()));
        asker.expectMessage(Reply.done(0));
        pass(Duration.ofMinutes(30));
        assertThat(wakes).hasSize(2);
    }

    @Test
    void anAppointmentOutlivesARestOfItsDay() {
        var first = agenda();
        register(first);
        first.tell(new Rest<>());
        asker.expectTerminated(first);
        now = START.at().plusSeconds(3);

        agenda();

        await(() -> assertThat(wakes).containsExactly(START));
    }

    private void register(ActorRef<Errand<AgendaCommand, Reply<Integer>>> agenda) {
        agenda.tell(new Ask<>(new AgendaCommand.Register(START), asker.getRef()));
        asker.expectMessage(Reply.done(1));
    }

    /** The clock goes on, and the actor wakes up at the latest after its longest sleep. */
    private void pass(Duration amount) {
        now = now.plus(amount);
        time.timePasses(LONGEST_SLEEP);
    }

    private void await(Runnable assertion) {
        asker.awaitAssert(() -> {
            assertion.run();
            return Done.done();
        });
    }

    private ActorRef<Errand<AgendaCommand, Reply<Integer>>> agenda() {
        return kit.spawn(AgendaActor.of(
                LocalDate.parse("2026-12-05"), () -> now, wakes::add, new WakePace(200), new NoListing()));
    }

    private static final class NoListing implements AgendaActor.Listing {
        @Override
        public CompletionStage<?> open(LocalDate day) {
            return CompletableFuture.completedStage(day);
        }

        @Override
        public void close(LocalDate day) {}

        @Override
        public void passivate(Self<AgendaCommand, Integer> self) {
            self.ref().tell(new Rest<>());
        }
    }
}
