package racemanager.playground.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.json.Json;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.MessageRules;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfMessage;
import racemanager.playground.world.Happening.ToBots;
import racemanager.playground.world.Happening.ToVisitors;
import racemanager.playground.world.Message;
import racemanager.playground.world.MessageBody;
import racemanager.playground.world.World;

/** Makes, changes and deletes messages; only inside a turn of the world. */
public final class MessageDesk {

    private static final Duration NONCE_KNOWN_FOR = Duration.ofMinutes(5);

    private final World world;
    private final FileRack rack;

    public MessageDesk(World world, FileRack rack) {
        this.world = world;
        this.rack = rack;
    }

    public FileRack files() {
        return rack;
    }

    public Message create(Draft draft) {
        MessageRules.check(draft.body(), draft.flags(), draft.errors());
        MessageRules.notEmpty(draft.body(), draft.files().size());
        var described = draft.body().path("attachments");
        AttachmentList.check(described, Json.array(), draft.files());
        var attachments = rack.keep(draft.channel().id(), draft.files(), described);
        var body = body(draft.channel(), draft.authorId(), draft.body(), attachments, draft.flags());
        return put(draft, body);
    }

    /** The "thinking…" that stands until the answer comes. */
    public Message placeholder(Draft draft) {
        return put(draft, MessageBody.blank(draft.flags() | Message.LOADING));
    }

    private Message put(Draft draft, MessageBody body) {
        var nonce = draft.body().path("nonce");
        var message = new Message(
                world.nextId(),
                draft.channel().id(),
                draft.channel().guildId(),
                draft.authorId(),
                draft.type(),
                world.now(),
                null,
                body,
                draft.interaction(),
                draft.onlyFor(),
                false,
                nonce.isValueNode() && !nonce.isNull() ? nonce.asText() : null,
                Json.id(draft.body().path("message_reference").path("message_id")),
                0);
        world.put(world.messages(), message);
        world.tell(new OfMessage(Kind.CREATED, message));
        new ThreadGuests(world).onMessage(draft.channel(), draft.authorId(), body.mentionedUsers());
        return message;
    }

    private MessageBody body(Channel channel, long author, JsonNode json, ArrayNode attachments, int flags) {
        var references = new FileReferences(attachments);
        var components = references.resolved(orEmpty(json.path("components")));
        ComponentIds.number(components);
        new ComponentDefaults(attachments, world::nextId).fill(components);
        var mentions = Mentions.in(world, channel, author, json);
        return new MessageBody(
                json.path("content").asText(""),
                flags,
                Embeds.completed(references.resolved(orEmpty(json.path("embeds")))),
                components,
                attachments,
                mentions.users(),
                mentions.roles(),
                mentions.everyone());
    }

    private static JsonNode orEmpty(JsonNode array) {
        return array.isArray() ? array : Json.array();
    }

    /**
     * Changes what the body names and keeps the rest; an answer that was thought about becomes a message.
     *
     * @param flags those that the body sets; Components V2, once set, stays
     */
    public Message edit(Message message, JsonNode changes, List<UploadedFile> files, int flags, FormErrors errors) {
        var old = message.body();
        var kept = old.flags() & ~Message.LOADING & ~Message.SUPPRESS_EMBEDS;
        var all = kept | (flags & ~Message.EPHEMERAL);
        MessageRules.check(changes, all, errors);
        var merged = Json.object();
        merged.put("content", text(changes, "content", old.content()));
        merged.set("embeds", given(changes, "embeds", old.embeds()));
        merged.set("components", given(changes, "components", old.components()));
        merged.set("allowed_mentions", changes.path("allowed_mentions"));
        if (changes.path("allowed_mentions").isMissingNode()) {
            merged.remove("allowed_mentions");
        }
        AttachmentList.check(changes.path("attachments"), old.attachments(), files);
        var attachments = keptFiles(old.attachments(), changes)
                .addAll(rack.keep(message.channelId(), files, changes.path("attachments")));
        MessageRules.notEmpty(merged, attachments.size());
        var channel = world.channels().find(message.channelId()).orElseThrow();
        var body = body(channel, message.authorId(), merged, attachments, all);
        return replace(message.saying(body, message.isLoading() ? null : world.now()));
    }

    private static String text(JsonNode changes, String field, String old) {
        return changes.has(field) ? changes.path(field).asText("") : old;
    }

    private static JsonNode given(JsonNode changes, String field, JsonNode old) {
        return changes.has(field) ? orEmpty(changes.path(field)) : old;
    }

    private static ArrayNode keptFiles(JsonNode old, JsonNode changes) {
        if (!changes.path("attachments").isArray()) {
            return Json.array(Json.stream(old).toList());
        }
        var kept = Json.stream(changes.path("attachments"))
                .map(entry -> entry.path("id").asText())
                .collect(Collectors.toSet());
        return Json.array(Json.stream(old)
                .filter(file -> kept.contains(file.path("id").asText()))
                .toList());
    }

    /** Stores a changed message and tells of it. */
    public Message replace(Message changed) {
        world.put(world.messages(), changed);
        world.tell(new OfMessage(Kind.CHANGED, changed));
        return changed;
    }

    public void delete(Message message) {
        forget(message);
        world.tell(new OfMessage(Kind.GONE, message));
    }

    private void forget(Message message) {
        world.remove(world.messages(), message);
        var books = world.books();
        books.reactions()
                .find(message.channelId(), message.id())
                .ifPresent(gone -> world.remove(books.reactions(), gone));
        books.pins().find(message.channelId(), message.id()).ifPresent(gone -> world.remove(books.pins(), gone));
    }

    /** Deletes many at once; bots hear of all of them in one event. */
    public void deleteAll(Channel channel, List<Message> messages) {
        for (var message : messages) {
            forget(message);
            world.tell(new ToVisitors(new OfMessage(Kind.GONE, message)));
        }
        var json = Json.object()
                .put("channel_id", Long.toString(channel.id()))
                .put("guild_id", Long.toString(channel.guildId()));
        json.set("ids", Json.ids(messages.stream().map(Message::id).toList()));
        world.tell(new ToBots(channel.guildId(), channel.id(), "MESSAGE_DELETE_BULK", json));
    }

    /** Discord promises to know a nonce again for "a few minutes". */
    public @Nullable Message withNonce(long channelId, long author, String nonce) {
        var earliest = world.now().minus(NONCE_KNOWN_FOR);
        return world.messages().of(channelId).descendingMap().values().stream()
                .limit(100)
                .takeWhile(message -> !message.at().isBefore(earliest))
                .filter(message -> message.authorId() == author && nonce.equals(message.nonce()))
                .findFirst()
                .orElse(null);
    }
}
