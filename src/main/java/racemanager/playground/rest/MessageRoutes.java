package racemanager.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.post.Draft;
import racemanager.playground.shape.MessageShape;
import racemanager.playground.strict.ChannelRules;
import racemanager.playground.strict.DirectRules;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.MessageRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Message;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** Messages in channels: list, read, write, change, delete. */
public final class MessageRoutes {

    private static final String MESSAGES = "/channels/{channel}/messages";

    private final World world;
    private final Desk desk;
    private final OldEdits oldEdits = new OldEdits();

    public MessageRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("GET", MESSAGES, this::list)
                .on("POST", MESSAGES, this::create)
                .on("GET", MESSAGES + "/{message}", this::get)
                .on("PATCH", MESSAGES + "/{message}", this::edit)
                .on("POST", MESSAGES + "/{message}/crosspost", this::publish);
    }

    private Channel channel(Call call) {
        return desk.rules().channel(call.id("channel"));
    }

    private Message message(Channel channel, long id) {
        return new MessageFinder(desk).in(channel, id);
    }

    private Answer list(Call call) {
        var channel = channel(call);
        desk.rules().in(channel, call.caller(), Permission.VIEW_CHANNEL);
        var mayRead = channel.isDirect()
                || Permission.READ_MESSAGE_HISTORY.in(
                        desk.rules().rights().in(channel, desk.rules().member(channel.guildId(), call.caller())));
        var limit = call.query("limit", 50, 1, 100);
        var found = mayRead ? MessageList.of(world, channel, call, limit) : List.<Message>of();
        return Answer.json(Json.array(
                found.stream().map(message -> MessageShape.of(world, message)).toList()));
    }

    private Answer get(Call call) {
        var channel = channel(call);
        desk.rules().in(channel, call.caller(), Permission.READ_MESSAGE_HISTORY);
        return Answer.json(MessageShape.of(world, message(channel, call.id("message"))));
    }

    private Answer create(Call call) {
        var channel = channel(call);
        desk.rules().toWrite(channel, call.caller());
        if (!channel.holdsMessages()) {
            throw Refusal.of(400, 50008, "Cannot send messages in a non-text channel");
        }
        var body = Desk.object(call);
        checkUse(channel, call, body);
        var before = sentBefore(channel, call.caller(), body);
        var message = before.orElseGet(() -> desk.messages().create(draft(channel, call, body)));
        var json = MessageShape.of(world, message);
        if (message.nonce() != null) {
            json.put("nonce", message.nonce());
        }
        return Answer.json(json);
    }

    /** With enforce_nonce the same nonce by the same author within minutes is the same message. */
    private Optional<Message> sentBefore(Channel channel, long author, JsonNode body) {
        if (!body.path("enforce_nonce").asBoolean()
                || body.path("nonce").asText("").isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(desk.messages()
                        .withNonce(channel.id(), author, body.path("nonce").asText()))
                .filter(message -> message.at().isAfter(world.now().minus(Duration.ofMinutes(5))));
    }

    private void checkUse(Channel channel, Call call, JsonNode body) {
        new DirectRules(world).toWrite(channel, call.caller());
        var reference = body.path("message_reference");
        var replied = Json.id(reference.path("message_id"));
        desk.rules()
                .toUse(
                        channel,
                        call.caller(),
                        !call.files().isEmpty(),
                        body.path("embeds").size() > 0,
                        replied != 0);
        var mustExist = reference.path("fail_if_not_exists").asBoolean(true);
        if (replied != 0
                && mustExist
                && world.messages().find(channel.id(), replied).isEmpty()) {
            throw FormErrors.refusal("message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message");
        }
    }

    private static Draft draft(Channel channel, Call call, JsonNode body) {
        var isReply = body.path("message_reference").has("message_id");
        return new Draft(
                channel,
                call.caller(),
                body,
                call.files(),
                MessageRules.settableFlags(body, false),
                isReply ? Message.REPLY : Message.ORDINARY,
                null,
                0,
                Desk.errors(call));
    }

    private Answer edit(Call call) {
        var channel = channel(call);
        desk.rules().in(channel, call.caller(), Permission.VIEW_CHANNEL);
        var message = message(channel, call.id("message"));
        if (message.authorId() != call.caller()) {
            throw Refusal.of(403, 50005, "Cannot edit a message authored by another user");
        }
        if (channel.thread() != null && channel.thread().archived()) {
            throw ChannelRules.archived(400);
        }
        oldEdits.count(message, world.now());
        var flags = MessageRules.settableFlags(call.body(), false);
        var edited = desk.messages().edit(message, call.body(), call.files(), flags, Desk.errors(call));
        return Answer.json(MessageShape.of(world, edited));
    }

    /** Only messages of announcement channels are published to those who follow them. */
    private Answer publish(Call call) {
        var channel = channel(call);
        desk.rules().in(channel, call.caller(), Permission.VIEW_CHANNEL);
        var message = message(channel, call.id("message"));
        if (channel.type() != Channel.ANNOUNCEMENT) {
            throw Refusal.of(400, 50024, "Cannot execute action on this channel type");
        }
        desk.rules()
                .in(
                        channel,
                        call.caller(),
                        message.authorId() == call.caller() ? Permission.SEND_MESSAGES : Permission.MANAGE_MESSAGES);
        if (message.body().has(Message.CROSSPOSTED)) {
            throw Refusal.of(400, 40033, "This message has already been crossposted");
        }
        var published = message.saying(
                message.body().withFlags(message.body().flags() | Message.CROSSPOSTED), message.editedAt());
        return Answer.json(MessageShape.of(world, desk.messages().replace(published)));
    }
}
