package racemanager.playground.bench;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** One bot on a playground of its own, and a crowd there that can act on it in several ways. */
record BenchSide(
        String name,
        BenchPlayground playground,
        Supplier<Duration> botTime,
        PressingCrowd crowd,
        Map<BenchKind, BenchGesture> gestures) {

    /** What one measurement tells; microseconds of processor time are those for each interaction. */
    record Cell(double perSecond, long lost, double playgroundMicros, double botMicros) {}

    boolean knows(BenchKind kind) {
        return gestures.containsKey(kind);
    }

    BenchGesture gesture(BenchKind kind) {
        var gesture = gestures.get(kind);
        if (gesture == null) {
            throw new IllegalStateException(name + " does not do " + kind);
        }
        return gesture;
    }

    Cell measure(BenchKind kind, int inFlight, Duration time) {
        var before = playground.process().processorTime();
        var botBefore = botTime.get();
        var rate = ClosedLoop.run(crowd.repeats(gesture(kind)), Load.warmed(inFlight, time));
        var all = rate.perSecond() * time.toMillis() / 1e3 * 4 / 3;
        return new Cell(
                rate.perSecond(),
                rate.lost(),
                micros(before, playground.process().processorTime(), all),
                micros(botBefore, botTime.get(), all));
    }

    private static double micros(Duration before, Duration after, double interactions) {
        return after.minus(before).toNanos() / 1e3 / Math.max(1, interactions);
    }
}
