package racemanager.playground.visitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Supplier;
import racemanager.playground.clock.ClockDesk;
import racemanager.playground.crowd.Crowd;
import racemanager.playground.crowd.CrowdReport;
import racemanager.playground.fault.Faults;
import racemanager.playground.json.Json;
import racemanager.playground.visitor.BotKeeper.State;

/** All that can be controlled from the page: the clock, the network, the bot's life, and crowds. */
public record Controls(
        ClockDesk clock,
        Faults faults,
        Crowd crowd,
        Supplier<Optional<BotKeeper>> keeper,
        Supplier<Boolean> connected) {

    /** How all of it stands now. */
    public ObjectNode shape() {
        var json = Json.object();
        var ahead = clock.ahead();
        json.putObject("clock").put("now", clock.now().toString()).put("ahead_seconds", ahead.toSeconds());
        json.putObject("network")
                .put("latency_ms", faults.latency().toMillis())
                .put("server_errors", faults.serverErrors())
                .put("rate_limits", faults.rateLimits())
                .put("lost_callbacks", faults.lostCallbacks())
                .put("lost_messages", faults.lostMessages())
                .put("lost_edits", faults.lostEdits())
                .put("lost_roles", faults.lostRoles());
        json.putObject("bot").put("can_be_killed", keeper.get().isPresent()).put("state", state());
        return json.set(
                "crowd", crowd.report().<JsonNode>map(CrowdReport::shape).orElseGet(NullNode::getInstance));
    }

    /** Of a bot that nobody keeps here is known whether it is connected. */
    private String state() {
        return keeper.get()
                .map(BotKeeper::state)
                .orElseGet(() -> connected.get() ? State.UP : State.DOWN)
                .label();
    }
}
