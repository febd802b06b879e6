package racemanager.playground.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.world.ScheduledEvent;

/** A guild scheduled event object. */
public final class ScheduledEventShape {

    private ScheduledEventShape() {}

    public static ObjectNode of(ScheduledEvent event) {
        ObjectNode json = event.fields().deepCopy();
        json.put("id", Long.toString(event.id()))
                .put("guild_id", Long.toString(event.guildId()))
                .put("creator_id", Long.toString(event.creatorId()))
                .put("status", event.status())
                .put("user_count", 0);
        for (var absent : new String[] {
            "channel_id",
            "description",
            "image",
            "entity_id",
            "recurrence_rule",
            "scheduled_end_time",
            "entity_metadata"
        }) {
            if (!json.has(absent)) {
                json.putNull(absent);
            }
        }
        json.putArray("guild_scheduled_event_exceptions");
        return json;
    }
}
