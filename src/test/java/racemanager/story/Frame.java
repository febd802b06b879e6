package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;

/** One message between bot and Discord, as the page's protocol panel shows it. */
record Frame(JsonNode json) {

    /** Whether Discord refused it, or would have ignored a part of it. */
    boolean isObjectionable() {
        return json.path("refused").asBoolean() || !json.path("warnings").isEmpty();
    }

    String summary() {
        return json.path("summary").asText();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
