package racemanager.playground.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import racemanager.playground.bench.BenchSide.Cell;

/** {@code PlaygroundBenchmark [seconds] [in flight,in flight,…]}: prints a table of interactions a second. */
public final class PlaygroundBenchmark {

    private static final int ROUNDS = 3;

    private final BenchRun run;
    private final Duration time;

    private PlaygroundBenchmark(BenchRun run, Duration time) {
        this.run = run;
        this.time = time;
    }

    /** Both arguments may be left away: 5 seconds a cell, and 32, 256 and 1,024 in flight. */
    public static void main(String[] arguments) throws Exception {
        var seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 5;
        var inFlights = arguments.length > 1 ? arguments[1] : "32,256,1024";
        var directory = Files.createTempDirectory("playground-bench");
        try (var run = BenchRun.start(directory)) {
            var benchmark = new PlaygroundBenchmark(run, Duration.ofMillis((long) (seconds * 1_000)));
            System.out.println(machine());
            System.out.print(benchmark.table(
                    Stream.of(inFlights.split(",")).map(Integer::valueOf).toList()));
        } finally {
            BenchPlayground.delete(directory);
        }
        System.exit(0);
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "JDK %d, %d cores, middle one of %d rounds%n",
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                ROUNDS);
    }

    private String table(List<Integer> inFlights) {
        run.raw(BenchKind.PRESS, 32, time);
        run.real(BenchKind.PRESS, 32, time);
        var text = new StringBuilder("| what | in flight | raw bot/s | real bot/s | ratio | playground CPU µs"
                + " | real bot CPU µs | without answer |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (var kind : List.of(BenchKind.COMMAND, BenchKind.PRESS)) {
            inFlights.forEach(inFlight -> text.append(compared(kind, inFlight)));
        }
        inFlights.forEach(inFlight -> text.append(alone(BenchKind.DEFERRED, inFlight)));
        return text.toString();
    }

    private String compared(BenchKind kind, int inFlight) {
        var raws = new ArrayList<Cell>();
        var reals = new ArrayList<Cell>();
        for (var round = 0; round < ROUNDS; round++) {
            raws.add(run.raw(kind, inFlight, time));
            reals.add(run.real(kind, inFlight, time));
        }
        var raw = middle(raws);
        var real = middle(reals);
        return line(
                "| %s | %,d | %,.0f | %,.0f | %.2f | %,.0f | %,.0f | %d, %d |%n",
                kind.title(),
                inFlight,
                raw.perSecond(),
                real.perSecond(),
                raw.perSecond() / real.perSecond(),
                raw.playgroundMicros(),
                real.botMicros(),
                raw.lost(),
                real.lost());
    }

    private String alone(BenchKind kind, int inFlight) {
        Supplier<Cell> measured = () -> run.raw(kind, inFlight, time);
        var raw = middle(Stream.generate(measured).limit(ROUNDS).toList());
        return line(
                "| %s | %,d | %,.0f | – | – | %,.0f | – | %d |%n",
                kind.title(), inFlight, raw.perSecond(), raw.playgroundMicros(), raw.lost());
    }

    private static String line(String format, Object... arguments) {
        var line = String.format(Locale.ROOT, format, arguments);
        System.err.print(line);
        return line;
    }

    private static Cell middle(List<Cell> cells) {
        return cells.stream()
                .sorted(Comparator.comparingDouble(Cell::perSecond))
                .toList()
                .get(cells.size() / 2);
    }
}
