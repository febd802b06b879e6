package racemanager.playground.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a run of the benchmark of bots does.
 *
 * @param cell how long one line is measured
 * @param drivers who register in each pass
 * @param guilds in each of which {@link #DRIVERS} register at last; none where the server is there already
 * @param server where there is one already; else each bot gets a playground of its own
 */
record BotBenchPlan(
        int rounds,
        Duration cell,
        List<Integer> inFlight,
        List<Duration> latencies,
        int drivers,
        int guilds,
        Optional<BenchServer> server) {

    private static final Set<String> NAMES =
            Set.of("rounds", "seconds", "inflight", "latency", "drivers", "guilds", "page", "api", "token");

    /** In each of many guilds. */
    static final int DRIVERS = 25;

    /** Of arguments such as {@code rounds=1}; what is left away is as in the documentation. */
    static BotBenchPlan of(String... arguments) {
        var given = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (parts.length < 2 || !NAMES.contains(parts[0])) {
                throw new IllegalArgumentException(argument + " is unknown; there are "
                        + String.join("=, ", NAMES.stream().sorted().toList()) + "=.");
            }
            given.put(parts[0], parts[1]);
        }
        var server = server(given);
        return new BotBenchPlan(
                Integer.parseInt(given.getOrDefault("rounds", "3")),
                Duration.ofMillis((long) (Double.parseDouble(given.getOrDefault("seconds", "1")) * 1_000)),
                numbers(given.getOrDefault("inflight", "1,32,256")).toList(),
                numbers(given.getOrDefault("latency", "0,50"))
                        .map(Duration::ofMillis)
                        .toList(),
                Integer.parseInt(given.getOrDefault("drivers", "100")),
                server.isPresent() ? 0 : Integer.parseInt(given.getOrDefault("guilds", "8")),
                server);
    }

    private static Stream<Integer> numbers(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf);
    }

    private static Optional<BenchServer> server(Map<String, String> given) {
        var parts = Stream.of("page", "api", "token")
                .flatMap(name -> Optional.ofNullable(given.get(name)).stream())
                .toList();
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 3 -> Optional.of(new BenchServer(parts.get(0), parts.get(1), parts.get(2)));
            default -> throw new IllegalArgumentException("page=, api= and token= are given together.");
        };
    }
}
