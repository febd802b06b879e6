package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.junit.jupiter.api.Test;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;

class SourcedActorTest extends ActorTest {

    @Test
    void aCommandIsAnsweredWithTheStateThatItLedTo() {
        var tally = start("answer");
        var asker = asker();

        tally.tell(add(3, asker));
        tally.tell(add(4, asker));

        assertThat(total(asker)).isEqualTo(3);
        assertThat(asker.receiveMessage(SOON)).isEqualTo(Reply.done(new Tally(7, List.of("lap 3", "lap 4"))));
    }

    @Test
    void aRefusalIsAPhraseAndStoresNothing() {
        var tally = start("refusal");
        var asker = asker();

        tally.tell(add(-1, asker));

        asker.expectMessage(Reply.refused(Phrase.of("tally.negative").with("points", -1)));
        store.expectNothingPersisted("tally|refusal");
    }

    @Test
    void aRuleWithAMistakeChangesNothingAndIsAnsweredWithAReference() {
        var tally = start("mistake");
        var asker = asker();

        tally.tell(new Ask<>(new Tally.Command.Explode(), asker.getRef()));
        tally.tell(new Ask<>(new Tally.Command.Corrupt(), asker.getRef()));
        tally.tell(add(1, asker));

        assertThat(((Reply.Refused<Tally>) asker.receiveMessage()).why().arguments())
                .containsKey("reference");
        assertThat(((Reply.Refused<Tally>) asker.receiveMessage()).why().key()).isEqualTo("failed");
        assertThat(total(asker)).isEqualTo(1);
        assertThat(store.persistedInStorage("tally|mistake")).containsExactly(new Tally.Fact.Added(1, "lap 1"));
    }

    @Test
    void theStateComesBackAfterARest() {
        var asker = asker();
        var first = start("again");
        for (var lap = 1; lap <= 12; lap++) {
            first.tell(add(lap, asker));
            total(asker);
        }
        rest(first);

        var second = start("again");
        second.tell(new Ask<>(new Tally.Command.Nothing(), asker.getRef()));

        assertThat(total(asker)).isEqualTo(78);
    }

    @Test
    void snapshotsKeepTheStoredFactsBelowTwiceTheirInterval() {
        var asker = asker();
        var tally = start("retention");
        for (var lap = 1; lap <= 43; lap++) {
            tally.tell(add(1, asker));
            total(asker);
        }

        asker.awaitAssert(SOON, () -> {
            assertThat(store.persistedInStorage("tally|retention")).hasSizeLessThanOrEqualTo(10);
            return Done.done();
        });
    }

    @Test
    void nothingIsStoredOrAnsweredBeforeThePreparationIsConfirmed() {
        var confirmation = new CompletableFuture<Done>();
        var tally = start("prepared", confirmation, new ArrayList<>());
        var asker = asker();

        tally.tell(add(5, asker));
        tally.tell(add(6, asker));
        asker.expectNoMessage();
        store.expectNothingPersisted("tally|prepared");
        confirmation.complete(Done.done());

        assertThat(total(asker)).isEqualTo(5);
        assertThat(total(asker)).isEqualTo(11);
    }

    @Test
    void aFailedPreparationStoresNothingAndTheNextCommandGoesOn() {
        var confirmation = new CompletableFuture<Done>();
        var tally = start("unprepared", confirmation, new ArrayList<>());
        var asker = asker();

        tally.tell(add(5, asker));
        tally.tell(new Ask<>(new Tally.Command.Nothing(), asker.getRef()));
        confirmation.completeExceptionally(new IllegalStateException("the agenda does not answer"));

        asker.expectMessage(Reply.busy());
        assertThat(total(asker)).isZero();
    }

    @Test
    void theWishIsWorkedOffAfterEveryFactAndAfterRecovery() {
        var seen = new ConcurrentLinkedQueue<Tally>();
        var asker = asker();
        var tally = start("wish", CompletableFuture.completedFuture(Done.done()), seen);

        tally.tell(add(2, asker));
        total(asker);
        rest(tally);
        start("wish", CompletableFuture.completedFuture(Done.done()), seen);

        asker.awaitAssert(SOON, () -> {
            assertThat(seen.stream().map(Tally::total)).containsExactly(0, 2, 2);
            return Done.done();
        });
    }

