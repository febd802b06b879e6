package racemanager.playground.visitor;

import java.util.Comparator;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.shape.MessageShape;
import racemanager.playground.strict.PermissionRules;
import racemanager.playground.world.ClosedDoor;
import racemanager.playground.world.Message;
import racemanager.playground.world.World;

/** A member reads their direct messages, and closes or opens them as in Discord's privacy settings; they are open at first. */
final class DirectDoors {

    private static final String PATH = "/play/guilds/{guild}/direct-messages";

    private final World world;
    private final PermissionRules rules;

    DirectDoors(World world, PermissionRules rules) {
        this.world = world;
        this.rules = rules;
    }

    void addTo(Routes routes) {
        routes.on("PUT", PATH, this::set).on("GET", PATH, this::read);
    }

    /** From all bots, oldest first. */
    private Answer read(Call call) {
        var member = rules.member(call.id("guild"), Json.id(call.query("member_id", "")));
        var found = world.channels().all().stream()
                .filter(channel -> channel.isDirect() && channel.recipients().contains(member.userId()))
                .flatMap(channel -> world.messages().of(channel.id()).values().stream())
                .sorted(Comparator.comparingLong(Message::id))
                .map(message -> MessageShape.told(world, message))
                .toList();
        return Answer.json(Json.array(found));
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
