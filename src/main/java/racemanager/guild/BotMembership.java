package racemanager.guild;

import java.time.Instant;
import java.util.Optional;

/**
 * How the bot came to the guild, and whether it was removed.
 *
 * @param welcomed when it came to a guild that it did not know; empty for guilds from before that was kept
 * @param offered when an organiser who used a first command was shown what can be set up
 */
public record BotMembership(Optional<Instant> welcomed, Optional<Instant> offered) {

    public static final BotMembership UNKNOWN = new BotMembership(Optional.empty(), Optional.empty());

    BotMembership welcomed(Instant at) {
        return new BotMembership(Optional.of(at), offered);
    }

    BotMembership offered(Instant at) {
        return new BotMembership(welcomed, Optional.of(at));
    }

    /** Whether it is the welcome of this instant that counts, and not an earlier one. */
    public boolean isWelcomedAt(Instant at) {
        return welcomed.equals(Optional.of(at));
    }

    /** Whether it is the offer of this instant that counts, and not an earlier one. */
    public boolean isOfferedAt(Instant at) {
        return offered.equals(Optional.of(at));
    }
}
