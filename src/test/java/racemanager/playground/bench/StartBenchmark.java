package racemanager.playground.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import racemanager.app.Figures;
import racemanager.app.upkeep.StoredGuilds;

/** {@code StartBenchmark [guilds,guilds,…] [rounds] [heap]}: prints how the bot starts on a store with so many guilds. */
public final class StartBenchmark {

    private static final String HEAP = "512m";
    private static final int DRIVERS = 3;
    private static final double MIB = 1 << 20;
    private static final String HEADS = "| stored guilds | store on disk, MiB | start to gateway, ms"
            + " | start to the first press answered, ms | heap, MiB | resident, MiB | threads |";

    private final OurBot bot;
    private final int rounds;

    private StartBenchmark(OurBot bot, int rounds) {
        this.bot = bot;
        this.rounds = rounds;
    }

    /** All may be left away: 10 and 1,000 guilds, three rounds, 512m. */
    public static void main(String[] arguments) throws Exception {
        var guilds = arguments.length > 0 ? arguments[0] : "10,1000";
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        var heap = arguments.length > 2 ? arguments[2] : HEAP;
        System.out.printf(
                Locale.ROOT,
                "JDK %d, %d cores, heap of %s; the middle of %d rounds (least–most)%n%n%s%n%s%n",
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                heap,
                rounds,
                HEADS,
                HEADS.replaceAll("[^|]+", " ---: "));
        var benchmark = new StartBenchmark(new OurBot(heap), rounds);
        for (var number : guilds.split(",", -1)) {
            System.out.println(benchmark.line(Integer.parseInt(number)));
        }
        System.exit(0);
    }

    private String line(int guilds) throws Exception {
        var directory = Files.createTempDirectory("start-bench");
        try (var playground = BenchPlayground.start(directory, HEAP);
                var crowd = PressingCrowd.at(playground.page())) {
            var details = racesInTheFirstGuild(directory, playground, crowd);
            var began = System.nanoTime();
            StoredGuilds.add(OurBot.store(directory), guilds - 1, DRIVERS);
            System.err.printf(Locale.ROOT, "%,d guilds were stored in %,.1f s%n", guilds, sinceMillis(began) / 1_000);
            var size = size(OurBot.store(directory)) / MIB;
            var starts = new ArrayList<Start>();
            for (var round = 0; round < rounds; round++) {
                starts.add(start(directory, playground, crowd, details));
            }
            return line(guilds, size, starts);
        } finally {
            BenchPlayground.delete(directory);
        }
    }

    /** The one guild of them that a member can press in. */
    private BenchGesture racesInTheFirstGuild(Path directory, BenchPlayground playground, PressingCrowd crowd)
            throws Exception {
        try (var first = bot.start(directory, playground.server());
                var drivers = PressingCrowd.ofNewcomers(playground.page(), DRIVERS, 0)) {
            var figures = bot.figures(first).orElseThrow();
            var race = bot.race(crowd, playground.server(), DRIVERS);
            var load = Load.of(1, DRIVERS, BenchProcess.PATIENCE);
            ClosedLoop.run(drivers.fillsIn(race.register(), ComparedBot.WELCOME), load);
            BotInside.settled(figures);
            return race.details();
        }
    }

    private Start start(Path directory, BenchPlayground playground, PressingCrowd crowd, BenchGesture details)
            throws IOException, InterruptedException {
        var began = System.nanoTime();
        try (var process = bot.start(directory, playground.server())) {
            process.await(0);
            var ready = sinceMillis(began);
            crowd.awaitsAnswer(details);
            var answered = sinceMillis(began);
            var figures = bot.figures(process).orElseThrow();
            return new Start(ready, answered, Figures.at(figures));
        }
    }

    private static double sinceMillis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static long size(Path store) throws IOException {
        try (var files = Files.walk(store)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static String line(int guilds, double size, List<Start> starts) {
        var cells = Stream.<ToDoubleFunction<Start>>of(
                        Start::ready,
                        Start::answered,
                        start -> start.figures().value("jvm_heap_used_bytes") / MIB,
                        start -> start.figures().value("process_resident_memory_bytes") / MIB,
                        start -> start.figures().value("jvm_threads_live_threads"))
                .map(part -> Spread.of(starts.stream().map(part::applyAsDouble).toList())
                        .text(0))
                .toList();
        return String.format(Locale.ROOT, "| %,d | %,.0f | %s |", guilds, size, String.join(" | ", cells));
    }

    /** How long the bot took, in milliseconds, and what it told of itself then. */
    private record Start(double ready, double answered, Figures figures) {}
}
