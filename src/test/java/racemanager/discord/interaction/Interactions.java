package racemanager.discord.interaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import discord4j.common.JacksonResources;
import discord4j.discordjson.json.InteractionData;
import java.time.Instant;

/** Interactions as Discord sends them. */
public final class Interactions {

    private static final ObjectMapper JSON = JacksonResources.create().getObjectMapper();
    private static final String MEMBER = """
            "guild_id":"100","channel_id":"200","app_permissions":"2048","locale":"fr","guild_locale":"es-ES","context":0,
            "entitlements":[],"authorizing_integration_owners":{"0":"100"},
            "member":{"user":{"id":"300","username":"ada","global_name":"Ada L","discriminator":"0","avatar":null},
             "nick":null,"avatar":null,"roles":["401","402"],"joined_at":"2024-01-01T00:00:00+00:00","premium_since":null,
             "deaf":false,"mute":false,"permissions":"8","flags":0}""";

    /** An id that was given at this instant; the number tells those of one millisecond apart. */
    public static long id(Instant created, int number) {
        return ((created.toEpochMilli() - 1_420_070_400_000L) << 22) | number;
    }

    public static String slash(long id, String data) {
        return json(id, 2, MEMBER, data);
    }

    /** A command, or a subcommand as an option of the words before it, with these options. */
    public static String command(String path, String options) {
        var words = path.split(" ", 2);
        var head = "{\"id\":\"1\",\"name\":\"" + words[0] + "\",\"type\":1,\"options\":[";
        return head + (words.length == 1 ? options : subcommand(words[1], options)) + "]}";
    }

    private static String subcommand(String path, String options) {
        var words = path.split(" ", 2);
        var inside = words.length == 1 ? options : subcommand(words[1], options);
        return "{\"name\":\"" + words[0] + "\",\"type\":1,\"options\":[" + inside + "]}";
    }

    public static String completion(long id, String data) {
        return json(id, 4, MEMBER, data);
    }

    public static String press(long id, String customId) {
        return json(
                id,
                3,
                MEMBER + ",\"message\":" + message(),
                "{\"component_type\":2,\"custom_id\":\"" + customId + "\"}");
    }

    public static String select(long id, String customId, String values) {
        return json(
                id,
                3,
                MEMBER + ",\"message\":" + message(),
                "{\"component_type\":3,\"custom_id\":\"" + customId + "\",\"values\":" + values + "}");
    }

    public static String submit(long id, String customId, String components, String resolved) {
        return json(
                id,
                5,
                MEMBER + ",\"message\":" + message(),
                "{\"custom_id\":\"" + customId + "\",\"components\":" + components + ",\"resolved\":" + resolved + "}");
    }

    /** The same by a member with these permissions, where the others are Administrator's. */
    public static String by(String permissions, String interaction) {
        return interaction.replace("\"permissions\":\"8\"", "\"permissions\":\"" + permissions + "\"");
    }

    /** The same in another guild than 100. */
    public static String in(long guild, String interaction) {
        return interaction.replace("\"guild_id\":\"100\"", "\"guild_id\":\"" + guild + "\"");
    }

    /** The same by a member who has this role too. */
    public static String having(long role, String interaction) {
        return interaction.replace("\"402\"]", "\"402\",\"" + role + "\"]");
    }

    static String outsideAGuild(long id) {
        return json(id, 2, """
                "channel_id":"201","locale":"fr","context":1,"entitlements":[],"authorizing_integration_owners":{},
                "user":{"id":"300","username":"ada","global_name":null,"discriminator":"0","avatar":null}""", "{\"id\":\"1\",\"name\":\"ping\",\"type\":1}");
    }

    public static InteractionData read(String json) {
        try {
            return JSON.readValue(json, InteractionData.class);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(json, wrong);
        }
    }

    private static String json(long id, int type, String more, String data) {
        return "{\"id\":\"" + id + "\",\"application_id\":\"50\",\"type\":" + type + ",\"token\":\"t" + id
                + "\",\"version\":1," + more + ",\"data\":" + data + "}";
    }

    private static String message() {
        return """
                {"id":"500","channel_id":"200","author":{"id":"50","username":"crm","global_name":null,"discriminator":"0",
                 "avatar":null},"content":"","timestamp":"2026-01-01T00:00:00+00:00","edited_timestamp":null,"tts":false,
                 "mention_everyone":false,"mentions":[],"mention_roles":[],"attachments":[],"embeds":[],"pinned":false,
                 "type":0}""";
    }

    private Interactions() {}
}
