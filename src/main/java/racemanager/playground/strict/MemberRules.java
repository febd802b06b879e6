package racemanager.playground.strict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import racemanager.playground.json.Json;

/** Limits of what is done to members: names, time-outs, bans. */
public final class MemberRules {

    private static final int NICK = 32;
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(28);
    private static final int DELETED_SECONDS = 604_800;
    private static final int DELETED_DAYS = 7;
    private static final int BANS_AT_ONCE = 200;

    private MemberRules() {}

    public static void check(JsonNode member, FormErrors errors) {
        var form = Form.of(member, errors);
        form.knows("nick", "roles", "mute", "deaf", "channel_id", "communication_disabled_until", "flags");
        form.field("nick").text(0, NICK);
        form.field("roles").list(0, Integer.MAX_VALUE).items().forEach(Form::id);
        form.field("mute").isBoolean();
        form.field("deaf").isBoolean();
        errors.refuseIfAny();
        if (List.of("mute", "deaf", "channel_id").stream().anyMatch(member::hasNonNull)) {
            throw Refusal.of(400, 40032, "Target user is not connected to voice.");
        }
    }

    public static void checkNick(JsonNode member, FormErrors errors) {
        var form = Form.of(member, errors);
        form.knows("nick", "avatar", "banner", "bio");
        form.field("nick").text(0, NICK);
        errors.refuseIfAny();
    }

    /** When a time-out ends, at most 28 days away; nothing ends it at once. */
    public static Optional<Instant> timeout(JsonNode time, Instant now) {
        if (time.isNull()) {
            return Optional.empty();
        }
        try {
            var until = OffsetDateTime.parse(time.asText()).toInstant();
            if (until.isAfter(now.plus(LONGEST_TIMEOUT))) {
                throw FormErrors.refusal(
                        "communication_disabled_until",
                        "INVALID_COMMUNICATION_DISABLED_TIMESTAMP",
                        "Value cannot be more than 28 days away.");
            }
            return Optional.of(until);
        } catch (DateTimeException notATime) {
            throw FormErrors.refusal(
                    "communication_disabled_until", "DATE_TIME_TYPE_PARSE", "Could not parse " + time.asText() + ".");
        }
    }

    /** How far back a ban deletes messages: seconds up to 7 days, or in the older way days. */
    public static Duration deleted(JsonNode ban, FormErrors errors) {
        if (!ban.isObject()) {
            return Duration.ZERO;
        }
        var form = Form.of(ban, errors);
        form.knows("delete_message_days", "delete_message_seconds", "user_ids");
        var seconds = form.field("delete_message_seconds").number(0, DELETED_SECONDS);
        var days = form.field("delete_message_days").number(0, DELETED_DAYS);
        errors.refuseIfAny();
        return seconds.isGiven()
                ? Duration.ofSeconds(seconds.node().asLong())
                : Duration.ofDays(days.node().asLong());
    }

    /** Whom a bulk ban names: 1 to 200 users. */
    public static List<Long> banned(JsonNode body, FormErrors errors) {
        var users = Form.of(body, errors).field("user_ids").required().list(1, BANS_AT_ONCE);
        users.items().forEach(Form::id);
        errors.refuseIfAny();
        return Json.stream(users.node()).map(Json::id).distinct().toList();
    }
}
