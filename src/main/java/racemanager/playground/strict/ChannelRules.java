package racemanager.playground.strict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import racemanager.playground.json.Json;
import racemanager.playground.world.Channel;

/** Limits of channels and threads. */
public final class ChannelRules {

    private static final int NAME = 100;
    private static final int TOPIC = 1_024;
    private static final int SLOWMODE_SECONDS = 21_600;
    private static final int CHANNELS = 500;
    private static final int CHANNELS_A_CATEGORY = 50;
    private static final int OVERWRITES = 1_000;
    private static final Integer[] ARCHIVE_MINUTES = {60, 1_440, 4_320, 10_080};

    private ChannelRules() {}

    public static void check(JsonNode channel, boolean isNew, FormErrors errors) {
        var form = Form.of(channel, errors);
        form.knows(
                "name",
                "type",
                "topic",
                "bitrate",
                "user_limit",
                "rate_limit_per_user",
                "position",
                "permission_overwrites",
                "parent_id",
                "nsfw",
                "rtc_region",
                "video_quality_mode",
                "default_auto_archive_duration",
                "default_reaction_emoji",
                "default_thread_rate_limit_per_user",
                "available_tags",
                "default_sort_order",
                "default_forum_layout",
                "flags");
        var name = form.field("name").text(1, NAME);
        if (isNew) {
            name.required();
        }
        form.field("type").oneOf(Channel.TEXT, Channel.VOICE, Channel.CATEGORY, Channel.ANNOUNCEMENT, 13, 14, 15, 16);
        form.field("topic").text(0, TOPIC);
        form.field("rate_limit_per_user").number(0, SLOWMODE_SECONDS);
        form.field("default_auto_archive_duration").oneOf(ARCHIVE_MINUTES);
        form.field("permission_overwrites").list(0, OVERWRITES).items().forEach(ChannelRules::overwrite);
        errors.refuseIfAny();
    }

    private static void overwrite(Form overwrite) {
        overwrite.knows("id", "type", "allow", "deny");
        overwrite.field("id").required().id();
        overwrite.field("type").oneOf(0, 1);
    }

    public static void checkOverwrite(JsonNode overwrite, FormErrors errors) {
        Form.of(overwrite, errors).field("type").required().oneOf(0, 1);
        errors.refuseIfAny();
    }

    public static void checkThread(JsonNode thread, boolean isNew, FormErrors errors) {
        var form = Form.of(thread, errors);
        form.knows(
                "name",
                "archived",
                "auto_archive_duration",
                "locked",
                "invitable",
                "rate_limit_per_user",
                "type",
                "flags",
                "applied_tags");
        var name = form.field("name").text(1, NAME);
        if (isNew) {
            name.required();
        }
        form.field("auto_archive_duration").oneOf(ARCHIVE_MINUTES);
        form.field("rate_limit_per_user").number(0, SLOWMODE_SECONDS);
        form.field("type").oneOf(10, Channel.PUBLIC_THREAD, Channel.PRIVATE_THREAD);
        form.field("archived").isBoolean();
        form.field("locked").isBoolean();
        errors.refuseIfAny();
    }

    /** 500 channels are the most in a guild, threads not counted. */
    public static void refuseAbove(long count) {
        if (count > CHANNELS) {
            throw Refusal.of(400, 30013, "Maximum number of server channels reached (" + CHANNELS + ")");
        }
    }

    /** A parent is a category of the same guild with fewer than 50 channels. */
    public static void checkParent(JsonNode body, long guildId, List<Channel> all) {
        var parent = Json.id(body.path("parent_id"));
        if (parent == 0) {
            return;
        }
        var isCategory = all.stream()
                .anyMatch(channel ->
                        channel.id() == parent && channel.guildId() == guildId && channel.type() == Channel.CATEGORY);
        if (!isCategory) {
            throw FormErrors.refusal("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist");
        }
        if (all.stream().filter(channel -> channel.parentId() == parent).count() >= CHANNELS_A_CATEGORY) {
            throw FormErrors.refusal(
                    "parent_id", "CHANNEL_PARENT_MAX_CHANNELS", "Maximum number of channels in category reached (50)");
        }
    }

    /** Code 50083 is what Discord says of threads that are closed to writing, archived or locked. */
    public static Refusal archived(int status) {
        return Refusal.of(status, 50083, "Thread is archived");
    }

    /** Threads hang in text and announcement channels, never in threads. */
    public static void holdsThreads(Channel channel) {
        if (channel.type() != Channel.TEXT && channel.type() != Channel.ANNOUNCEMENT) {
            throw Refusal.of(400, 50024, "Cannot execute action on this channel type");
        }
    }
}
