package racemanager.playground.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

/** A user object. */
public final class UserShape {

    private UserShape() {}

    public static ObjectNode of(User user) {
        var json = Json.object()
                .put("id", Long.toString(user.id()))
                .put("username", user.username())
                .put("discriminator", user.bot() ? "0001" : "0")
                .put("avatar", (String) null)
                .put("public_flags", 0)
                .put("flags", 0);
        if (user.bot()) {
            json.put("global_name", (String) null).put("bot", true);
        } else {
            json.put("global_name", user.globalName());
        }
        return json.putNull("avatar_decoration_data").putNull("primary_guild");
    }

    /** The user with this id; one that was never heard of is shown as Discord shows a deleted one. */
    public static ObjectNode of(World world, long id) {
        return of(world.users().find(id).orElseGet(() -> new User(id, "deleted_user_" + id, "Deleted User", false)));
    }

    /** The bot about itself. */
    public static ObjectNode self(User user) {
        return of(user).put("mfa_enabled", true)
                .put("verified", true)
                .put("locale", "en-US")
                .put("email", (String) null);
    }
}
