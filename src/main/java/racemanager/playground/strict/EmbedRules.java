package racemanager.playground.strict;

import java.util.List;
import java.util.Set;
import racemanager.playground.json.Json;

/** Limits of embeds. */
final class EmbedRules {

    private static final int EMBEDS_A_MESSAGE = 10;
    private static final int CHARACTERS_IN_ALL = 6_000;
    private static final int FIELDS = 25;
    private static final int COLOR = 0xFFFFFF;

    /** One of these must be there for an embed to show anything. */
    private static final Set<String> SHOWN =
            Set.of("title", "description", "fields", "author", "footer", "image", "thumbnail", "url", "video");

    private EmbedRules() {}

    static void check(Form embeds) {
        embeds.list(0, EMBEDS_A_MESSAGE);
        embeds.items().forEach(EmbedRules::embed);
        if (embeds.items().stream().mapToInt(EmbedRules::size).sum() > CHARACTERS_IN_ALL) {
            embeds.fail("MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
        }
    }

    private static void embed(Form embed) {
        embed.knows(
                "title",
                "type",
                "description",
                "url",
                "timestamp",
                "color",
                "footer",
                "image",
                "thumbnail",
                "video",
                "provider",
                "author",
                "fields");
        embed.field("title").text(0, 256);
        embed.field("description").text(0, 4096);
        embed.field("url").url("http", "https");
        embed.field("color").number(0, COLOR);
        embed.field("timestamp").time();
        needed(embed.field("footer"), "text", 2048);
        needed(embed.field("author"), "name", 256);
        embed.field("image").field("url").url("http", "https", "attachment");
        embed.field("thumbnail").field("url").url("http", "https", "attachment");
        var fields = embed.field("fields").list(0, FIELDS);
        fields.items().forEach(EmbedRules::field);
        if (embed.isGiven()
                && SHOWN.stream().noneMatch(name -> embed.field(name).isGiven())) {
            embed.field("description").required();
        }
    }

    private static void needed(Form part, String text, int most) {
        if (part.isGiven()) {
            part.field(text).required().text(1, most);
        }
    }

    private static void field(Form field) {
        field.knows("name", "value", "inline");
        field.field("name").required().text(1, 256);
        field.field("value").required().text(1, 1024);
    }

    /** What counts against the 6,000: titles, descriptions, fields, footer and author. */
    private static int size(Form embed) {
        var json = embed.node();
        var texts = List.of(
                json.path("title"),
                json.path("description"),
                json.path("footer").path("text"),
                json.path("author").path("name"));
        var head = texts.stream().mapToInt(text -> text.asText().length()).sum();
        var fields = Json.stream(json.path("fields"))
                .mapToInt(field -> field.path("name").asText().length()
                        + field.path("value").asText().length());
        return head + fields.sum();
    }
}
