package racemanager.discord.gateway;

/** Hears in which guilds the bot is. */
public interface GuildNews {

    /** The bot is in this guild: it joined, a new session began, or an outage is over. */
    void present(PresentGuild guild);
}
