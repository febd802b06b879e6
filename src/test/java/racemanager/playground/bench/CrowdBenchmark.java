package racemanager.playground.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import racemanager.story.CrowdedLeague;
import racemanager.story.CrowdedRace;
import racemanager.story.Traffic;

/** {@code CrowdBenchmark [members]}: prints how long members wait who all press Register within a second. */
public final class CrowdBenchmark {

    private static final int MEMBERS = 2_000;
    private static final int PLACES = 40;
    private static final String HEAP = "640m";
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration PROFILES_WITHIN = Duration.ofMinutes(1);
    private static final String HEADS = "| network | waiting list | first answer: p50 | p95 | p99 | last"
            + " | whole answer: p50 | p95 | p99 | last | answered | on the grid | failed | 502 | 429 | edits"
            + " | shortest pause |";

    private final CrowdedLeague league;
    private final int members;

    private CrowdBenchmark(CrowdedLeague league, int members) {
        this.league = league;
        this.members = members;
    }

    /** The argument may be left away: 2,000 members. */
    public static void main(String[] arguments) throws Exception {
        var members = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MEMBERS;
        var directory = Files.createTempDirectory("crowd-bench");
        try (var playground = BenchPlayground.start(directory, HEAP);
                var bot = playground.invitesTheBot(directory, HEAP)) {
            var league = new CrowdedLeague(playground.page(), playground.invitation(), PLACES);
            var began = bot.processorTime();
            league.completesItsProfiles(members, PROFILES_WITHIN);
            System.out.printf(
                    "JDK %d, %d cores; the bot's processor time for %,d forms: %d ms%n",
                    Runtime.version().feature(),
                    Runtime.getRuntime().availableProcessors(),
                    members,
                    bot.processorTime().minus(began).toMillis());
            new CrowdBenchmark(league, members).print();
        } finally {
            BenchPlayground.delete(directory);
        }
        System.exit(0);
    }

    private void print() throws Exception {
        System.out.println(HEADS);
        System.out.println(HEADS.replaceAll("[^|]+", " ---: "));
        for (var hasWaitingList : List.of(true, false)) {
            measure("calm", Duration.ZERO, 0, hasWaitingList);
            measure("50 ms", Duration.ofMillis(50), 0, hasWaitingList);
            measure("50 ms, 2 % of 502", Duration.ofMillis(50), 0.02, hasWaitingList);
        }
    }

    private void measure(String network, Duration latency, double serverErrors, boolean hasWaitingList)
            throws Exception {
        try (var race = league.publishes(hasWaitingList)) {
            league.spoilsTheNetwork(latency, serverErrors);
            var before = race.traffic();
            var report = race.isStormedBy(members, A_SECOND);
            race.awaitsRegistered(CrowdedRace.registered(report));
            league.spoilsTheNetwork(Duration.ZERO, 0);
            System.out.println(
                    line(network, hasWaitingList, report, race.traffic().since(before)));
        }
    }

    private static String line(String network, boolean hasWaitingList, JsonNode report, Traffic traffic) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %,d | %,d | %,d | %,d | %,d | %,d | %s |",
                network,
                hasWaitingList ? "yes" : "no",
                times(traffic.firstAnswers()),
                times(traffic.wholeAnswers()),
                report.path("answered").asInt(),
                CrowdedRace.onGrid(report),
                report.path("failed").asInt(),
                traffic.answeredWith(502),
                traffic.answeredWith(429),
                traffic.edits().values().stream().mapToInt(List::size).sum(),
                traffic.pauses().stream()
                        .findFirst()
                        .map(CrowdBenchmark::millis)
                        .orElse("–"));
    }

    private static String times(List<Duration> sorted) {
        return millis(part(sorted, 0.50)) + " | " + millis(part(sorted, 0.95)) + " | " + millis(part(sorted, 0.99))
                + " | " + millis(part(sorted, 1));
    }

    /** The smallest time within which this part of all answers came. */
    private static Duration part(List<Duration> sorted, double part) {
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((int) Math.ceil(sorted.size() * part) - 1);
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%,d ms", time.toMillis());
    }
}
