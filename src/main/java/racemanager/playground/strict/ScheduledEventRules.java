package racemanager.playground.strict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import racemanager.playground.world.ScheduledEvent;

/** Limits of Discord's own events. */
public final class ScheduledEventRules {

    private static final int EXTERNAL = 3;
    private static final int NAME = 100;
    private static final int DESCRIPTION = 1_000;
    private static final int LOCATION = 100;

    private ScheduledEventRules() {}

    public static void check(JsonNode event, boolean isNew, Instant now, FormErrors errors) {
        var form = Form.of(event, errors);
        form.knows(
                "channel_id",
                "entity_metadata",
                "name",
                "privacy_level",
                "scheduled_start_time",
                "scheduled_end_time",
                "description",
                "entity_type",
                "image",
                "status",
                "recurrence_rule");
        if (isNew) {
            for (var needed : new String[] {"name", "privacy_level", "scheduled_start_time", "entity_type"}) {
                form.field(needed).required();
            }
        }
        form.field("name").text(1, NAME);
        form.field("description").text(0, DESCRIPTION);
        form.field("privacy_level").oneOf(2);
        form.field("entity_type").oneOf(1, 2, EXTERNAL);
        form.field("entity_metadata").field("location").text(1, LOCATION);
        if (isNew && event.path("entity_type").asInt() == EXTERNAL) {
            form.field("scheduled_end_time").required();
            form.field("entity_metadata").required();
            form.field("entity_metadata").field("location").required();
        }
        times(form, now);
        errors.refuseIfAny();
    }

    private static void times(Form form, Instant now) {
        var start = instant(form.field("scheduled_start_time"));
        var end = instant(form.field("scheduled_end_time"));
        if (form.field("scheduled_start_time").isGiven() && start.isBefore(now)) {
            form.field("scheduled_start_time")
                    .fail("GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", "Cannot schedule event in the past.");
        }
        if (form.field("scheduled_end_time").isGiven() && !end.isAfter(start)) {
            form.field("scheduled_end_time")
                    .fail("GUILD_SCHEDULED_EVENT_END_BEFORE_START", "Cannot schedule event to end before it starts.");
        }
    }

    private static Instant instant(Form time) {
        try {
            return time.isGiven() ? OffsetDateTime.parse(time.node().asText()).toInstant() : Instant.MIN;
        } catch (DateTimeException notATime) {
            time.fail("DATE_TIME_TYPE_PARSE", "Could not parse " + time.node().asText() + ". Should be ISO8601.");
            return Instant.MIN;
        }
    }

    /** Scheduled becomes active or cancelled, active becomes completed, and that is the end of it. */
    public static void transition(int from, int to) {
        var allowed = from == ScheduledEvent.SCHEDULED
                ? to == ScheduledEvent.ACTIVE || to == ScheduledEvent.CANCELLED
                : from == ScheduledEvent.ACTIVE && to == ScheduledEvent.COMPLETED;
        if (from != to && !allowed) {
            throw Refusal.of(400, 180000, "Cannot update a finished event");
        }
    }
}
