package racemanager.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import racemanager.kernel.GuildId;

class ShardGuildsTest {

    /** By Discord's formula the guild's number without its lowest 22 bits says the shard. */
    private static GuildId guild(long upperBits) {
        return new GuildId((upperBits << 22) | 5);
    }

    @Test
    void aGuildOfThisShardThatIsNotNamedIsLacked() {
        var shard = new ShardGuilds(Set.of(guild(1), guild(3)), 1, 2);

        assertThat(shard.lacks(guild(5))).isTrue();
        assertThat(shard.lacks(guild(3))).isFalse();
    }

    @Test
    void theGuildsOfOtherShardsAreNotLacked() {
        var shard = new ShardGuilds(Set.of(), 1, 2);

        assertThat(shard.lacks(guild(2))).isFalse();
        assertThat(new ShardGuilds(Set.of(), 0, 2).lacks(guild(2))).isTrue();
    }

    @Test
    void oneShardHasAllGuildsAlsoThoseWithTheHighestNumbers() {
        var all = new ShardGuilds(Set.of(guild(1)), 0, 1);

        assertThat(all.lacks(guild(2))).isTrue();
        assertThat(all.lacks(new GuildId(-1))).isTrue();
        assertThat(new ShardGuilds(Set.of(), 3, 4).lacks(new GuildId(-1))).isTrue();
    }
}
