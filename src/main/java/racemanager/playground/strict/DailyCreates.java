package racemanager.playground.strict;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Code 30034: 200 new commands a day are the most, globally and in each guild. */
public final class DailyCreates {

    private static final int MOST = 200;
    private static final Duration DAY = Duration.ofDays(1);

    private record Tally(Instant began, long count) {}

    private final Map<Long, Tally> byGuild = new HashMap<>();

    /** Counts this many more; guild 0 stands for global commands. */
    public void count(long guild, long more, Instant now) {
        var tally = byGuild.getOrDefault(guild, new Tally(now, 0));
        var today = now.isBefore(tally.began().plus(DAY)) ? tally : new Tally(now, 0);
        if (today.count() + more > MOST) {
            throw Refusal.of(
                    429, 30034, "Max number of daily application command creates has been reached (" + MOST + ")");
        }
        byGuild.put(guild, new Tally(today.began(), today.count() + more));
    }
}