    @Test
    void theCommandAfterFourThousandUnansweredOnesIsBusyAndNoneOfThemIsLost() {
        var confirmation = new CompletableFuture<Done>();
        var tally = start("overload", confirmation, new ArrayList<>());
        var admitted = asker();
        var turnedAway = asker();

        tally.tell(add(1, admitted));
        for (var i = 1; i < SourcedActor.ADMITTED; i++) {
            tally.tell(new Ask<>(new Tally.Command.Nothing(), admitted.getRef()));
        }
        tally.tell(add(1, turnedAway));

        turnedAway.expectMessage(SOON, Reply.busy());
        confirmation.complete(Done.done());
        admitted.receiveSeveralMessages(SourcedActor.ADMITTED, SOON);
        tally.tell(add(2, turnedAway));
        assertThat(total(turnedAway)).isEqualTo(3);
    }

    @Test
    void aStoreThatFailedIsFollowedByAnHonestAnswerAndANewStart() {
        var tally = start("failing");
        var asker = asker();
        tally.tell(add(1, asker));
        total(asker);

        store.failNextPersisted("tally|failing");
        tally.tell(add(2, asker));

        asker.expectMessage(SOON, Reply.busy());
        tally.tell(add(4, asker));
        assertThat(total(asker)).isEqualTo(5);
    }

    @Test
    void whatWaitedWhenAnEffectFailedMayBeSentAgain() {
        var confirmation = new CompletableFuture<Done>();
        var tally = kit.spawn(SourcedActor.of(
                Tally.id("effect"), Tally.RULES, self -> new Effects<Tally.Command, Tally.Fact, Tally, Tally>() {
                    @Override
                    public CompletionStage<?> before(Tally state, List<Tally.Fact> facts, Tally next) {
                        return confirmation;
                    }

                    @Override
                    public void after(Tally state) {
                        if (state.total() == 1) {
                            throw new IllegalStateException("an effect with a mistake in it");
                        }
                    }

                    @Override
                    public void recovered(Tally state) {}
                }));
        var asker = asker();

        tally.tell(add(1, asker));
        tally.tell(add(2, asker));
        confirmation.complete(Done.done());

        assertThat(total(asker)).isEqualTo(1);
        asker.expectMessage(SOON, Reply.busy());
        tally.tell(add(2, asker));
        assertThat(total(asker)).isEqualTo(3);
    }

    @Test
    void aRestComesAfterEverythingSentBefore() {
        var confirmation = new CompletableFuture<Done>();
        var tally = start("rest", confirmation, new ArrayList<>());
        var asker = asker();

        tally.tell(add(5, asker));
        tally.tell(new Ask<>(new Tally.Command.Correction.Clear(new MemberId(7)), asker.getRef()));
        tally.tell(new Rest<>());
        confirmation.complete(Done.done());

        assertThat(total(asker)).isEqualTo(5);
        assertThat(total(asker)).isZero();
        asker.expectTerminated(tally, SOON);
    }

    private ActorRef<Errand<Tally.Command, Reply<Tally>>> start(String name) {
        return kit.spawn(SourcedActor.of(Tally.id(name), Tally.RULES));
    }

    private ActorRef<Errand<Tally.Command, Reply<Tally>>> start(
            String name, CompletableFuture<Done> confirmation, java.util.Collection<Tally> seen) {
        return kit.spawn(SourcedActor.of(
                Tally.id(name), Tally.RULES, self -> new Effects<Tally.Command, Tally.Fact, Tally, Tally>() {
                    @Override
                    public CompletionStage<?> before(Tally state, List<Tally.Fact> facts, Tally next) {
                        return confirmation;
                    }

                    @Override
                    public void after(Tally state) {
                        seen.add(state);
                    }
                }));
    }

    private void rest(ActorRef<Errand<Tally.Command, Reply<Tally>>> tally) {
        tally.tell(new Rest<>());
        asker().expectTerminated(tally, SOON);
    }
}
