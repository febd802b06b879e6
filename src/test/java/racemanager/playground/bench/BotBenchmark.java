package racemanager.playground.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import racemanager.outside.NodeFolder;

/** {@code BotBenchmark [rounds=3] [seconds=1] …}: prints how fast bots do the same, each on a playground of its own. */
public final class BotBenchmark {

    private static final Path JSON = Path.of("target", "bot-benchmark.json");
    private static final String HEAP = "512m";

    private final BotBenchPlan plan;
    private final Path directory;
    private final BotFigures figures = new BotFigures();

    private BotBenchmark(BotBenchPlan plan, Path directory) {
        this.plan = plan;
        this.directory = directory;
    }

    /** The arguments are those of the page about this benchmark; all may be left away. */
    public static void main(String[] arguments) throws Exception {
        var plan = BotBenchPlan.of(arguments);
        var directory = Files.createTempDirectory("bot-bench");
        try {
            var benchmark = new BotBenchmark(plan, directory);
            benchmark.run(bots());
            System.out.print(benchmark.report());
        } finally {
            BenchPlayground.delete(directory);
        }
        System.exit(0);
    }

    /** Those that there can be on this machine. */
    private static List<ComparedBot> bots() throws IOException {
        var bots = new ArrayList<ComparedBot>(List.of(new OurBot(HEAP), new BareBot.Compared(HEAP)));
        try {
            bots.add(DiscordJsBot.installed());
        } catch (NodeFolder.MissingException missing) {
            System.out.println("discord.js is left out. " + missing.getMessage());
        }
        return bots;
    }

    private void run(List<ComparedBot> bots) throws Exception {
        for (var round = 1; round <= plan.rounds(); round++) {
            for (var bot : bots) {
                System.err.printf("Round %d of %d: %s%n", round, plan.rounds(), bot.title());
                take(bot, Files.createTempDirectory(directory, "round"));
            }
        }
    }

    private void take(ComparedBot bot, Path place) throws Exception {
        if (plan.server().isPresent()) {
            measure(bot, place, plan.server().get());
        } else {
            try (var playground = BenchPlayground.withGuilds(place, HEAP, plan.guilds())) {
                measure(bot, place, playground.server());
            }
        }
    }

    private void measure(ComparedBot bot, Path place, BenchServer server) throws Exception {
        try (var crowd = PressingCrowd.at(server.page())) {
            var began = System.nanoTime();
            try (var process = bot.start(place, server)) {
                new BotRound(bot, plan, server, crowd, figures).measure(process, began);
                System.err.printf("%s has had %s of processor time%n", bot.title(), process.processorTime());
            }
        }
    }

    private String report() throws IOException {
        Files.createDirectories(JSON.getParent());
        Files.writeString(JSON, figures.json().toPrettyString());
        return String.format(
                Locale.ROOT,
                "JDK %d, %d cores; the middle of %d rounds (least–most)%n%n%s",
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                plan.rounds(),
                figures.markdown());
    }
}
