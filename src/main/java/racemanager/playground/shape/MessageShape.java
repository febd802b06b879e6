package racemanager.playground.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.playground.json.Json;
import racemanager.playground.world.Account;
import racemanager.playground.world.Message;
import racemanager.playground.world.MessageBody;
import racemanager.playground.world.World;

/** A message object, as REST answers it and as the gateway tells it. */
public final class MessageShape {

    private MessageShape() {}

    public static ObjectNode of(World world, Message message) {
        var json = alone(world, message);
        if (message.repliesTo() != 0) {
            json.putNull("referenced_message");
            world.messages()
                    .find(message.channelId(), message.repliesTo())
                    .ifPresent(replied -> json.set("referenced_message", alone(world, replied)));
        }
        return json;
    }

    private static ObjectNode alone(World world, Message message) {
        var body = message.body();
        var edited = message.editedAt();
        var json = Json.object()
                .put("id", Long.toString(message.id()))
                .put("channel_id", Long.toString(message.channelId()))
                .put("type", message.type())
                .put("content", body.content())
                .put("timestamp", message.at().toString())
                .put("edited_timestamp", edited == null ? null : edited.toString())
                .put("tts", false)
                .put("mention_everyone", body.mentionsEveryone())
                .put("pinned", message.pinned())
                .put("flags", body.flags());
        json.set("author", UserShape.of(world, message.authorId()));
        json.set("embeds", body.embeds());
        json.set("components", body.components());
        json.set("attachments", unshown(body));
        json.set("mention_roles", Json.ids(body.mentionedRoles()));
        json.set(
                "mentions",
                Json.array(body.mentionedUsers().stream()
                        .map(id -> UserShape.of(world, id))
                        .toList()));
        world.books()
                .reactions()
                .find(message.channelId(), message.id())
                .filter(reactions -> !reactions.piles().isEmpty())
                .ifPresent(reactions -> json.set("reactions", EmojiShape.counted(reactions, bot(world))));
        addOrigin(world, json, message);
        return json;
    }

    /** A file that an embed or a component shows is not listed a second time (discord-api-docs, #8279). */
    private static ArrayNode unshown(MessageBody body) {
        var shown = Stream.of(body.embeds(), body.components())
                .flatMap(tree -> tree.findValuesAsText("attachment_id").stream())
                .collect(Collectors.toSet());
        return Json.array(Json.stream(body.attachments())
                .filter(file -> !shown.contains(file.path("id").asText()))
                .toList());
    }

    private static long bot(World world) {
        return world.account().map(Account::applicationId).orElse(0L);
    }

    private static void addOrigin(World world, ObjectNode json, Message message) {
        var interaction = message.interaction();
        if (interaction != null && interaction.has("metadata")) {
            var application = UserShape.of(world, message.authorId()).path("id").asText();
            json.put("application_id", application).put("webhook_id", application);
            json.set("interaction_metadata", interaction.path("metadata"));
            if (interaction.has("legacy")) {
                json.set("interaction", interaction.path("legacy"));
            }
        }
        if (message.repliesTo() != 0) {
            json.putObject("message_reference")
                    .put("type", 0)
                    .put("message_id", Long.toString(message.repliesTo()))
                    .put("channel_id", Long.toString(message.channelId()))
                    .put("guild_id", Long.toString(message.guildId()));
        }
        if (message.threadId() != 0) {
            world.channels()
                    .find(message.threadId())
                    .ifPresent(thread -> json.set("thread", ChannelShape.of(world, thread)));
        }
    }

    /** As the gateway tells it: with guild and the author's membership. */
    public static ObjectNode told(World world, Message message) {
        var json = of(world, message);
        if (message.nonce() != null) {
            json.put("nonce", message.nonce());
        }
        if (message.guildId() != 0) {
            json.put("guild_id", Long.toString(message.guildId()));
            world.members()
                    .find(message.guildId(), message.authorId())
                    .ifPresent(member -> json.set("member", MemberShape.partial(member)));
        }
        return json;
    }

    /** What is left of a deleted message. */
    public static ObjectNode gone(Message message) {
        var json = Json.object()
                .put("id", Long.toString(message.id()))
                .put("channel_id", Long.toString(message.channelId()));
        return message.guildId() == 0 ? json : json.put("guild_id", Long.toString(message.guildId()));
    }
}
