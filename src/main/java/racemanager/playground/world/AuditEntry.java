package racemanager.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a guild, by whom, to what, and why.
 *
 * @param action Discord's number for it, such as 22 for a ban
 * @param changes an array of change objects as they are on the wire
 * @param options what only some kinds of entries say, as it is on the wire
 */
public record AuditEntry(
        long id,
        long guildId,
        long actorId,
        long targetId,
        int action,
        @Nullable String reason,
        JsonNode changes,
        JsonNode options) {}
