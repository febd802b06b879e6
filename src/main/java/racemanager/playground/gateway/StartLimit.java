package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import racemanager.playground.json.Json;
import racemanager.playground.world.World;

/**
 * How often bots may identify: 1,000 times in 24 hours, and one shard in five seconds ({@code max_concurrency} 1).
 *
 * <p>The same shard may come again at once, where Discord would have it wait: a bot under development restarts often.
 */
public final class StartLimit {

    private static final int STARTS = 1_000;
    private static final int MAX_CONCURRENCY = 1;
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private record Start(int shard, Instant at) {}

    private final World world;
    private final Map<Integer, Start> latest = new HashMap<>();
    private Instant dayBegan;
    private int used;

    public StartLimit(World world) {
        this.world = world;
        dayBegan = world.now();
    }

    /** Counts an identify; false where Discord answers it with "invalid session". */
    synchronized boolean admits(Shard shard) {
        beginDay();
        var now = world.now();
        var key = shard.index() % MAX_CONCURRENCY;
        var before = latest.get(key);
        if (before != null
                && before.shard() != shard.index()
                && now.isBefore(before.at().plus(PAUSE))) {
            return false;
        }
        latest.put(key, new Start(shard.index(), now));
        return used++ < STARTS;
    }

    private void beginDay() {
        if (!world.now().isBefore(dayBegan.plus(DAY))) {
            dayBegan = world.now();
            used = 0;
        }
    }

    /** The session start limit object; times in milliseconds. */
    public synchronized ObjectNode shape() {
        beginDay();
        return Json.object()
                .put("total", STARTS)
                .put("remaining", Math.max(0, STARTS - used))
                .put(
                        "reset_after",
                        Duration.between(world.now(), dayBegan.plus(DAY)).toMillis())
                .put("max_concurrency", MAX_CONCURRENCY);
    }
}
