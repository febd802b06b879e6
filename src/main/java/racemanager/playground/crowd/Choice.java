package racemanager.playground.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import racemanager.playground.json.Json;
import racemanager.playground.strict.ComponentType;

/** What a member chooses in a select, a radio group or a list of check boxes. */
record Choice(List<String> values) {

    /**
     * The option that was asked for, else what is chosen already, else as many random ones as needed.
     *
     * @param asked an option's value or label, empty when nothing was asked for
     */
    static Choice in(JsonNode field, Participant who, long channelId, String asked, RandomGenerator random) {
        var options = Json.stream(field.path("options")).toList();
        var fitting = options.stream()
                .filter(option -> !asked.isEmpty() && isNamed(option, asked))
                .toList();
        var before = options.stream()
                .filter(option -> option.path("default").asBoolean())
                .toList();
        if (!fitting.isEmpty() || !before.isEmpty()) {
            return of(fitting.isEmpty() ? before : fitting);
        }
        return field.path("required").asBoolean(true)
                ? any(field, options, who, channelId, random)
                : new Choice(List.of());
    }

    private static boolean isNamed(JsonNode option, String asked) {
        return option.path("value").asText().equals(asked)
                || option.path("label").asText().equals(asked);
    }

    private static Choice of(List<JsonNode> options) {
        return new Choice(
                options.stream().map(option -> option.path("value").asText()).toList());
    }

    private static Choice any(
            JsonNode field, List<JsonNode> options, Participant who, long channelId, RandomGenerator random) {
        return switch (field.path("type").asInt()) {
            case ComponentType.USER_SELECT, ComponentType.MENTIONABLE_SELECT -> new Choice(List.of(who.id()));
            case ComponentType.CHANNEL_SELECT -> new Choice(List.of(Long.toString(channelId)));
            case ComponentType.ROLE_SELECT -> new Choice(List.of(roleOf(who)));
            default -> of(anyOf(options, Math.max(1, field.path("min_values").asInt(1)), random));
        };
    }

    /** Everybody holds the role that has the guild's own id. */
    private static String roleOf(Participant who) {
        var member = who.member();
        return Long.toString(
                member.roles().isEmpty() ? member.guildId() : member.roles().getFirst());
    }

    private static List<JsonNode> anyOf(List<JsonNode> options, int count, RandomGenerator random) {
        var mixed = new ArrayList<>(options);
        Collections.shuffle(mixed, Random.from(random));
        return mixed.subList(0, Math.min(count, mixed.size()));
    }
}
