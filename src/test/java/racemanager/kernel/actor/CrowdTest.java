package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.Set;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.kernel.MemberId;
import racemanager.kernel.NoRoomException;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;

/** Commands that come while the actor is busy are decided one after another and stored in one piece. */
class CrowdTest extends ActorTest {

    private static final Reply<Tally> NEGATIVE =
            Reply.refused(Phrase.of("tally.negative").with("points", -3));

    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger tornWrite = new AtomicInteger();
    private final AtomicBoolean full = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Integer> wished = new ConcurrentLinkedQueue<>();
    private CompletableFuture<Done> door = new CompletableFuture<>();

    CrowdTest() {
        super(ConfigFactory.parseString("racemanager.snapshot-every = 100000"));
    }

    @BeforeEach
    void watch() {
        writes.set(0);
        tornWrite.set(0);
        full.set(false);
        wished.clear();
        door = new CompletableFuture<>();
        store.withPolicy(new ProcessingPolicy<JournalOperation>() {
            @Override
            public ProcessingResult tryProcess(String id, JournalOperation operation) {
                return operation instanceof WriteEvents ? write() : ProcessingSuccess.getInstance();
            }
        });
    }

    private ProcessingResult write() {
        var number = writes.incrementAndGet();
        if (full.get())
            return new StorageFailure(new NoRoomException(new IllegalStateException("full"), () -> !full.get()));
        return number == tornWrite.get()
                ? new StorageFailure(new IllegalStateException("torn"))
                : ProcessingSuccess.getInstance();
    }

    @Test
    void everybodyIsAnsweredWithTheStateThatTheirOwnCommandLedTo() {
        var tally = waiting("own");
        var asker = asker();

        for (var lap = 1; lap <= 200; lap++) tally.tell(add(lap, asker));
        open();

        for (var lap = 1; lap <= 200; lap++) assertThat(total(asker)).isEqualTo(lap * (lap + 1) / 2);
        assertThat(writes.get()).isLessThanOrEqualTo(3);
        assertThat(store.persistedInStorage("tally|own"))
                .isEqualTo(IntStream.rangeClosed(1, 200)
                        .mapToObj(lap -> new Tally.Fact.Added(lap, "lap " + lap))
                        .toList());
    }

    @Test
    void whatFollowsFromTheFactsIsDoneOnceForAll() {
        var tally = waiting("once");
        var asker = asker();

        tally.tell(add(1, asker));
        for (var lap = 0; lap < 50; lap++) tally.tell(add(1, asker));
        open();
        asker.receiveSeveralMessages(51, SOON);

        assertThat(wished).hasSizeLessThanOrEqualTo(4).last().isEqualTo(51);
    }

    @Test
    void aRefusalWaitsForTheFactsThatItRestsOn() {
        var tally = waiting("rests");
        var asker = asker();
        tally.tell(add(1, asker));
        tally.tell(add(3, asker));
        tally.tell(add(-3, asker));
        tally.tell(add(-3, asker));
        asker.expectNoMessage();

        open();

        assertThat(List.of(total(asker), total(asker), total(asker))).containsExactly(1, 4, 1);
        asker.expectMessage(SOON, NEGATIVE);
    }

    @Test
    void nobodyIsToldWhatRestsOnFactsThatWereNotStored() {
        var tally = waiting("torn");
        var asker = asker();
        tornWrite.set(2);

        tally.tell(new Ask<>(new Tally.Command.Correction.Clear(new MemberId(7)), asker.getRef()));
        crowd(asker, 3, -3, -3).forEach(tally::tell);
        open();

        assertThat(total(asker)).isZero();
        asker.expectMessage(SOON, Reply.busy());
        asker.expectMessage(SOON, Reply.busy());
        asker.expectMessage(SOON, Reply.busy());
        assertThat(store.persistedInStorage("tally|torn")).hasSize(1);
        tally.tell(add(4, asker));
        assertThat(total(asker)).isEqualTo(4);
    }

