package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.shape.GuildShape;
import racemanager.playground.shape.MemberShape;
import racemanager.playground.shape.MessageShape;
import racemanager.playground.world.Interaction;
import racemanager.playground.world.Rights;
import racemanager.playground.world.World;

/** INTERACTION_CREATE, with every field that Discord sends for an interaction in a guild. */
final class Payload {

    private static final long UPLOAD_LIMIT = 10L * 1024 * 1024;

    private Payload() {}

    static ObjectNode of(World world, Interaction interaction, Gesture gesture, long applicationId) {
        var rights = new Rights(world);
        var channel = gesture.channel();
        var mine = Long.toString(rights.in(channel, gesture.member()));
        var guild = world.guilds().find(interaction.guildId()).orElseThrow();
        var json = Json.object()
                .put("id", Long.toString(interaction.id()))
                .put("application_id", Long.toString(applicationId))
                .put("token", interaction.token())
                .put("type", interaction.type())
                .put("version", 1)
                .put("guild_id", Long.toString(guild.id()))
                .put("guild_locale", guild.locale())
                .put("channel_id", Long.toString(channel.id()))
                .put("locale", interaction.locale())
                .put("app_permissions", appPermissions(world, rights, gesture, applicationId))
                .put("attachment_size_limit", UPLOAD_LIMIT)
                .put("context", 0);
        json.set("data", gesture.data());
        json.set("guild", GuildShape.partial(guild));
        json.set("channel", ChannelShape.partial(world, channel, rights.in(channel, gesture.member())));
        json.set("member", MemberShape.withUser(world, gesture.member()).put("permissions", mine));
        json.putArray("entitlements");
        json.putArray("entitlement_sku_ids");
        json.putObject("authorizing_integration_owners").put("0", Long.toString(guild.id()));
        if (gesture.message() != null) {
            json.set("message", MessageShape.of(world, gesture.message()));
        }
        return json;
    }

    private static String appPermissions(World world, Rights rights, Gesture gesture, long applicationId) {
        return world.members()
                .find(gesture.channel().guildId(), applicationId)
                .map(bot -> rights.in(gesture.channel(), bot))
                .map(bits -> Long.toString(bits))
                .orElse("0");
    }
}
