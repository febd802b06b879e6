package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Something that a visitor did and that the bot has to answer. */
record Gesture(
        Visitor visitor, Ear ear, int since, String channel, String id, String nonce, Optional<SeenMessage> source) {

    private static final int THINKING = 128;

    /** Waits until what the visitor looks at has changed for it. */
    Reaction awaited() {
        var news = ear.await(since, this::isReaction, "an answer to interaction " + id);
        var type = news.path("t").asText();
        var data = news.path("d");
        if (type.equals("INTERACTION_FAILURE")) {
            throw new AssertionError(data.path("message").asText());
        }
        return type.equals("INTERACTION_MODAL")
                ? new Reaction.Form(new OpenForm(visitor, channel, data, source))
                : new Reaction.Message(new SeenMessage(visitor, channel, data));
    }

    /** Waits for the names that the bot suggests for what was typed so far. */
    List<String> suggestions() {
        var news = ear.await(since, this::isSuggestion, "suggestions for interaction " + id);
        return PageApi.each(news.path("d").path("choices"))
                .map(choice -> choice.path("name").asText())
                .toList();
    }

    private boolean isSuggestion(JsonNode news) {
        return news.path("t").asText().equals("INTERACTION_CHOICES")
                && news.path("d").path("nonce").asText().equals(nonce);
    }

    private boolean isReaction(JsonNode news) {
        var data = news.path("d");
        return switch (news.path("t").asText()) {
            case "INTERACTION_FAILURE", "INTERACTION_MODAL" ->
                data.path("nonce").asText().equals(nonce);
            case "MESSAGE_CREATE", "MESSAGE_UPDATE" ->
                (data.path("flags").asInt() & THINKING) == 0 && (isOwn(data) || isOnSource(data));
            default -> false;
        };
    }

    private boolean isOwn(JsonNode message) {
        return message.path("interaction_metadata").path("id").asText().equals(id);
    }

    /** Only an ephemeral message changes for nobody else's sake. */
    private boolean isOnSource(JsonNode message) {
        return source.filter(from -> from.isEphemeral()
                        && from.id().equals(message.path("id").asText()))
                .isPresent();
    }
}
