package racemanager.playground.strict;

import java.util.List;
import racemanager.playground.json.Json;

/** Limits of embeds. */
final class EmbedRules {

    private static final int EMBEDS_A_MESSAGE = 10;
    private static final int CHARACTERS_IN_ALL = 6_000;
    private static final int FIELDS = 25;
    private static final int COLOR = 0xFFFFFF;

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
        embed.field("footer").field("text").text(0, 2048);
        embed.field("author").field("name").text(0, 256);
        embed.field("image").field("url").url("http", "https", "attachment");
        embed.field("thumbnail").field("url").url("http", "https", "attachment");
        var fields = embed.field("fields").list(0, FIELDS);
        fields.items().forEach(EmbedRules::field);
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
