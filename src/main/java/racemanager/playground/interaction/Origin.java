package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;
import racemanager.playground.shape.UserShape;
import racemanager.playground.strict.CallbackRules;
import racemanager.playground.world.Interaction;
import racemanager.playground.world.Message;
import racemanager.playground.world.World;

/** What a message says about the interaction that it answers: {@code interaction_metadata}. */
final class Origin {

    private Origin() {}

    /**
     * Metadata, and for commands the older {@code interaction} too.
     *
     * @param about what only this kind of interaction has: the command's name, the message, the opening interaction
     */
    static ObjectNode of(World world, long id, int type, long guildId, long userId, ObjectNode about) {
        var user = UserShape.of(world, userId);
        var metadata = Json.object().put("id", Long.toString(id)).put("type", type);
        metadata.set("user", user);
        metadata.putObject("authorizing_integration_owners").put("0", Long.toString(guildId));
        metadata.setAll(about);
        var origin = Json.object();
        origin.set("metadata", metadata);
        if (type == CallbackRules.COMMAND) {
            var legacy = Json.object()
                    .put("id", Long.toString(id))
                    .put("type", type)
                    .put("name", about.path("name").asText());
            legacy.set("user", user);
            origin.set("legacy", legacy);
        }
        return origin;
    }

    /** The same for a follow-up, which names the first answer if that is a message. */
    static JsonNode ofFollowUp(Interaction interaction) {
        var origin = interaction.metadata().deepCopy();
        if (interaction.answerId() != 0 && origin.path("metadata") instanceof ObjectNode metadata) {
            metadata.put("original_response_message_id", Long.toString(interaction.answerId()));
        }
        return origin;
    }

    static boolean isFrom(Message message, Interaction interaction) {
        var origin = message.interaction();
        return origin != null && Json.id(origin.path("metadata").path("id")) == interaction.id();
    }
}
