package racemanager.playground.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.random.RandomGenerator;
import racemanager.playground.interaction.ComponentTree;
import racemanager.playground.json.Json;
import racemanager.playground.strict.CallbackRules;
import racemanager.playground.strict.ComponentType;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.World;

/** The button or select that a crowd uses; of a select each member takes what is random. */
record Press(CrowdOrder order, JsonNode control, RandomGenerator random) {

    /** Finds it on a message that everybody sees; refused where there is none. */
    static Press of(CrowdOrder order, World world, RandomGenerator random) {
        var control = world.messages()
                .find(order.channelId(), order.messageId())
                .filter(message -> message.guildId() == order.guildId() && !message.isEphemeral())
                .flatMap(message -> ComponentTree.find(message.body().components(), order.customId()))
                .filter(found -> !found.path("disabled").asBoolean())
                .orElseThrow(() ->
                        Refusal.of(400, 0, "There is no message there with such a button that everybody can press."));
        return new Press(order, control, random);
    }

    /** As the page sends it. */
    ObjectNode by(Participant who) {
        var type = control.path("type").asInt();
        var press =
                Json.object().put("type", CallbackRules.COMPONENT).put("message_id", Long.toString(order.messageId()));
        var data = press.putObject("data").put("custom_id", order.customId()).put("component_type", type);
        if (ComponentType.isSelect(type)) {
            var values = data.putArray("values");
            Choice.in(control, who, order.channelId(), "", random).values().forEach(values::add);
        }
        return press;
    }
}
