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
        absentAsNull(
                json,
                "channel_id",
                "description",
                "image",
                "entity_id",
                "recurrence_rule",
                "scheduled_end_time",
                "entity_metadata");
        if (json.path("recurrence_rule") instanceof ObjectNode rule) {
            absentAsNull(rule, "end", "count", "by_weekday", "by_n_weekday", "by_month", "by_month_day", "by_year_day");
        }
        json.putArray("guild_scheduled_event_exceptions");
        return json;
    }

    private static void absentAsNull(ObjectNode json, String... fields) {
        for (var field : fields) {
            if (!json.has(field)) {
                json.putNull(field);
            }
        }
    }
}
