package racemanager.playground.world;

import com.fasterxml.jackson.databind.JsonNode;

/** An application command as the bot defined it; guild 0 means everywhere. */
public record Command(long id, long guildId, long version, JsonNode definition) {

    public String name() {
        return definition.path("name").asText();
    }

    public int type() {
        return definition.path("type").asInt(1);
    }
}
