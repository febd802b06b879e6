package racemanager.app.bot;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import racemanager.app.upkeep.Communities;
import racemanager.discord.interaction.Interactions;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.track.Track;
import racemanager.track.TrackColumn;
import racemanager.track.TrackName;
import racemanager.track.TrackReader.TrackDraft;
import racemanager.track.TrackRow;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;

/**
 * How long members of a guild with many tracks and cars wait for suggestions, by the router and the guild's actor on the
 * real store, without Discord; and how much heap such a guild needs.
 */
final class SuggestionBenchmark {

    private static final int TRACKS = 300;
    private static final int LISTS = 20;
    private static final int CARS = 200;
    private static final int GUILDS = 50;
    private static final int WARMING = 100;
    private static final int ROUNDS = 400;
    private static final List<String> LANGUAGES = List.of("en-US", "es-ES", "fr");

    /** Some match all, some a few and the last one nothing. */
    private static final List<String> LETTERS = List.of("", "c", "ci", "cir", "circ", "é", "zzzz");

    private static final List<String> PLACES = List.of("Monza", "Spa", "Jerez", "Nürburg", "Suzuka", "Nogaro");

    private int sent;

    /** Takes no arguments. */
    public static void main(String... arguments) throws Exception {
        var directory = Files.createTempDirectory("suggestions");
        fill(directory);
        measureHeap(directory);
        new SuggestionBenchmark().measureTimes(directory);
    }

    private static void fill(Path directory) throws Exception {
        try (var communities = open(directory)) {
            for (int guild = 1; guild <= GUILDS; guild++) {
                fill(communities, new GuildId(guild));
            }
        }
    }

    private static Communities open(Path directory) throws Exception {
        return Communities.on(Communities.settings(directory));
    }

    private static void fill(Communities communities, GuildId guild) throws Exception {
        var rows = IntStream.rangeClosed(1, TRACKS)
                .mapToObj(SuggestionBenchmark::row)
                .toList();
        var taken = communities
                .guilds()
                .trackImports()
                .take(guild, rows, Communities.ORGANISER, Communities.CLOCK.instant())
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
        if (!(taken instanceof Reply.Done<?>)) {
            throw new IllegalStateException(taken.toString());
        }
        for (int list = 1; list <= LISTS; list++) {
            communities.keepVehicles(guild, list(list));
        }
    }

    private static TrackRow.Compared row(int number) {
        var place = PLACES.get(number % PLACES.size());
        var draft = new TrackDraft(
                new TrackName("Circuito de " + place + " " + number, Optional.of("Grand Prix layout")),
                new Track.Room(40, Optional.of(30), 2),
                Optional.of("Pit exit is blind: keep left of the line at " + place));
        return new TrackRow(number, draft, Set.of(TrackColumn.values())).comparedWith(Optional.empty());
    }

    private static VehicleList.Content list(int number) {
        var cars = IntStream.rangeClosed(1, CARS)
                .mapToObj(car -> new Vehicle(
                        "Circuit racer " + number + "-" + car + " GT3 Evo", Optional.of("racer_gt3_" + number + car)))
                .toList();
        return new VehicleList.Content("Circuit cars " + number, Optional.empty(), Optional.empty(), cars);
    }

    /** Guilds that are read from the store, so that none has a string of another one. */
    private static void measureHeap(Path directory) throws Exception {
        try (var communities = open(directory)) {
            communities.state(new GuildId(GUILDS + 1));
            var before = heap();
            for (int guild = 1; guild <= GUILDS; guild++) {
                var kept = communities.state(new GuildId(guild));
                if (kept.tracks().tracks().size() != TRACKS
                        || kept.vehicles().lists().size() != LISTS) {
                    throw new IllegalStateException("guild " + guild + " is not as it was stored");
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "heap of a guild with %d tracks and %d lists of %d cars: %,d KiB%n",
                    TRACKS,
                    LISTS,
                    CARS,
                    (heap() - before) / GUILDS / 1024);
        }
    }

    private static long heap() {
        for (int turn = 0; turn < 3; turn++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void measureTimes(Path directory) throws Exception {
        try (var communities = open(directory);
                var bot = new HeardBot(communities, communities.guilds().granting())) {
            System.out.printf(
                    "%-24s %8s %8s %8s %8s %8s%n", "typed 0 to 4 letters", "count", "p50", "p95", "p99", "last");
            measure(bot, "track show", "track");
            measure(bot, "vehicles show", "list");
        }
    }

    private void measure(HeardBot bot, String path, String option) {
        for (int round = 0; round < WARMING; round++) {
            round(bot, path, option);
        }
        var times = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            times.addAll(round(bot, path, option));
        }
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-24s %8d %5.1f ms %5.1f ms %5.1f ms %5.1f ms%n",
                "/" + path,
                sorted.length,
                millis(sorted[sorted.length / 2]),
                millis(sorted[sorted.length * 95 / 100]),
                millis(sorted[sorted.length * 99 / 100]),
                millis(sorted[sorted.length - 1]));
    }

    /** Every beginning in every language. */
    private List<Long> round(HeardBot bot, String path, String option) {
        var times = new ArrayList<Long>();
        for (var language : LANGUAGES) {
            for (var letters : LETTERS) {
                var typing = "{\"name\":\"" + option + "\",\"type\":3,\"value\":\"" + letters + "\",\"focused\":true}";
                var id = Interactions.id(Instant.now(), ++sent & 0x3FFFFF);
                var asked = Interactions.in(1, Interactions.completion(id, Interactions.command(path, typing)))
                        .replace("\"locale\":\"fr\"", "\"locale\":\"" + language + "\"");
                var start = System.nanoTime();
                var told = bot.answer(asked);
                times.add(System.nanoTime() - start);
                if (letters.equals("circ") && !told.contains("Circuit")) {
                    throw new IllegalStateException(told);
                }
            }
        }
        return times;
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private SuggestionBenchmark() {}
}
