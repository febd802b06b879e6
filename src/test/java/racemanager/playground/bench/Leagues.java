package racemanager.playground.bench;

import java.util.ArrayList;
import java.util.List;

/** Many guilds, each with a race and with drivers who have just come in to register for it. */
final class Leagues implements AutoCloseable {

    private final List<PressingCrowd> crowds = new ArrayList<>();
    private final List<ClosedLoop.Work> registrations = new ArrayList<>();
    private final int drivers;

    private Leagues(int drivers) {
        this.drivers = drivers;
    }

    /** In so many guilds of a playground that {@link ManyGuilds} has prepared. */
    static Leagues of(ComparedBot bot, BenchServer server, int guilds, int drivers) throws InterruptedException {
        var leagues = new Leagues(drivers);
        try {
            for (var guild = ManyGuilds.FIRST; guild < ManyGuilds.FIRST + guilds; guild++) {
                leagues.add(bot, server, PressingCrowd.inGuild(server.page(), guild, drivers));
            }
            return leagues;
        } catch (InterruptedException | RuntimeException | Error failed) {
            leagues.close();
            throw failed;
        }
    }

    private void add(ComparedBot bot, BenchServer server, PressingCrowd crowd) throws InterruptedException {
        crowds.add(crowd);
        var race = bot.race(crowd, server, drivers);
        registrations.add(crowd.fillsIn(race.register(), ComparedBot.WELCOME));
    }

    /** The first driver of each guild, then the second of each, and so on. */
    ClosedLoop.Work registrations() {
        return inTurn(registrations);
    }

    static ClosedLoop.Work inTurn(List<ClosedLoop.Work> works) {
        return (turn, told) -> works.get(turn % works.size()).begin(turn / works.size(), told);
    }

    /** All of them. */
    int drivers() {
        return crowds.size() * drivers;
    }

    @Override
    public void close() {
        crowds.forEach(PressingCrowd::close);
    }
}
