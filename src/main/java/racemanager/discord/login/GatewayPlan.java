package racemanager.discord.login;

import discord4j.discordjson.json.GatewayData;
import discord4j.discordjson.json.SessionStartLimitData;
import java.time.Duration;

/**
 * How Discord wants the gateway to be used by this bot.
 *
 * @param shards how many it recommends, one for every 1,000 guilds
 * @param startsLeft how many new sessions may still be started today
 * @param startsBack when the day's sessions are full again
 * @param concurrency how many shards may start within five seconds
 */
public record GatewayPlan(String url, int shards, int startsLeft, Duration startsBack, int concurrency) {

    private static final int GUILDS_A_RECOMMENDED_SHARD = 1000;
    private static final int MOST_GUILDS_A_SHARD = 2500;

    static GatewayPlan of(GatewayData data) {
        var limit = data.sessionStartLimit().toOptional();
        return new GatewayPlan(
                data.url(),
                data.shards().toOptional().orElse(1),
                limit.map(SessionStartLimitData::remaining).orElse(Integer.MAX_VALUE),
                Duration.ofMillis(limit.map(SessionStartLimitData::resetAfter).orElse(0)),
                Math.max(
                        1,
                        limit.flatMap(some -> some.maxConcurrency().toOptional())
                                .orElse(1)));
    }

    /** Throws {@link LoginException} when Discord would close the connections of so few shards (2,500 guilds each at most). */
    public GatewayPlan checkedFor(int configured) {
        long guildsAtLeast = (shards - 1L) * GUILDS_A_RECOMMENDED_SHARD + 1;
        if (guildsAtLeast > (long) configured * MOST_GUILDS_A_SHARD) {
            throw new LoginException("The bot is in at least " + guildsAtLeast + " servers, too many for " + configured
                    + " shards. Discord recommends " + shards + ".");
        }
        return this;
    }
}
