package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;
import racemanager.playground.world.Interaction;

/** What a visitor's client hears about an interaction of theirs. */
public record Outcome(long guildId, long userId, String type, ObjectNode data) {

    static Outcome success(Interaction interaction) {
        return of(interaction, "INTERACTION_SUCCESS", common(interaction));
    }

    static Outcome failure(Interaction interaction, String message) {
        return of(interaction, "INTERACTION_FAILURE", common(interaction).put("message", message));
    }

    static Outcome modal(Interaction interaction, ObjectNode modal) {
        var data = common(interaction);
        data.setAll(modal);
        return of(interaction, "INTERACTION_MODAL", data);
    }

    static Outcome choices(Interaction interaction, ObjectNode choices) {
        var data = common(interaction);
        data.set("choices", choices.path("choices"));
        return of(interaction, "INTERACTION_CHOICES", data);
    }

    private static ObjectNode common(Interaction interaction) {
        return Json.object().put("nonce", interaction.nonce()).put("id", Long.toString(interaction.id()));
    }

    private static Outcome of(Interaction interaction, String type, ObjectNode data) {
        return new Outcome(interaction.guildId(), interaction.userId(), type, data);
    }
}
