package racemanager.guild;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the bot came to the guild, and whether it was removed.
 *
 * @param welcomed when it came to a guild that it did not know; empty for guilds from before that was kept
 * @param offered when an organiser who used a first command was shown what can be set up
 * @param removed when it was removed; empty while it is in the guild
 */
public record BotMembership(Optional<Instant> welcomed, Optional<Instant> offered, Optional<Instant> removed) {

    /** How long everything is kept of a guild that has removed the bot. */
    public static final Duration KEPT_AFTER_REMOVAL = Duration.ofDays(30);

    public static final BotMembership UNKNOWN = new BotMembership(Optional.empty(), Optional.empty(), Optional.empty());

    BotMembership welcomed(Instant at) {
        return new BotMembership(Optional.of(at), offered, removed);
    }

    BotMembership offered(Instant at) {
        return new BotMembership(welcomed, Optional.of(at), removed);
    }

    BotMembership removed(Instant at) {
        return new BotMembership(welcomed, offered, Optional.of(at));
    }

    BotMembership returned() {
        return new BotMembership(welcomed, offered, Optional.empty());
    }

    /** Nothing but when it was removed, which ends when all is erased. */
    BotMembership erased() {
        return new BotMembership(Optional.empty(), Optional.empty(), removed);
    }

    /** When everything of the guild is to be erased; empty while the bot is in it. */
    public Optional<Instant> erasureDue() {
        return removed.map(at -> at.plus(KEPT_AFTER_REMOVAL));
    }

    /** Whether everything of the guild is to be erased by now. */
    public boolean isErasureDue(Instant now) {
        return erasureDue().filter(due -> !due.isAfter(now)).isPresent();
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
