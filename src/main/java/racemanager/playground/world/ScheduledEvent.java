package racemanager.playground.world;

import com.fasterxml.jackson.databind.JsonNode;

/** Discord's own event in a guild, with its fields as they are on the wire. */
public record ScheduledEvent(long id, long guildId, long creatorId, int status, JsonNode fields) {

    public static final int SCHEDULED = 1;
    public static final int ACTIVE = 2;
    public static final int COMPLETED = 3;
    public static final int CANCELLED = 4;

    public boolean isOver() {
        return status >= COMPLETED;
    }
}
