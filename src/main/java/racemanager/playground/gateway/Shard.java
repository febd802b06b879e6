package racemanager.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;

/** One of several connections of a bot, and the guilds that belong to it. */
record Shard(int index, int count) {

    private static final int TIMESTAMP_SHIFT = 22;

    /** From identify; without one, the only shard. */
    static Shard of(JsonNode shard) {
        return shard.isArray()
                ? new Shard(shard.path(0).asInt(-1), shard.path(1).asInt(0))
                : new Shard(0, 1);
    }

    boolean isValid() {
        return count > 0 && index >= 0 && index < count;
    }

    /** Direct messages, with guild 0, go to the first shard. */
    boolean holds(long guildId) {
        return (guildId >> TIMESTAMP_SHIFT) % count == index;
    }
}
