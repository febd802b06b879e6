package racemanager.playground.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import racemanager.playground.json.Json;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Guild;
import racemanager.playground.world.Member;
import racemanager.playground.world.Rights;
import racemanager.playground.world.World;

/** A guild object: as REST answers it, and as the gateway tells a bot that comes online. */
public final class GuildShape {

    private GuildShape() {}

    public static ObjectNode of(World world, Guild guild) {
        var json = Json.object()
                .put("id", Long.toString(guild.id()))
                .put("name", guild.name())
                .put("owner_id", Long.toString(guild.ownerId()))
                .put("preferred_locale", guild.locale())
                .put("region", "deprecated");
        for (var picture : new String[] {"icon", "splash", "discovery_splash", "banner", "home_header"}) {
            json.putNull(picture);
        }
        for (var place : new String[] {
            "afk_channel_id",
            "system_channel_id",
            "rules_channel_id",
            "public_updates_channel_id",
            "safety_alerts_channel_id",
            "widget_channel_id"
        }) {
            json.putNull(place);
        }
        json.putNull("application_id")
                .putNull("description")
                .putNull("vanity_url_code")
                .putNull("incidents_data");
        addSettings(json);
        json.set(
                "roles",
                Json.array(world.roles().in(guild.id()).stream()
                        .map(role -> RoleShape.of(world, role))
                        .toList()));
        return json;
    }

    private static void addSettings(ObjectNode json) {
        json.put("afk_timeout", 300)
                .put("verification_level", 1)
                .put("default_message_notifications", 1)
                .put("explicit_content_filter", 0)
                .put("mfa_level", 0)
                .put("nsfw", false)
                .put("nsfw_level", 0)
                .put("premium_tier", 0)
                .put("premium_subscription_count", 0)
                .put("premium_progress_bar_enabled", false)
                .put("system_channel_flags", 0)
                .put("max_members", 500_000)
                .put("max_presences", (Integer) null)
                .put("max_video_channel_users", 25)
                .put("max_stage_video_channel_users", 50)
                .put("widget_enabled", false);
        json.putArray("features");
        json.putArray("emojis");
        json.putArray("stickers");
    }

    /** GUILD_CREATE as a bot without the members intent gets it: only itself among the members. */
    public static ObjectNode created(World world, Guild guild, Member bot) {
        var json = of(world, guild)
                .put("joined_at", bot.joinedAt().toString())
                .put("large", world.members().in(guild.id()).size() > 50)
                .put("unavailable", false)
                .put("member_count", world.members().in(guild.id()).size());
        var channels = world.channelsOf(guild.id());
        json.set(
                "channels",
                channels(world, channels.stream().filter(c -> !c.isThread()).toList()));
        json.set(
                "threads",
                channels(
                        world,
                        channels.stream()
                                .filter(GuildShape::isLive)
                                .filter(thread -> new Rights(world).sees(thread, bot.userId()))
                                .toList()));
        json.set("members", Json.array().add(MemberShape.withUser(world, bot)));
        json.set(
                "guild_scheduled_events",
                Json.array(world.scheduledEvents().in(guild.id()).stream()
                        .filter(event -> !event.isOver())
                        .map(ScheduledEventShape::of)
                        .toList()));
        for (var empty : new String[] {"voice_states", "presences", "stage_instances", "soundboard_sounds"}) {
            json.putArray(empty);
        }
        return json;
    }

    private static boolean isLive(Channel channel) {
        return channel.thread() != null && !channel.thread().archived();
    }

    private static JsonNode channels(World world, List<Channel> channels) {
        return Json.array(channels.stream()
                .map(channel -> ChannelShape.of(world, channel))
                .toList());
    }

    /** As it comes with an interaction. */
    public static ObjectNode partial(Guild guild) {
        var json = Json.object().put("id", Long.toString(guild.id())).put("locale", guild.locale());
        json.putArray("features");
        return json;
    }
}
