package racemanager.discord.gateway;

import discord4j.discordjson.json.gateway.Ready;
import java.util.Set;
import java.util.stream.Collectors;
import racemanager.kernel.GuildId;

/** All guilds of one shard in which the bot is, as a new session begins with them. */
public record ShardGuilds(Set<GuildId> guilds, int shard, int shards) {

    /** Discord spreads guilds over shards by these bits of their ids (docs, gateway, "Sharding"). */
    private static final int SPREAD = 22;

    public ShardGuilds {
        guilds = Set.copyOf(guilds);
    }

    static ShardGuilds of(Ready ready) {
        var shard = ready.shard().toOptional().orElseGet(() -> new int[] {0, 1});
        return new ShardGuilds(
                ready.guilds().stream()
                        .map(guild -> new GuildId(guild.id().asLong()))
                        .collect(Collectors.toSet()),
                shard[0],
                shard[1]);
    }

    /** Whether the guild would be among these, and is not. */
    public boolean lacks(GuildId guild) {
        return Long.remainderUnsigned(guild.value() >>> SPREAD, shards) == shard && !guilds.contains(guild);
    }
}
