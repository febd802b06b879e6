package racemanager.playground.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import racemanager.app.Figures;
import racemanager.playground.bench.BotFigures.Start;
import racemanager.playground.bench.BotLine.Figure;

/** One bot in a fresh process: how it starts, and everything twice, cold and warm. */
final class BotRound {

    private static final String PING = "/ping";
    private static final String PRESS = "Details pressed";
    private static final String REGISTRATION = "registration";
    private static final int REGISTERING = 32;
    private static final Duration LONGEST_REGISTRATION = Duration.ofSeconds(20);
    private static final Duration LONGEST_OF_ALL = Duration.ofMinutes(5);

    private final ComparedBot bot;
    private final BotBenchPlan plan;
    private final BenchServer server;
    private final PressingCrowd crowd;
    private final BotFigures figures;

    BotRound(ComparedBot bot, BotBenchPlan plan, BenchServer server, PressingCrowd crowd, BotFigures figures) {
        this.bot = bot;
        this.plan = plan;
        this.server = server;
        this.crowd = crowd;
        this.figures = figures;
    }

    /** The bot's process was started at this time. */
    void measure(BenchProcess process, long began) throws IOException, InterruptedException {
        crowd.awaitsBot();
        var ready = sinceMillis(began);
        var ping = BenchGesture.command(crowd.channel("paddock"), crowd.command("ping"), "ping");
        crowd.awaitsAnswer(ping);
        figures.started(bot.title(), new Start(ready, sinceMillis(began)));

        repeats(PING, ping, false);
        var race = bot.race(crowd, server, 2 * plan.drivers());
        repeats(PRESS, race.details(), false);
        registrations(race.register(), false);
        repeats(PING, ping, true);
        repeats(PRESS, race.details(), true);
        registrations(race.register(), true);
        if (plan.guilds() > 0) {
            registrationsInManyGuilds(process);
        }
    }

    private static double sinceMillis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private void repeats(String what, BenchGesture gesture, boolean warm) {
        for (var latency : plan.latencies()) {
            crowd.slowsTheNetwork(latency);
            for (var inFlight : plan.inFlight()) {
                var rate = ClosedLoop.run(crowd.repeats(gesture), Load.of(inFlight, plan.cell()));
                note(new BotLine(what, warm, inFlight, latency), rate);
            }
        }
        crowd.slowsTheNetwork(Duration.ZERO);
    }

    /** Each driver comes once, because who comes again is known already. */
    private void registrations(BenchGesture press, boolean warm) throws InterruptedException {
        try (var drivers = PressingCrowd.ofNewcomers(server.page(), plan.drivers(), warm ? plan.drivers() : 0)) {
            var load = Load.of(Math.min(REGISTERING, drivers.size()), drivers.size(), LONGEST_REGISTRATION);
            var rate = ClosedLoop.run(drivers.fillsIn(press, ComparedBot.WELCOME), load);
            note(new BotLine(REGISTRATION, warm, load.inFlight(), Duration.ZERO), rate);
        }
    }

    /** What follows from them at Discord is awaited before the bot is asked what they took. */
    private void registrationsInManyGuilds(BenchProcess process) throws IOException, InterruptedException {
        var page = bot.figures(process);
        try (var leagues = Leagues.of(bot, server, plan.guilds(), BotBenchPlan.DRIVERS)) {
            var before = page.isPresent() ? Optional.of(BotInside.settled(page.get())) : Optional.<Figures>empty();
            var load = Load.of(REGISTERING, leagues.drivers(), LONGEST_OF_ALL);
            var rate = ClosedLoop.run(leagues.registrations(), load);
            var what = REGISTRATION + " in " + plan.guilds() + " guilds";
            note(new BotLine(what, true, load.inFlight(), Duration.ZERO), rate);
            if (page.isPresent()) {
                var after = BotInside.settled(page.get());
                var all = rate.times().count();
                figures.told(bot.title(), BotInside.of(before.orElseThrow(), after, all));
            }
        }
    }

    private void note(BotLine line, ClosedLoop.Rate rate) {
        figures.measured(bot.title(), line, Figure.of(rate));
    }
}
