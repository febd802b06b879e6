package racemanager.store.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.store.actor.StoreExtension;

/** An actor system with one of the journals, and the grids and crowds in it, which stay from one measurement to the next. */
final class BenchSystem implements AutoCloseable {

    /** Few, so that pressing costs little; several, so that it does not wait for one thread. */
    private static final int CROWDS = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JournalKind journal;
    private final ActorTestKit kit;
    private final List<ActorRef<GridCommand>> grids = new ArrayList<>();
    private final List<ActorRef<Crowd.Message>> crowds = new ArrayList<>();

    BenchSystem(JournalKind journal, Path directory, long redoBytes) {
        this.journal = journal;
        this.kit = ActorTestKit.create(journal.name(), journal.config(directory, redoBytes));
        for (int crowd = 0; crowd < CROWDS; crowd++) {
            crowds.add(kit.spawn(Crowd.create()));
        }
    }

    JournalKind journal() {
        return journal;
    }

    /**
     * Starts grids till there are so many, and lets each become old enough that from now on snapshots are stored and
     * facts deleted evenly, by another hundredth of the grids after every fact.
     */
    void growTo(int count) {
        var probe = kit.<GridCommand.GrownOld>createTestProbe();
        var young = count - grids.size();
        while (grids.size() < count) {
            var number = grids.size();
            var grid = kit.spawn(GridActor.create("grid-" + number));
            grid.tell(new GridCommand.GrowOld(
                    GridActor.SNAPSHOT_EVERY + number % GridActor.SNAPSHOT_EVERY, probe.getRef()));
            grids.add(grid);
        }
        if (young > 0) {
            probe.receiveSeveralMessages(young, PATIENCE);
        }
    }

    /** Measures with the first so many grids; what is under way at the end is waited for. */
    Cell measure(int actors, Duration warmUp, Duration measured) {
        growTo(actors);
        var before = checkpoints();
        var window = Window.after(warmUp, measured);
        var answers = new ArrayList<CompletableFuture<Latencies>>();
        for (int crowd = 0; crowd < Math.min(CROWDS, actors); crowd++) {
            var answer = new CompletableFuture<Latencies>();
            crowds.get(crowd).tell(new Crowd.Press(shareOf(crowd, actors), window, answer));
            answers.add(answer);
        }
        var latencies = new Latencies();
        for (var answer : answers) {
            latencies.add(
                    answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
        }
        return new Cell(journal, actors, window.seconds(), latencies, checkpoints() - before);
    }

    /**
     * Measures with the first so many grids in turn at a steady rate, whatever the answers take; a time begins when the
     * command was due, so that a halt counts for all that it delays.
     */
    Latencies measurePaced(int actors, int perSecond, Duration warmUp, Duration measured) {
        growTo(actors);
        var window = Window.after(warmUp, measured);
        var gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        var presses = (int) (warmUp.plus(measured).toNanos() / gap);
        var answer = new CompletableFuture<Latencies>();
        crowds.getFirst().tell(new Crowd.Listen(presses, window, answer));
        var due = window.endsAt() - presses * gap;
        for (int press = 0; press < presses; press++, due += gap) {
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            grids.get(press % actors).tell(new GridCommand.Press(press, due, crowds.getFirst()));
        }
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private List<ActorRef<GridCommand>> shareOf(int crowd, int actors) {
        var share = new ArrayList<ActorRef<GridCommand>>();
        for (int number = crowd; number < actors; number += CROWDS) {
            share.add(grids.get(number));
        }
        return share;
    }

    private long checkpoints() {
        return journal == JournalKind.STORE
                ? StoreExtension.of(kit.system()).store().statistics().checkpoints()
                : 0;
    }

    @Override
    public void close() {
        kit.shutdownTestKit();
    }
}
