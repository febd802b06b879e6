package racemanager.playground.strict;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** How often a bot may ask: 50 requests a second in all, and less in the buckets of single routes. */
public final class RateLimits {

    private static final long SECOND = 1_000_000_000L;
    private static final int GLOBAL_PER_SECOND = 50;
    private static final int MOST_WINDOWS = 20_000;

    /** Whether a request fits, and what its headers say; {@code after} is in seconds. */
    public record Verdict(boolean fits, boolean global, int limit, int remaining, double after, String bucket) {}

    private record Window(long start, int spent) {}

    private record Bucket(String name, int limit, long nanos) {}

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    public RateLimits() {
        this(System::nanoTime);
    }

    RateLimits(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Counts a request against the global limit, which interaction endpoints are exempt from. */
    public Verdict global(String token) {
        return spend("global/" + token, new Bucket("global", GLOBAL_PER_SECOND, SECOND), true);
    }

    /**
     * Counts a request against its route.
     *
     * @param route method and template
     * @param major the channel, guild or webhook token that has a bucket of its own
     */
    public Verdict route(String route, String major) {
        var bucket = bucketOf(route);
        return spend(bucket.name() + "/" + major, bucket, false);
    }

    private static Bucket bucketOf(String route) {
        return switch (route) {
            case "POST /channels/{channel}/messages" -> new Bucket("message-create", 5, 5 * SECOND);
            case "PATCH /channels/{channel}/messages/{message}" -> new Bucket("message-edit", 5, 5 * SECOND);
            case "DELETE /channels/{channel}/messages/{message}" -> new Bucket("message-delete", 5, SECOND);
            case "PUT /guilds/{guild}/members/{user}/roles/{role}",
                    "DELETE /guilds/{guild}/members/{user}/roles/{role}" -> new Bucket("member-role", 10, 5 * SECOND);
            case "POST /guilds/{guild}/scheduled-events" -> new Bucket("event-create", 5, 60 * SECOND);
            case "POST /webhooks/{application}/{token}" -> new Bucket("follow-up", 5, 2 * SECOND);
            default ->
                route.contains("/webhooks/") ? new Bucket("webhook", 5, 2 * SECOND) : new Bucket(route, 50, SECOND);
        };
    }

    private Verdict spend(String key, Bucket bucket, boolean global) {
        var now = nanoTime.getAsLong();
        if (windows.size() > MOST_WINDOWS) {
            windows.values().removeIf(window -> now - window.start() > 60 * SECOND);
        }
        var window = windows.compute(
                key,
                (same, old) -> old == null || now - old.start() >= bucket.nanos()
                        ? new Window(now, 1)
                        : new Window(old.start(), old.spent() + 1));
        var after = (window.start() + bucket.nanos() - now) / (double) SECOND;
        var remaining = Math.max(0, bucket.limit() - window.spent());
        return new Verdict(
                window.spent() <= bucket.limit(),
                global,
                bucket.limit(),
                remaining,
                after,
                Integer.toHexString(bucket.name().hashCode()));
    }
}
