package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.json.Json;
import racemanager.playground.post.FileRack;
import racemanager.playground.shape.ChannelShape;
import racemanager.playground.shape.MemberShape;
import racemanager.playground.shape.RoleShape;
import racemanager.playground.shape.UserShape;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Member;
import racemanager.playground.world.Rights;
import racemanager.playground.world.World;

/** Fills {@code data.resolved}: what the ids that a member chose stand for. */
final class Resolver {

    private final World world;
    private final Channel place;
    private final FileRack rack;
    private final ObjectNode resolved = Json.object();

    Resolver(World world, Channel place, FileRack rack) {
        this.world = world;
        this.place = place;
        this.rack = rack;
    }

    void user(long id) {
        var user = world.users().find(id).orElseThrow(() -> notThere("user"));
        var key = Long.toString(id);
        resolved.withObjectProperty("users").set(key, UserShape.of(user));
        world.members()
                .find(place.guildId(), id)
                .ifPresent(member -> resolved.withObjectProperty("members").set(key, member(member)));
    }

    private ObjectNode member(Member member) {
        var rights = Long.toString(new Rights(world).in(place, member));
        var json = MemberShape.partial(member).put("permissions", rights);
        return json.without(List.of("deaf", "mute"));
    }

    void role(long id) {
        var role = world.roles().find(place.guildId(), id).orElseThrow(() -> notThere("role"));
        resolved.withObjectProperty("roles").set(Long.toString(id), RoleShape.of(world, role));
    }

    void channel(long id, Member chooser) {
        var channel = world.channels()
                .find(id)
                .filter(found -> found.guildId() == place.guildId())
                .orElseThrow(() -> notThere("channel"));
        var bits = new Rights(world).in(channel, chooser);
        resolved.withObjectProperty("channels").set(Long.toString(id), ChannelShape.partial(world, channel, bits));
    }

    /** A mentionable is a role where there is one with that id, else a user. */
    void mentionable(long id) {
        if (world.roles().find(place.guildId(), id).isPresent()) {
            role(id);
        } else {
            user(id);
        }
    }

    /** Keeps an uploaded file and returns the id of its attachment. */
    String file(UploadedFile file) {
        var attachment = rack.keep(place.id(), file).put("ephemeral", true);
        var id = attachment.path("id").asText();
        resolved.withObjectProperty("attachments").set(id, attachment);
        return id;
    }

    /** Puts what was found into the data, where anything was. */
    void into(ObjectNode data) {
        if (!resolved.isEmpty()) {
            data.set("resolved", resolved);
        }
    }

    private static Refusal notThere(String what) {
        return Refusal.of(400, 50035, "There is no such " + what + " here");
    }
}
