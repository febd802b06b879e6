package racemanager.playground.visitor;

import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.strict.PermissionRules;
import racemanager.playground.world.ClosedDoor;
import racemanager.playground.world.World;

/** A member closes or opens their direct messages, as in Discord's privacy settings; they are open at first. */
final class DirectDoors {

    private final World world;
    private final PermissionRules rules;

    DirectDoors(World world, PermissionRules rules) {
        this.world = world;
        this.rules = rules;
    }

    void addTo(Routes routes) {
        routes.on("PUT", "/play/guilds/{guild}/direct-messages", this::set);
    }

    private Answer set(Call call) {
        var member = rules.member(call.id("guild"), Json.id(call.query("member_id", "")));
        var door = new ClosedDoor(member.userId());
        if (call.body().path("open").asBoolean(true)) {
            world.remove(world.books().closedDoors(), door);
        } else {
            world.put(world.books().closedDoors(), door);
        }
        return Answer.noContent();
    }
}
