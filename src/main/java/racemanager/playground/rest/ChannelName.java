package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import racemanager.playground.world.Channel;

/** What Discord makes of the name of a channel for messages: small letters, with hyphens instead of spaces. */
final class ChannelName {

    private ChannelName() {}

    static String of(JsonNode body) {
        var name = body.path("name").asText();
        var type = body.path("type").asInt(Channel.TEXT);
        var isText = type == Channel.TEXT || type == Channel.ANNOUNCEMENT;
        return isText ? name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-") : name;
    }
}
