package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.interaction.Callbacks;
import racemanager.playground.interaction.FollowUps;
import racemanager.playground.json.Json;
import racemanager.playground.shape.MessageShape;
import racemanager.playground.world.Message;
import racemanager.playground.world.World;

/** Answers to interactions: the callback, and what follows by the interaction's token. */
public final class InteractionRoutes {

    private static final String FOLLOW_UPS = "/webhooks/{application}/{token}";
    private static final String ONE = FOLLOW_UPS + "/messages/{message}";

    private final World world;
    private final Callbacks callbacks;
    private final FollowUps followUps;

    public InteractionRoutes(World world, Callbacks callbacks, FollowUps followUps) {
        this.world = world;
        this.callbacks = callbacks;
        this.followUps = followUps;
    }

    public void addTo(Routes routes) {
        routes.on("POST", "/interactions/{interaction}/{token}/callback", this::answer)
                .on("POST", FOLLOW_UPS, this::add)
                .on("GET", ONE, call -> shown(followUps.get(app(call), call.param("token"), call.param("message"))))
                .on("PATCH", ONE, this::edit)
                .on("DELETE", ONE, this::delete);
    }

    private static long app(Call call) {
        return call.id("application");
    }

    private Answer shown(Message message) {
        return Answer.json(MessageShape.of(world, message));
    }

    private Answer answer(Call call) {
        var result = callbacks.answer(
                call.id("interaction"), call.param("token"), body(call), call.files(), Desk.errors(call));
        return call.query("with_response", "false").equals("true") ? Answer.json(result) : Answer.noContent();
    }

    private static JsonNode body(Call call) {
        return call.body().isMissingNode() ? Json.object() : call.body();
    }

    private Answer add(Call call) {
        return shown(followUps.add(app(call), call.param("token"), body(call), call.files(), Desk.errors(call)));
    }

    private Answer edit(Call call) {
        return shown(followUps.edit(
                app(call), call.param("token"), call.param("message"), body(call), call.files(), Desk.errors(call)));
    }

    private Answer delete(Call call) {
        followUps.delete(app(call), call.param("token"), call.param("message"));
        return Answer.noContent();
    }
}