    @Test
    void aRuleWithAMistakeHarmsNobodyElse() {
        var tally = waiting("mistake");
        var asker = asker();
        var unlucky = asker();

        tally.tell(add(1, asker));
        tally.tell(new Ask<>(new Tally.Command.Explode(), unlucky.getRef()));
        tally.tell(new Ask<>(new Tally.Command.Corrupt(), unlucky.getRef()));
        tally.tell(add(2, asker));
        open();

        assertThat(List.of(total(asker), total(asker))).containsExactly(1, 3);
        for (var mistake = 0; mistake < 2; mistake++)
            assertThat(((Reply.Refused<Tally>) unlucky.receiveMessage(SOON))
                            .why()
                            .key())
                    .isEqualTo("failed");
    }

    @Test
    void whatDoesNotJoinComesAfterAllThatWasSentBefore() {
        var tally = running("look");
        var asker = asker();
        var onlooker = asker();

        crowd(asker, 1, 2, 3).forEach(tally::tell);
        tally.tell(new Ask<>(new Tally.Command.Nothing(), onlooker.getRef()));
        tally.tell(new Rest<>());

        assertThat(total(onlooker)).isEqualTo(6);
        asker.receiveSeveralMessages(3, SOON);
        asker.expectTerminated(tally, SOON);
        assertThat(store.persistedInStorage("tally|look")).hasSize(3);
    }

    @Test
    void asManyAsAreAdmittedAreAllAnswered() {
        var tally = waiting("many");
        var asker = asker();

        for (var lap = 0; lap < SourcedActor.ADMITTED; lap++) tally.tell(add(1, asker));
        open();

        for (var lap = 1; lap <= SourcedActor.ADMITTED; lap++)
            assertThat(total(asker)).isEqualTo(lap);
        assertThat(writes.get()).isLessThan(3 + SourcedActor.ADMITTED / Crowd.MOST * 2);
    }

    @Test
    void whoeverNeedsNoRoomIsAnsweredBesideThoseWhoNeedSome() {
        var tally = running("full");
        var asker = asker();
        full.set(true);
        tally.tell(add(1, asker));
        asker.expectMessage(SOON, Reply.busy(Room.FULL));

        crowd(asker, 3, -3, 2).forEach(tally::tell);

        asker.expectMessage(SOON, Reply.busy(Room.FULL));
        asker.expectMessage(SOON, NEGATIVE);
        asker.expectMessage(SOON, Reply.busy(Room.FULL));
        full.set(false);
    }

    @Test
    void aPreparationThatFailsIsToldToAllWhoseFactsWaitedForIt() {
        var tally = waiting("unprepared");
        var asker = asker();

        crowd(asker, 3, 2).forEach(tally::tell);
        tally.tell(new Ask<>(new Tally.Command.Nothing(), asker.getRef()));
        door.completeExceptionally(new IllegalStateException("the agenda does not answer"));

        asker.expectMessage(SOON, Reply.busy());
        asker.expectMessage(SOON, Reply.busy());
        assertThat(total(asker)).isZero();
    }

    private static List<Errand<Tally.Command, Reply<Tally>>> crowd(TestProbe<Reply<Tally>> asker, int... points) {
        return IntStream.of(points)
                .<Errand<Tally.Command, Reply<Tally>>>mapToObj(each -> add(each, asker))
                .toList();
    }

    private void open() {
        door.complete(Done.done());
    }

    private ActorRef<Errand<Tally.Command, Reply<Tally>>> running(String name) {
        open();
        return waiting(name);
    }

    /** It stores nothing before the door opens. */
    private ActorRef<Errand<Tally.Command, Reply<Tally>>> waiting(String name) {
        var preparation = door;
        return kit.spawn(SourcedActor.of(
                Tally.id(name), Tally.RULES, self -> new Effects<Tally.Command, Tally.Fact, Tally, Tally>() {
                    @Override
                    public boolean joins(Tally.Command command) {
                        return Set.of(Tally.Command.Add.class, Tally.Command.Explode.class, Tally.Command.Corrupt.class)
                                .contains(command.getClass());
                    }

                    @Override
                    public CompletionStage<?> before(Tally state, List<Tally.Fact> facts, Tally next) {
                        return preparation;
                    }

                    @Override
                    public void after(Tally state) {
                        wished.add(state.total());
                    }

                    @Override
                    public void recovered(Tally state) {}
                }));
    }
}
