package racemanager.playground.strict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import racemanager.playground.world.ScheduledEvent;

/** Limits of Discord's own events. */
public final class ScheduledEventRules {

    private static final int EXTERNAL = 3;
    private static final int NAME = 100;
    private static final int DESCRIPTION = 1_000;
    private static final int LOCATION = 100;
    private static final Pattern IMAGE = Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+");

    private ScheduledEventRules() {}

    /**
     * Checks an event as it will be.
     *
     * @param event the body of a new one, or the stored fields with what a change sets
     * @param timesFrom the body itself: only times that it names are compared with now
     */
    public static void check(JsonNode event, JsonNode timesFrom, boolean isNew, Instant now, FormErrors errors) {
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
        for (var needed : new String[] {"name", "privacy_level", "scheduled_start_time", "entity_type"}) {
            form.field(needed).required();
        }
        form.field("name").text(1, NAME);
        form.field("description").text(0, DESCRIPTION);
        form.field("privacy_level").oneOf(2);
        form.field("status").oneOf(isNew ? new Integer[] {1} : new Integer[] {1, 2, 3, 4});
        place(form, form.field("entity_type").oneOf(1, 2, EXTERNAL).node().asInt());
        image(form.field("image"));
        RecurrenceRules.check(form.field("recurrence_rule"));
        times(form, timesFrom, now);
        errors.refuseIfAny();
    }

    /** An external event has a location and an end; one in a voice or stage channel has that channel. */
    private static void place(Form form, int entityType) {
        var location = form.field("entity_metadata").field("location").text(1, LOCATION);
        if (entityType == EXTERNAL) {
            form.field("scheduled_end_time").required();
            form.field("entity_metadata").required();
            location.required();
            if (form.field("channel_id").isGiven()) {
                form.field("channel_id").fail("BASE_TYPE_CHOICES", "An external event has no channel.");
            }
        } else if (form.field("entity_type").isGiven()) {
            form.field("channel_id").required().id();
        }
    }

    /** A new picture comes as data; a stored one is a hash of letters and digits. */
    private static void image(Form image) {
        var text = image.node().asText("");
        if (image.node().isTextual() && text.startsWith("data:")) {
            image.matches(IMAGE);
        } else if (image.node().isTextual() && !text.matches("[0-9a-f]{32}")) {
            image.fail("IMAGE_INVALID", "Invalid image data");
        }
    }

    private static void times(Form form, JsonNode given, Instant now) {
        var start = instant(form.field("scheduled_start_time"));
        var end = instant(form.field("scheduled_end_time"));
        if (given.hasNonNull("scheduled_start_time") && start.isBefore(now)) {
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
            throw finished();
        }
    }

    /** An event that was completed or cancelled stays so. */
    public static Refusal finished() {
        return Refusal.of(400, 180000, "Cannot update a finished event");
    }
}
