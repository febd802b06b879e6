package racemanager.store.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The measurements of one run; each figure is the middle one of the rounds, the longest time that of all rounds,
 * and NaN for what was not measured. */
record BenchResult(
        BenchPlan plan,
        List<Cell> cells,
        Map<JournalKind, List<Latencies>> paced,
        List<Latencies> bareAppends,
        List<Beside> beside) {

    BenchResult {
        cells = List.copyOf(cells);
        paced = Map.copyOf(paced);
        bareAppends = List.copyOf(bareAppends);
        beside = List.copyOf(beside);
    }

    double factsPerSecond(JournalKind journal, int actors) {
        return middle(of(journal, actors), Cell::factsPerSecond);
    }

    /** Facts a second of the store for each one of the other journal. */
    double ratioTo(JournalKind other, int actors) {
        return factsPerSecond(JournalKind.STORE, actors) / factsPerSecond(other, actors);
    }

    /** Nanoseconds from command to reply within which this part of the persists stayed. */
    double within(double part, JournalKind journal, int actors) {
        return middle(of(journal, actors), cell -> cell.latencies().within(part));
    }

    double longest(JournalKind journal, int actors) {
        return of(journal, actors).stream()
                .mapToLong(cell -> cell.latencies().longest())
                .max()
                .orElse(0);
    }

    /** Nanoseconds from when a command was due to its reply, at a steady rate. */
    double pacedWithin(double part, JournalKind journal) {
        return middle(paced.getOrDefault(journal, List.of()), round -> round.within(part));
    }

    /** Nanoseconds within which this part of the bare forced appends stayed. */
    double bareWithin(double part) {
        return middle(bareAppends, append -> append.within(part));
    }

    /** How many times longer the slowest hundredth of the persists takes than that of the bare forced appends. */
    double slownessToBareAppend(int actors) {
        return within(0.99, JournalKind.STORE, actors) / bareWithin(0.99);
    }

    /** Nanoseconds within which this part of the persists stayed that bare appends were measured beside. */
    double persistsBeside(double part) {
        return middle(beside, moment -> moment.persists().within(part));
    }

    double bareBeside(double part) {
        return middle(beside, moment -> moment.bareAppends().within(part));
    }

    /** The same as a number of times, where both were measured at the same moments. */
    double slownessBeside() {
        return persistsBeside(0.99) / bareBeside(0.99);
    }

    long checkpoints(int actors) {
        return of(JournalKind.STORE, actors).stream()
                .mapToLong(Cell::checkpoints)
                .sum();
    }

    private List<Cell> of(JournalKind journal, int actors) {
        return cells.stream()
                .filter(cell -> cell.journal() == journal && cell.actors() == actors)
                .toList();
    }

    private static <T> double middle(List<T> rounds, ToDoubleFunction<T> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
