package racemanager.audit;

import java.util.Locale;
import racemanager.kernel.GuildId;

/** Where uses of the bot are noted. */
@FunctionalInterface
public interface AuditTrail {

    /** Notes nothing. */
    AuditTrail NONE = (guild, language, entry) -> {};

    /**
     * Returns at once and never fails: what cannot be noted now is lost, and counted in the log.
     *
     * @param guildLanguage the one that Discord tells for the guild
     */
    void note(GuildId guild, Locale guildLanguage, AuditEntry entry);
}
