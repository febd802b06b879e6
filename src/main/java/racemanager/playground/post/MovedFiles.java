package racemanager.playground.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import racemanager.playground.json.Json;
import racemanager.playground.world.MessageBody;
import racemanager.playground.world.World;

/** Keeps the addresses of files in stored messages true when the playground opens at another port. */
public final class MovedFiles {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(?=/attachments/)");

    private MovedFiles() {}

    /**
     * Rewrites what is stored where it differs.
     *
     * @param host the host and port that files are served at now
     */
    public static void follow(World world, String host) {
        var here = "http://" + host;
        world.inTurn(() -> {
            for (var message : List.copyOf(world.messages().all())) {
                var moved = moved(message.body(), here);
                if (!moved.equals(message.body())) {
                    world.put(world.messages(), message.saying(moved, message.editedAt()));
                }
            }
        });
    }

    private static MessageBody moved(MessageBody body, String here) {
        return new MessageBody(
                body.content(),
                body.flags(),
                moved(body.embeds(), here),
                moved(body.components(), here),
                moved(body.attachments(), here),
                body.mentionedUsers(),
                body.mentionedRoles(),
                body.mentionsEveryone());
    }

    private static JsonNode moved(JsonNode tree, String here) {
        var text = Json.text(tree);
        if (!text.contains("/attachments/")) {
            return tree;
        }
        var changed = ADDRESS.matcher(text).replaceAll(Matcher.quoteReplacement(here));
        return Json.parse(changed.getBytes(StandardCharsets.UTF_8)).orElse(tree);
    }
}
