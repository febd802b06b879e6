package racemanager.store.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** All journals side by side in one process, ready to be measured as often as wished. */
final class BenchRun implements AutoCloseable {

    /** How many events a busy league night has, and more presses than they ever bring. */
    static final int PACED_ACTORS = 256;

    static final int PACED_PER_SECOND = 2_000;

    /** Often enough for a hundredth to mean something, and not so often that the store waits for them. */
    private static final Duration BETWEEN_BARE_APPENDS = Duration.ofMillis(1);

    private final BenchPlan plan;
    private final BareAppend bareAppend;
    private final List<BenchSystem> systems = new ArrayList<>();

    /** Puts all files below this directory, whose disk is the one that is measured. */
    BenchRun(BenchPlan plan, Path directory) {
        this.plan = plan;
        try {
            this.bareAppend = new BareAppend(directory.resolve("bare.append"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        for (var journal : plan.journals()) {
            systems.add(new BenchSystem(journal, directory, plan.redoBytes()));
        }
    }

    /** Lets the journals take turns, A B C A B C, for one number of actors after the other, with bare appends in between. */
    BenchResult measure() {
        var cells = new ArrayList<Cell>();
        var bare = new ArrayList<Latencies>();
        for (var actors : plan.actors()) {
            systems.forEach(system -> system.measure(actors, plan.warmUp(actors), plan.warmUp(actors)));
            for (int round = 0; round < plan.rounds(); round++) {
                bare.add(appendBare());
                systems.forEach(system -> cells.add(system.measure(actors, plan.warmUp(actors), plan.cell(actors))));
            }
        }
        var paced = new EnumMap<JournalKind, List<Latencies>>(JournalKind.class);
        for (int round = 0; round < plan.rounds(); round++) {
            bare.add(appendBare());
            systems.forEach(system -> paced.computeIfAbsent(system.journal(), journal -> new ArrayList<>())
                    .add(system.measurePaced(PACED_ACTORS, PACED_PER_SECOND, plan.warmUp(PACED_ACTORS), plan.cell())));
        }
        bare.add(appendBare());
        return new BenchResult(plan, cells, paced, bare, measureBeside());
    }

    private Latencies appendBare() {
        return bareAppend.measure(plan.cell().dividedBy(2), Duration.ZERO);
    }

    /** A bare append on an idle disk and an idle machine is another thing than one while actors press and persist. */
    private List<Beside> measureBeside() {
        var beside = new ArrayList<Beside>();
        for (var system : systems) {
            for (int round = 0; system.journal() == JournalKind.STORE && round < plan.rounds(); round++) {
                beside.add(measureBeside(system));
            }
        }
        return beside;
    }

    private Beside measureBeside(BenchSystem store) {
        var warmUp = plan.warmUp(PACED_ACTORS);
        var bare =
                CompletableFuture.supplyAsync(() -> bareAppend.measure(warmUp.plus(plan.cell()), BETWEEN_BARE_APPENDS));
        return new Beside(store.measure(PACED_ACTORS, warmUp, plan.cell()).latencies(), bare.join());
    }

    @Override
    public void close() {
        systems.forEach(BenchSystem::close);
        try {
            bareAppend.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
