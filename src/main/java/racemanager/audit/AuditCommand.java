package racemanager.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import racemanager.kernel.MemberId;

/** What is asked of a guild's audit log. */
public sealed interface AuditCommand {

    /**
     * Something was done or tried.
     *
     * @param guildLanguage the one that Discord tells for the guild
     * @param shown where the guild has it posted, which the guild itself fills in
     */
    record Note(AuditEntry entry, Locale guildLanguage, Optional<AuditChannel> shown) implements AuditCommand {

        /** The same, to be posted there. */
        public Note shownIn(Optional<AuditChannel> channel) {
            return new Note(entry, guildLanguage, channel);
        }
    }

    /**
     * A look at entries.
     *
     * @param upTo the number of the newest that is looked at, so that several looks see the same log
     */
    record Read(AuditFilter filter, Optional<Long> upTo, int skip, int most, Instant at) implements AuditCommand {}

    record KeepFor(int days, Instant at) implements AuditCommand {}

    /** Nothing is to be left that names this member. */
    record Forget(MemberId member) implements AuditCommand {}

    /** What is new is to be posted. */
    record Post() implements AuditCommand {}

    /** Discord has answered the last post. */
    record PostEnded() implements AuditCommand {}
}
