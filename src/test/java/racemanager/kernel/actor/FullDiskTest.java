package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.persistence.testkit.JournalOperation;
import org.apache.pekko.persistence.testkit.ProcessingPolicy;
import org.apache.pekko.persistence.testkit.ProcessingResult;
import org.apache.pekko.persistence.testkit.ProcessingSuccess;
import org.apache.pekko.persistence.testkit.StorageFailure;
import org.apache.pekko.persistence.testkit.WriteEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.kernel.NoRoomException;
import racemanager.kernel.Reply;

/** What members are told while nothing can be stored, and how everything goes on when it can. */
class FullDiskTest extends ActorTest {

    private static final Reply<Tally> FULL = Reply.busy(Room.FULL);

    /** An answer that Discord still takes. */
    private static final Duration IN_TIME = Duration.ofSeconds(3);

    /** A new one for every test, because what the node knows of its disk outlives a test. */
    private AtomicBoolean full = new AtomicBoolean();

    private final AtomicInteger refused = new AtomicInteger();

    FullDiskTest() {
        super(ConfigFactory.parseMap(Map.of(
                "pekko.persistence.testkit.journal.circuit-breaker.max-failures",
                ConfigFactory.load("reference").getInt("racemanager.store.journal.circuit-breaker.max-failures"))));
    }

    @BeforeEach
    void fill() {
        refused.set(0);
        full = new AtomicBoolean(true);
        store.withPolicy(new ProcessingPolicy<JournalOperation>() {
            @Override
            public ProcessingResult tryProcess(String id, JournalOperation operation) {
                return operation instanceof WriteEvents && full.get() ? refuse() : ProcessingSuccess.getInstance();
            }
        });
    }

    private ProcessingResult refuse() {
        refused.incrementAndGet();
        var now = full;
        return new StorageFailure(new NoRoomException(new IllegalStateException("full"), () -> !now.get()));
    }

    @AfterEach
    void free() {
        full.set(false);
    }

    @Test
    void aCommandIsRefusedInTimeAndTheNextOneIsStoredAsSoonAsThereIsRoom() {
        var tally = start("refused");
        var asker = asker();

        for (var press = 0; press < 5; press++) {
            tally.tell(add(2, asker));
            asker.expectMessage(IN_TIME, FULL);
        }
        assertThat(refused).hasValue(1);
        full.set(false);
        tally.tell(add(3, asker));

        asker.expectMessage(IN_TIME, Reply.done(new Tally(3, List.of("lap 3"))));
        asker.expectNoMessage();
        assertThat(store.persistedInStorage("tally|refused")).containsExactly(new Tally.Fact.Added(3, "lap 3"));
    }

    @Test
    void whatStoresNothingIsAnsweredAllTheWhile() {
        var tally = start("views");
        var asker = asker();

        tally.tell(add(2, asker));
        tally.tell(look(asker));
        asker.expectMessage(IN_TIME, FULL);
        asker.expectMessage(IN_TIME, Reply.done(new Tally(0, List.of())));
        tally.tell(look(asker));
        asker.expectMessage(IN_TIME, Reply.done(new Tally(0, List.of())));
    }

    @Test
    void anActorThatStartsMeanwhileKnowsWhatWasStoredBefore() {
        full.set(false);
        var asker = asker();
        var first = start("started");
        first.tell(add(7, asker));
        total(asker);
        first.tell(new Rest<>());
        asker.expectTerminated(first, SOON);
        full.set(true);

        var second = start("started");
        second.tell(look(asker));
        assertThat(total(asker)).isEqualTo(7);
        second.tell(add(1, asker));
        asker.expectMessage(IN_TIME, FULL);
    }

    @Test
    void twoHundredActorsAreRefusedAtOnceAndAllGoOn() {
        var asker = asker();
        var tallies = IntStream.range(0, 200).mapToObj(i -> start("many" + i)).toList();

        tallies.forEach(tally -> tally.tell(add(1, asker)));
        assertThat(asker.receiveSeveralMessages(200, IN_TIME)).containsOnly(FULL);
        tallies.forEach(tally -> tally.tell(add(1, asker)));
        assertThat(asker.receiveSeveralMessages(200, IN_TIME)).containsOnly(FULL);

        full.set(false);
        tallies.forEach(tally -> tally.tell(add(1, asker)));
        assertThat(asker.receiveSeveralMessages(200, IN_TIME)).containsOnly(Reply.done(new Tally(1, List.of("lap 1"))));
    }

    @Test
    void whatNobodyAwaitsIsStoredOnceWhenThereIsRoom() {
        var tally = start("told");
        var asker = asker();

        for (var lap = 1; lap <= 3; lap++) {
            tally.tell(new Tell<>(new Tally.Command.Add(lap, "lap " + lap)));
            tally.tell(look(asker));
            assertThat(total(asker)).isZero();
        }
        full.set(false);

        asker.awaitAssert(SOON, () -> {
            tally.tell(look(asker));
            assertThat(total(asker)).isEqualTo(6);
            return Done.done();
        });
        assertThat(store.persistedInStorage("tally|told")).hasSize(3);
    }

    @Test
    void aPreparationThatFailsForWantOfRoomIsRefusedLikewise() {
        var preparation = new CompletableFuture<Done>();
        var tally = start("preparation", preparation, new ConcurrentLinkedQueue<>());
        var other = start("other");
        var asker = asker();
        var early = asker();

        tally.tell(add(2, early));
        other.tell(add(1, asker));
        asker.expectMessage(IN_TIME, FULL);
        preparation.completeExceptionally(new IllegalStateException("the agenda has no room"));

        early.expectMessage(IN_TIME, FULL);
    }

    @Test
    void aWishIsWorkedOffAgainAfterTheRefusal() {
        var seen = new ConcurrentLinkedQueue<Tally>();
        var tally = start("wish", CompletableFuture.completedFuture(Done.done()), seen);
        var asker = asker();

        tally.tell(add(2, asker));
        asker.expectMessage(IN_TIME, FULL);
        full.set(false);
        tally.tell(add(2, asker));
        total(asker);

        asker.awaitAssert(SOON, () -> {
            assertThat(List.copyOf(seen)).extracting(Tally::total).containsExactly(0, 0, 2);
            return Done.done();
        });
    }

    @Test
    void aRestIsTakenWhileTheDiskIsFull() {
        var tally = start("rest");
        var asker = asker();

        tally.tell(add(2, asker));
        tally.tell(new Tell<>(new Tally.Command.Add(1, "nobody asks")));
        tally.tell(new Rest<>());

        asker.expectMessage(IN_TIME, FULL);
        asker.expectTerminated(tally, IN_TIME);
    }

    private static Ask<Tally.Command, Reply<Tally>> look(TestProbe<Reply<Tally>> asker) {
        return new Ask<>(new Tally.Command.Nothing(), asker.getRef());
    }

    private ActorRef<Errand<Tally.Command, Reply<Tally>>> start(String name) {
        return kit.spawn(SourcedActor.of(Tally.id(name), Tally.RULES));
    }

    private ActorRef<Errand<Tally.Command, Reply<Tally>>> start(
            String name, CompletableFuture<Done> preparation, ConcurrentLinkedQueue<Tally> seen) {
        return kit.spawn(SourcedActor.of(
                Tally.id(name), Tally.RULES, self -> new Effects<Tally.Command, Tally.Fact, Tally, Tally>() {
                    @Override
                    public CompletionStage<?> before(Tally state, List<Tally.Fact> facts, Tally next) {
                        return preparation;
                    }

                    @Override
                    public void after(Tally state) {
                        seen.add(state);
                    }
                }));
    }
}
