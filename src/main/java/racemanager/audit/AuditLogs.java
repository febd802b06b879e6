package racemanager.audit;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;

/** The audit logs of all guilds; a stage fails when no answer comes in time. */
public interface AuditLogs {

    /** The newest entries that pass the filter, beside how many there are. */
    CompletionStage<Reply<AuditPage>> page(GuildId guild, AuditFilter filter, int skip, int most, Instant at);

    /** All entries that pass the filter, the newest first. */
    CompletionStage<Reply<List<AuditEntry>>> all(GuildId guild, AuditFilter filter, Instant at);

    /** Refused for anything but one of {@link AuditLog#OFFERED_DAYS}. */
    CompletionStage<Reply<AuditPage>> keepFor(GuildId guild, int days, Instant at);
}
