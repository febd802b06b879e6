package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.kernel.Reply;

class ChildrenTest extends ActorTest {

    private final AtomicInteger births = new AtomicInteger();
    private final Map<String, ActorRef<?>> tallies = new ConcurrentHashMap<>();

    @BeforeEach
    void countFromZero() {
        births.set(0);
    }

    @Test
    void aChildIsStartedByItsFirstCommandAndFoundByTheNext() {
        var club = kit.spawn(Club.with("found", id -> tally(id, ready())));
        var asker = asker();

        club.tell(forTally("a", 1, asker));
        club.tell(forTally("a", 2, asker));

        assertThat(total(asker)).isEqualTo(1);
        assertThat(total(asker)).isEqualTo(3);
        assertThat(births).hasValue(1);
    }

    @Test
    void aCommandForAStoppingChildWaitsAndStartsItAgainAndTheParentLives() {
        var confirmation = new CompletableFuture<Done>();
        var club = kit.spawn(Club.with("stopping", id -> tally("stopping-" + id, confirmation)));
        var asker = asker();

        club.tell(forTally("a", 1, asker));
        club.tell(new Tell<>(new Club.Command.RestTally("a")));
        club.tell(forTally("a", 2, asker));
        asker.expectNoMessage();
        assertThat(births).hasValue(1);
        confirmation.complete(Done.done());

        assertThat(total(asker)).isEqualTo(1);
        assertThat(total(asker)).isEqualTo(3);
        assertThat(births).hasValue(2);
    }

    @Test
    void aThousandCommandsWaitForAStoppingChildAndTheNextIsBusy() {
        var confirmation = new CompletableFuture<Done>();
        var club = kit.spawn(Club.with("waiting", id -> tally("waiting-" + id, confirmation)));
        var admitted = asker();
        var turnedAway = asker();

        club.tell(forTally("a", 1, admitted));
        club.tell(new Tell<>(new Club.Command.RestTally("a")));
        for (var i = 0; i < Child.WAITING_LIMIT; i++) {
            club.tell(forTally("a", 1, admitted));
        }
        club.tell(forTally("a", 1, turnedAway));

        turnedAway.expectMessage(SOON, Reply.busy());
        confirmation.complete(Done.done());
        admitted.receiveSeveralMessages(Child.WAITING_LIMIT, SOON.multipliedBy(2));
        assertThat(total(admitted)).isEqualTo(Child.WAITING_LIMIT + 1);
        assertThat(births).hasValue(2);
    }

    @Test
    void aChildThatIsUsedBetweenTwoLooksIsLeftAtWorkAndAnUnusedOneRests() {
        var asker = asker();
        var watched = new ConcurrentHashMap<String, Integer>();
        var club = kit.spawn(Club.with("unused", id -> {
            watched.merge(id, 1, Integer::sum);
            return tally("unused-" + id, ready());
        }));

        for (var name : List.of("busy", "idle")) {
            club.tell(forTally(name, 1, asker));
            total(asker);
        }
        club.tell(new Tell<>(new Club.Command.RestUnused()));
        club.tell(forTally("busy", 1, asker));
        club.tell(new Tell<>(new Club.Command.RestUnused()));
        asker.expectTerminated(Objects.requireNonNull(tallies.get("unused-idle")), SOON);
        club.tell(forTally("busy", 1, asker));
        club.tell(forTally("idle", 1, asker));
        asker.receiveSeveralMessages(3, SOON);

        assertThat(watched).containsEntry("busy", 1).containsEntry("idle", 2);
    }

    @Test
    void aParentRestsOnlyAfterItsChildrenHaveStoredAndAnswered() {
        var confirmation = new CompletableFuture<Done>();
        var club = kit.spawn(Club.with("resting", id -> tally("resting-" + id, confirmation)));
        var asker = asker();
        var late = asker();

        club.tell(forTally("a", 1, asker));
        club.tell(forTally("b", 2, asker));
        club.tell(new Rest<>());
        club.tell(forTally("a", 1, late));
        late.expectMessage(SOON, Reply.busy());
        confirmation.complete(Done.done());

        asker.receiveSeveralMessages(2, SOON);
        asker.expectTerminated(club, SOON);
        assertThat(store.persistedInStorage("tally|resting-a")).hasSize(1);
        assertThat(store.persistedInStorage("tally|resting-b")).hasSize(1);
    }

    @Test
    void aChildGoesOnWhileItsParentRecoversFromAFailedStore() {
        var confirmation = new CompletableFuture<Done>();
        var club = kit.spawn(Club.with("hiccup", id -> tally("hiccup-" + id, confirmation)));
        var asker = asker();
        var parentAsker = kit.<Reply<Club>>createTestProbe();
        club.tell(forTally("a", 1, asker));

        store.failNextPersisted("club|hiccup");
        club.tell(new Ask<>(new Club.Command.RestUnused(), parentAsker.getRef()));
        club.tell(forTally("a", 2, asker));
        parentAsker.expectMessage(SOON, Reply.busy());
        confirmation.complete(Done.done());

        assertThat(total(asker)).isEqualTo(1);
        assertThat(total(asker)).isEqualTo(3);
        assertThat(births).hasValue(1);
        club.tell(new Rest<>());
        asker.expectTerminated(club, SOON);
    }

    @Test
    void aParentWithoutChildrenRestsAtOnce() {
        var club = kit.spawn(Club.with("alone", id -> tally(id, ready())));

        club.tell(new Rest<>());

        asker().expectTerminated(club, SOON);
    }

    private static CompletableFuture<Done> ready() {
        return CompletableFuture.completedFuture(Done.done());
    }

    private static Errand<Club.Command, Reply<Club>> forTally(String name, int points, TestProbe<Reply<Tally>> asker) {
        ActorRef<Reply<Tally>> replyTo = asker.getRef();
        return new Tell<>(new Club.Command.ForTally(name, new Tally.Command.Add(points, "lap"), replyTo));
    }

    private Behavior<Errand<Tally.Command, Reply<Tally>>> tally(String id, CompletableFuture<Done> confirmation) {
        births.incrementAndGet();
        return SourcedActor.of(Tally.id(id), Tally.RULES, self -> {
            tallies.put(id, self.ref());
            return new Effects<Tally.Command, Tally.Fact, Tally, Tally>() {
                @Override
                public CompletionStage<?> before(Tally state, List<Tally.Fact> facts, Tally next) {
                    return confirmation;
                }
            };
        });
    }
}
