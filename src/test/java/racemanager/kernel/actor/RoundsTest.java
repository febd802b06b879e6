package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.kernel.Reply;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundsTest {

    private final ActorTestKit kit = ActorTestKit.create();
    private final LinkedBlockingQueue<CompletableFuture<Reply<String>>> begun = new LinkedBlockingQueue<>();

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private Rounds<String> rounds() {
        return new Rounds<>(kit.spawn(Rounds.of("round", turn -> {
            var round = new CompletableFuture<Reply<String>>();
            begun.add(round);
            return round;
        })));
    }

    private CompletableFuture<Reply<String>> nextBegun() throws InterruptedException {
        var round = begun.poll(10, TimeUnit.SECONDS);
        assertThat(round).isNotNull();
        return round;
    }

    @Test
    void whoAsksWhileOneIsUnderWayWaitsForTheNextTogetherWithTheOthers() throws Exception {
        var rounds = rounds();
        var first = rounds.next();
        var underWay = nextBegun();
        var second = rounds.next();
        var third = rounds.next();

        underWay.complete(Reply.done("one"));

        assertThat(said(first)).isEqualTo(Reply.done("one"));
        var next = nextBegun();
        assertThat(second.toCompletableFuture()).isNotDone();
        next.complete(Reply.done("two"));
        assertThat(List.of(said(second), said(third))).containsOnly(Reply.done("two"));
        assertThat(begun).isEmpty();
    }

    @Test
    void aRoundThatFailsIsBusyAndTheNextOneBegins() throws Exception {
        var rounds = rounds();
        var first = rounds.next();
        nextBegun().completeExceptionally(new IllegalStateException("no disk"));
        assertThat(said(first)).isEqualTo(Reply.busy());

        var second = rounds.next();
        nextBegun().complete(Reply.done("two"));

        assertThat(said(second)).isEqualTo(Reply.done("two"));
    }

    /** The stages end on threads of their own; the pieces between them touch a list that knows no threads. */
    @Test
    void thePiecesOfAWalkRunOneAtATime() {
        var asker = kit.<Reply<Integer>>createTestProbe();
        var steps = new ArrayList<Integer>();
        var threads = new CopyOnWriteArrayList<String>();

        kit.spawn(Walk.of(
                "walk",
                turn -> {
                    CompletionStage<Reply<Integer>> walk = CompletableFuture.completedFuture(Reply.done(0));
                    for (int step = 0; step < 1_000; step++) {
                        var number = step;
                        walk = walk.thenCompose(reply -> {
                            steps.add(number);
                            threads.add(Thread.currentThread().getName());
                            return CompletableFuture.supplyAsync(() -> Reply.<Integer>done(number))
                                    .whenCompleteAsync((done, failure) -> {}, turn);
                        });
                    }
                    return walk;
                },
                asker.getRef()::tell));

        assertThat(asker.receiveMessage()).isEqualTo(Reply.done(999));
        assertThat(steps).hasSize(1_000).isSorted();
        assertThat(threads.subList(1, threads.size())).allMatch(name -> name.contains("dispatcher"));
    }

    private static Reply<String> said(CompletionStage<Reply<String>> stage) throws Exception {
        return stage.toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
