package racemanager.guild;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;

/** The bot's membership of all guilds; a stage fails when no answer comes in time. */
public interface Memberships {

    /**
     * The bot is in the guild: one that has never stored anything is welcomed at this instant, and what was to be erased is
     * kept.
     */
    CompletionStage<Reply<BotMembership>> arrived(GuildId guild, Instant at);

    /** The bot was removed from the guild. */
    CompletionStage<Reply<BotMembership>> removed(GuildId guild, Instant at);

    /** The bot is not in a guild that it may still know; the removal counts from this instant, unless it was noted before. */
    CompletionStage<Reply<BotMembership>> missing(GuildId guild, Instant at);

    /** The bot may do more in the guild than before: what Discord refused is tried again at once. */
    CompletionStage<Reply<BotMembership>> gained(GuildId guild, Instant at);

    /** An organiser used a command; a guild that was never set up is offered that at this instant, once. */
    CompletionStage<Reply<BotMembership>> offered(GuildId guild, Instant at);
}
