package racemanager.playground.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import racemanager.playground.json.Json;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Channel.ThreadState;
import racemanager.playground.world.Overwrite;
import racemanager.playground.world.Snowflakes;
import racemanager.playground.world.World;

/** A channel object, for guild channels, threads and direct conversations. */
public final class ChannelShape {

    private ChannelShape() {}

    public static ObjectNode of(World world, Channel channel) {
        var json = Json.object()
                .put("id", Long.toString(channel.id()))
                .put("type", channel.type())
                .put("last_message_id", last(world, channel))
                .put("flags", 0);
        if (channel.isDirect()) {
            var people = channel.recipients().stream()
                    .filter(id -> !world.users().find(id).orElseThrow().bot());
            return json.set(
                    "recipients",
                    Json.array(people.map(id -> UserShape.of(world, id)).toList()));
        }
        json.put("guild_id", Long.toString(channel.guildId()))
                .put("name", channel.name())
                .put("parent_id", channel.parentId() == 0 ? null : Long.toString(channel.parentId()))
                .put("rate_limit_per_user", 0);
        return channel.thread() == null ? ordinary(json, channel) : thread(world, json, channel, channel.thread());
    }

    private static @Nullable String last(World world, Channel channel) {
        var last = world.lastMessageOf(channel.id());
        return last == 0 ? null : Long.toString(last);
    }

    private static ObjectNode ordinary(ObjectNode json, Channel channel) {
        json.put("position", channel.position())
                .put("topic", channel.topic())
                .put("nsfw", false)
                .set("permission_overwrites", overwrites(channel.overwrites()));
        return json;
    }

    private static ArrayNode overwrites(Collection<Overwrite> overwrites) {
        return Json.array(overwrites.stream().map(ChannelShape::overwrite).toList());
    }

    private static ObjectNode overwrite(Overwrite overwrite) {
        return Json.object()
                .put("id", Long.toString(overwrite.id()))
                .put("type", overwrite.type())
                .put("allow", Long.toString(overwrite.allow()))
                .put("deny", Long.toString(overwrite.deny()));
    }

    private static ObjectNode thread(World world, ObjectNode json, Channel channel, ThreadState state) {
        var count = world.messages().in(channel.id()).size();
        json.put("owner_id", Long.toString(state.ownerId()))
                .put("message_count", count)
                .put("total_message_sent", count)
                .put(
                        "member_count",
                        world.books().threadMembers().in(channel.id()).size())
                .putObject("thread_metadata")
                .put("archived", state.archived())
                .put("locked", state.locked())
                .put("auto_archive_duration", state.autoArchiveMinutes())
                .put("archive_timestamp", Snowflakes.instantOf(channel.id()).toString())
                .put("create_timestamp", Snowflakes.instantOf(channel.id()).toString())
                .put("invitable", true);
        return json;
    }

    /** As it comes with an interaction: with what the member may do in it. */
    public static ObjectNode partial(World world, Channel channel, long permissions) {
        return of(world, channel).put("permissions", Long.toString(permissions));
    }
}
