package racemanager.discord.gateway;

import racemanager.kernel.GuildId;

/** Hears in which guilds the bot is. */
public interface GuildNews {

    /** A new session began, which names all guilds of its shard; of a removal before that nothing is told. */
    void began(ShardGuilds shard);

    /** The bot is in this guild: it joined, a new session began, or an outage is over. */
    void present(PresentGuild guild);

    /** The bot may do something in this guild that it could not do before. */
    void gained(GuildId guild);

    /** The bot was removed from this guild, which is not the same as an outage. */
    void removed(GuildId guild);
}
