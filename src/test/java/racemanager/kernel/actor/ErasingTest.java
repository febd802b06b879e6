package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.japi.Pair;
import org.apache.pekko.persistence.testkit.javadsl.SnapshotTestKit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.kernel.Reply;

/** What an erasing fact brings about before its command is answered. */
class ErasingTest extends ActorTest {

    private EraserOnPaper eraser = new EraserOnPaper();
    private final SnapshotTestKit snapshots = SnapshotTestKit.create(kit.system());

    @BeforeEach
    void forgetWhatWasAsked() {
        eraser = new EraserOnPaper();
    }

    @Test
    void aSnapshotReplacesAllThatIsThenDeletedBeforeTheAnswer() {
        var deletion = new CompletableFuture<Done>();
        eraser.deletion = deletion;
        var tally = start("wiped");
        var asker = asker();
        tally.tell(add(2, asker));
        total(asker);

        tally.tell(wipe(asker));

        asker.awaitAssert(SOON, () -> {
            assertThat(eraser.asked).containsExactly("delete tally|wiped up to 3");
            return Done.done();
        });
        assertThat(snapshots.persistedInStorage("tally|wiped"))
                .extracting(Pair::second)
                .containsExactly(new Tally(3, List.of()));
        asker.expectNoMessage();
        deletion.complete(Done.done());
        assertThat(total(asker)).isEqualTo(3);
    }

    @Test
    void othersAreServedWhileItIsDeleted() {
        var deletion = new CompletableFuture<Done>();
        eraser.deletion = deletion;
        var tally = start("busy");
        var waiting = asker();
        var asker = asker();

        tally.tell(wipe(waiting));
        tally.tell(add(4, asker));

        assertThat(total(asker)).isEqualTo(5);
        waiting.expectNoMessage();
        deletion.complete(Done.done());
        assertThat(total(waiting)).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeDeletedIsSaidAndMayBeAskedForAgain() {
        eraser.deletion = CompletableFuture.failedFuture(new IllegalStateException("the disk is full"));
        var tally = start("undeleted");
        var asker = asker();

        tally.tell(wipe(asker));
        asker.expectMessage(SOON, Reply.busy());

        eraser.deletion = CompletableFuture.completedFuture(Done.done());
        tally.tell(wipe(asker));
        assertThat(total(asker)).isEqualTo(2);
        assertThat(eraser.asked).containsExactly("delete tally|undeleted up to 2", "delete tally|undeleted up to 4");
    }

    @Test
    void nothingIsDeletedThatNoSnapshotHolds() {
        var tally = start("unsaved");
        var asker = asker();
        snapshots.failNextPersisted("tally|unsaved");

        tally.tell(wipe(asker));

        asker.expectMessage(SOON, Reply.busy());
        assertThat(eraser.asked).isEmpty();
        tally.tell(wipe(asker));
        assertThat(total(asker)).isEqualTo(2);
        assertThat(eraser.asked).containsExactly("delete tally|unsaved up to 4");
    }

    @Test
    void aFactThatCouldNotBeStoredErasesNothing() {
        var tally = start("unstored");
        var asker = asker();
        store.failNextPersisted("tally|unstored");

        tally.tell(wipe(asker));

        asker.expectMessage(SOON, Reply.busy());
        assertThat(eraser.asked).isEmpty();
    }

    @Test
    void aRestWaitsForTheDeletion() {
        var deletion = new CompletableFuture<Done>();
        eraser.deletion = deletion;
        var tally = start("resting");
        var asker = asker();

        tally.tell(wipe(asker));
        tally.tell(new Rest<>());
        asker.expectNoMessage();
        deletion.complete(Done.done());

        assertThat(total(asker)).isEqualTo(1);
        asker.expectTerminated(tally, SOON);
    }

    @Test
    void anActorWithoutAnEraserDoesNotPretend() {
        var tally = kit.spawn(SourcedActor.of(Tally.id("bare"), Tally.RULES));
        var asker = asker();

        tally.tell(wipe(asker));

        asker.expectMessage(SOON, Reply.busy());
    }

    private ActorRef<Errand<Tally.Command, Reply<Tally>>> start(String name) {
        return kit.spawn(SourcedActor.of(Tally.id(name), Tally.RULES, self -> new Effects<>() {}, eraser));
    }

    private static Ask<Tally.Command, Reply<Tally>> wipe(TestProbe<Reply<Tally>> asker) {
        return new Ask<>(new Tally.Command.Wipe(), asker.getRef());
    }
}
