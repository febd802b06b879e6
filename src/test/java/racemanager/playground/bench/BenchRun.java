package racemanager.playground.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import racemanager.playground.bench.BenchSide.Cell;
import racemanager.story.PublishedRace;

/** Two playgrounds, one with a raw bot and one with the real one, each in processes of their own. */
final class BenchRun implements AutoCloseable {

    private static final String HEAP = "2g";
    private static final Duration WARMING = Duration.ofSeconds(2);

    private final Deque<AutoCloseable> opened;
    private final BenchSide real;
    private final BenchSide raw;
    private final RawBot rawBot;
    private final Map<BenchKind, String> answers = new EnumMap<>(BenchKind.class);

    /** Starts all four processes, or none. */
    static BenchRun start(Path directory) throws Exception {
        var opened = new ArrayDeque<AutoCloseable>();
        try {
            return new BenchRun(directory, opened);
        } catch (IOException | RuntimeException | AssertionError failed) {
            close(opened);
            throw failed;
        }
    }

    private BenchRun(Path directory, Deque<AutoCloseable> opened) throws IOException, InterruptedException {
        this.opened = opened;
        real = withTheRealBot(Files.createDirectory(directory.resolve("real")));
        var playground = open(BenchPlayground.start(Files.createDirectory(directory.resolve("raw")), HEAP));
        rawBot = open(RawBot.on(playground));
        raw = withTheRawBot(playground);
        for (var kind : List.of(BenchKind.COMMAND, BenchKind.PRESS)) {
            answers.put(kind, real.crowd().answerTo(real.gesture(kind)));
        }
        answers.put(BenchKind.DEFERRED, "{\"content\":\"Here it is\"}");
    }

    private BenchSide withTheRealBot(Path directory) throws IOException, InterruptedException {
        var playground = open(BenchPlayground.start(directory, HEAP));
        var bot = open(playground.invitesTheBot(directory, HEAP));
        var crowd = open(PressingCrowd.at(playground.page()));
        var ping = BenchGesture.command(crowd.channel("paddock"), crowd.command("ping"), "ping");
        // A bot that has just started may miss Discord's three seconds on a machine with much to do.
        ClosedLoop.run(crowd.repeats(ping), Load.warmed(2, WARMING));
        var race = PublishedRace.on(playground.page());
        var gestures = Map.of(
                BenchKind.COMMAND,
                ping,
                BenchKind.PRESS,
                BenchGesture.press(race.channel(), race.message(), race.details()));
        return new BenchSide("real bot", playground, bot::processorTime, crowd, gestures);
    }

    private BenchSide withTheRawBot(BenchPlayground playground) throws InterruptedException {
        var crowd = open(PressingCrowd.at(playground.page()));
        var paddock = crowd.channel("paddock");
        var ping = crowd.command("ping");
        var gestures = Map.of(
                BenchKind.COMMAND, BenchGesture.command(paddock, ping, "ping"),
                BenchKind.PRESS, BenchGesture.press(paddock, rawBot.offersAButton(paddock), "details"),
                BenchKind.DEFERRED, BenchGesture.command(paddock, ping, "ping"));
        return new BenchSide("raw bot", playground, () -> Duration.ZERO, crowd, gestures);
    }

    private <T extends AutoCloseable> T open(T part) {
        opened.push(part);
        return part;
    }

    /** With the raw bot, which answers what the real one answered. */
    Cell raw(BenchKind kind, int inFlight, Duration time) {
        rawBot.answersWith(answers.getOrDefault(kind, ""), kind == BenchKind.DEFERRED);
        return raw.measure(kind, inFlight, time);
    }

    Cell real(BenchKind kind, int inFlight, Duration time) {
        return real.measure(kind, inFlight, time);
    }

    @Override
    public void close() throws Exception {
        close(opened);
    }

    private static void close(Deque<AutoCloseable> opened) throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }
}
