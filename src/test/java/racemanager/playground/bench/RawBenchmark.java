package racemanager.playground.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** {@code RawBenchmark [seconds] [rounds] [in flight]}: prints what a playground carries, from its start until it is warm. */
public final class RawBenchmark {

    private static final String HEAP = "2g";

    private RawBenchmark() {}

    /** All may be left away: twelve rounds of five seconds, 256 in flight. */
    public static void main(String[] arguments) throws Exception {
        var seconds = argument(arguments, 0, 5);
        var rounds = argument(arguments, 1, 12);
        var inFlight = argument(arguments, 2, 256);
        var directory = Files.createTempDirectory("raw-bench");
        try (var playground = BenchPlayground.start(directory, HEAP);
                var bot = RawBot.on(playground);
                var crowd = PressingCrowd.at(playground.page())) {
            var channel = crowd.channel("paddock");
            var press = BenchGesture.press(channel, bot.offersAButton(channel), "details");
            var side = new BenchSide("raw bot", playground, () -> Duration.ZERO, crowd, Map.of(BenchKind.PRESS, press));
            System.out.print(
                    "| round | a second | playground CPU µs | without answer |\n| ---: | ---: | ---: | ---: |\n");
            for (var round = 1; round <= rounds; round++) {
                var cell = side.measure(BenchKind.PRESS, inFlight, Duration.ofSeconds(seconds));
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %,.0f | %,.0f | %d |%n",
                        round,
                        cell.perSecond(),
                        cell.playgroundMicros(),
                        cell.lost());
            }
        } finally {
            BenchPlayground.delete(directory);
        }
        System.exit(0);
    }

    private static int argument(String[] given, int index, int usual) {
        return given.length > index ? Integer.parseInt(given[index]) : usual;
    }
}
