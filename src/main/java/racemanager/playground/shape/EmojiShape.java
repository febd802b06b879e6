package racemanager.playground.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;
import racemanager.playground.world.Emoji;
import racemanager.playground.world.Reactions;

/** A partial emoji object, and the reaction objects of a message. */
public final class EmojiShape {

    private EmojiShape() {}

    public static ObjectNode of(Emoji emoji) {
        return Json.object()
                .put("id", emoji.id() == 0 ? null : Long.toString(emoji.id()))
                .put("name", emoji.name());
    }

    /**
     * How often each emoji was put there.
     *
     * @param bot whose own reactions are marked
     */
    static ArrayNode counted(Reactions reactions, long bot) {
        return Json.array(reactions.piles().stream()
                .map(pile -> counted(pile, pile.users().contains(bot)))
                .toList());
    }

    private static ObjectNode counted(Reactions.Pile pile, boolean me) {
        var count = pile.users().size();
        var json = Json.object().put("count", count).put("me", me).put("me_burst", false);
        json.putObject("count_details").put("burst", 0).put("normal", count);
        json.putArray("burst_colors");
        return json.set("emoji", of(pile.emoji()));
    }
}
