package racemanager.playground.strict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import racemanager.playground.json.Json;
import racemanager.playground.world.Message;
import racemanager.playground.world.Snowflakes;

/** What the body of a message must keep to, new or edited. */
public final class MessageRules {

    private static final int CONTENT = 2_000;
    private static final int FILES = 10;
    private static final int FILE_BYTES = 10 * 1024 * 1024;
    private static final int ALT_TEXT = 1_024;
    private static final int STICKERS = 3;
    private static final int NONCE = 25;
    private static final int MOST_AT_ONCE = 100;
    private static final Duration BULK_AGE = Duration.ofDays(14);
    private static final int MENTION_LIST = 100;

    private MessageRules() {}

    /**
     * Checks a body that makes or changes a message.
     *
     * @param flags those that the message will have
     */
    public static void check(JsonNode body, int flags, FormErrors errors) {
        var form = Form.of(body, errors);
        form.knows(
                "content",
                "nonce",
                "enforce_nonce",
                "tts",
                "embeds",
                "allowed_mentions",
                "message_reference",
                "components",
                "sticker_ids",
                "attachments",
                "flags",
                "poll",
                "username",
                "avatar_url",
                "thread_name",
                "applied_tags");
        form.field("content").text(0, CONTENT);
        form.field("flags").number(0, Integer.MAX_VALUE);
        form.field("attachments").list(0, FILES).items().forEach(MessageRules::attachment);
        form.field("tts").isBoolean();
        form.field("sticker_ids").list(0, STICKERS);
        form.field("message_reference").field("message_id").id();
        nonce(form);
        mentions(form.field("allowed_mentions"));
        EmbedRules.check(form.field("embeds"));
        layout(form, flags);
        errors.refuseIfAny();
    }

    private static void attachment(Form attachment) {
        attachment.field("id").required();
        attachment.field("description").text(0, ALT_TEXT);
    }

    /** 10 files of at most 10 MiB each come with a message to a guild without boosts. */
    public static void files(List<Integer> sizes) {
        if (sizes.size() > FILES) {
            throw Refusal.of(400, 30015, "Maximum number of attachments in a message reached (" + FILES + ")");
        }
        if (sizes.stream().anyMatch(size -> size > FILE_BYTES)) {
            throw Refusal.tooLarge();
        }
    }

    private static void nonce(Form form) {
        if (form.field("nonce").node().isTextual()) {
            form.field("nonce").text(0, NONCE);
        }
        form.field("enforce_nonce").isBoolean();
    }

    private static void layout(Form form, int flags) {
        if ((flags & Message.COMPONENTS_V2) == 0) {
            new LayoutRules().rows(form.field("components"));
            return;
        }
        for (var legacy : new String[] {"content", "embeds", "sticker_ids", "poll"}) {
            var field = form.field(legacy);
            if (field.isGiven()
                    && !(field.node().isEmpty() && field.node().asText().isEmpty())) {
                field.fail(
                        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                        "The '" + legacy + "' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
            }
        }
        new LayoutRules().componentsV2(form.field("components"));
    }

    private static void mentions(Form allowed) {
        if (!allowed.isGiven()) {
            return;
        }
        allowed.knows("parse", "users", "roles", "replied_user");
        allowed.field("users").list(0, MENTION_LIST);
        allowed.field("roles").list(0, MENTION_LIST);
        for (var kind : allowed.field("parse").items()) {
            var name = kind.node().asText();
            if (!name.equals("users") && !name.equals("roles") && !name.equals("everyone")) {
                kind.fail("BASE_TYPE_CHOICES", "Value must be one of ('everyone', 'users', 'roles').");
            } else if (allowed.node().path(name).size() > 0) {
                allowed.field("parse")
                        .fail(
                                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                                "parse:[\"" + name + "\"] and " + name + ": [ids...] are mutually exclusive.");
            }
        }
    }

    /** A message must show something: text, an embed, a component or a file. */
    public static void notEmpty(JsonNode body, int files) {
        var shown = !body.path("content").asText("").isBlank()
                || body.path("embeds").size() > 0
                || body.path("components").size() > 0
                || body.path("sticker_ids").size() > 0
                || files > 0;
        if (!shown) {
            throw Refusal.emptyMessage();
        }
    }

    /** Only these flags can be set by a bot: suppress embeds, ephemeral, suppress notifications, Components V2. */
    public static int settableFlags(JsonNode body, boolean ephemeralAllowed) {
        var settable = Message.SUPPRESS_EMBEDS | Message.SUPPRESS_NOTIFICATIONS | Message.COMPONENTS_V2;
        return body.path("flags").asInt(0) & (ephemeralAllowed ? settable | Message.EPHEMERAL : settable);
    }

    /** Which messages a bulk deletion names: 2 to 100, none older than 14 days. */
    public static List<Long> bulk(JsonNode body, Instant now) {
        var ids = Json.stream(body.path("messages")).map(Json::id).distinct().toList();
        if (ids.size() < 2 || ids.size() > MOST_AT_ONCE) {
            throw Refusal.of(
                    400,
                    50016,
                    "Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete.");
        }
        var oldest = Snowflakes.firstAt(now.minus(BULK_AGE));
        if (ids.stream().anyMatch(id -> id < oldest)) {
            throw Refusal.of(400, 50034, "You can only bulk delete messages that are under 14 days old.");
        }
        return ids;
    }

    /** Each file that the body speaks of must have come with it. */
    public static boolean refersTo(JsonNode body, String fileName) {
        return Json.text(body).contains("attachment://" + fileName);
    }
}
