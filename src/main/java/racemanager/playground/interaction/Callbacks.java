package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.json.Json;
import racemanager.playground.post.ComponentIds;
import racemanager.playground.post.Draft;
import racemanager.playground.post.MessageDesk;
import racemanager.playground.shape.MessageShape;
import racemanager.playground.strict.CallbackRules;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.MessageRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Interaction;
import racemanager.playground.world.Interaction.State;
import racemanager.playground.world.Message;
import racemanager.playground.world.World;

/** A bot's first answer to an interaction; there is exactly one. */
public final class Callbacks {

    private final World world;
    private final MessageDesk desk;
    private final Interactions interactions;

    public Callbacks(World world, MessageDesk desk, Interactions interactions) {
        this.world = world;
        this.desk = desk;
        this.interactions = interactions;
    }

    /** Carries the answer out and returns what {@code with_response} asks for; only inside a turn. */
    public ObjectNode answer(long id, String token, JsonNode body, List<UploadedFile> files, FormErrors errors) {
        var interaction = waiting(id, token);
        CallbackRules.check(body, interaction.type(), Interactions.hasMessage(interaction), errors);
        var type = body.path("type").asInt();
        var data = body.path("data");
        return switch (type) {
            case CallbackRules.MESSAGE -> message(interaction, data, files, errors);
            case CallbackRules.DEFERRED_MESSAGE -> think(interaction, data, errors);
            case CallbackRules.DEFERRED_UPDATE -> done(interaction, State.ANSWERED, type, source(interaction));
            case CallbackRules.UPDATE -> update(interaction, data, files, errors);
            case CallbackRules.CHOICES -> choices(interaction, data);
            default -> modal(interaction, data);
        };
    }

    private Interaction waiting(long id, String token) {
        var interaction = Tokens.find(world, token)
                .filter(found -> found.id() == id && found.state() != State.FAILED)
                .orElseThrow(() -> Refusal.unknown(Unknown.INTERACTION));
        if (!interaction.isWaiting()) {
            throw Refusal.alreadyAcknowledged();
        }
        if (!Tokens.isInTime(interaction, world.now())) {
            throw Refusal.unknown(Unknown.INTERACTION);
        }
        return interaction;
    }

    private ObjectNode message(Interaction interaction, JsonNode data, List<UploadedFile> files, FormErrors errors) {
        var flags = MessageRules.settableFlags(data, true);
        var message = desk.create(draft(interaction, data, files, flags, errors));
        return done(interaction, State.ANSWERED, CallbackRules.MESSAGE, message);
    }

    private ObjectNode think(Interaction interaction, JsonNode data, FormErrors errors) {
        var flags = MessageRules.settableFlags(data, true);
        var message = desk.placeholder(draft(interaction, Json.object(), List.of(), flags, errors));
        return done(interaction, State.THINKING, CallbackRules.DEFERRED_MESSAGE, message);
    }

    private ObjectNode update(Interaction interaction, JsonNode data, List<UploadedFile> files, FormErrors errors) {
        var flags = MessageRules.settableFlags(data, false);
        var message = desk.edit(source(interaction), data, files, flags, errors);
        return done(interaction, State.ANSWERED, CallbackRules.UPDATE, message);
    }

    private Message source(Interaction interaction) {
        return world.messages()
                .find(interaction.channelId(), interaction.messageId())
                .orElseThrow(() -> Refusal.unknown(Unknown.MESSAGE));
    }

    private ObjectNode choices(Interaction interaction, JsonNode data) {
        world.put(world.interactions(), interaction.answered(State.ANSWERED, 0, false));
        interactions.tell(Outcome.choices(interaction, (ObjectNode) data));
        return response(interaction, CallbackRules.CHOICES, null);
    }

    private ObjectNode modal(Interaction interaction, JsonNode data) {
        ObjectNode shown = data.deepCopy();
        ComponentIds.number(shown.path("components"));
        world.put(world.interactions(), interaction.opened(shown));
        interactions.tell(Outcome.modal(interaction, shown));
        return response(interaction, CallbackRules.MODAL, null);
    }

    private ObjectNode done(Interaction interaction, State state, int type, Message message) {
        world.put(world.interactions(), interaction.answered(state, message.id(), message.isEphemeral()));
        interactions.tell(Outcome.success(interaction));
        return response(interaction, type, message);
    }

    private Draft draft(
            Interaction interaction, JsonNode data, List<UploadedFile> files, int flags, FormErrors errors) {
        var channel =
                world.channels().find(interaction.channelId()).orElseThrow(() -> Refusal.unknown(Unknown.CHANNEL));
        var ephemeral = (flags & Message.EPHEMERAL) != 0;
        return new Draft(
                channel,
                world.account().orElseThrow().applicationId(),
                data.isObject() ? data : Json.object(),
                files,
                flags,
                Interactions.isCommand(interaction) ? Message.COMMAND_ANSWER : Message.ORDINARY,
                interaction.metadata(),
                ephemeral ? interaction.userId() : 0,
                errors);
    }

    private ObjectNode response(Interaction interaction, int type, @Nullable Message message) {
        var json = Json.object();
        var about = json.putObject("interaction")
                .put("id", Long.toString(interaction.id()))
                .put("type", interaction.type());
        Optional.ofNullable(message).ifPresent(made -> {
            about.put("response_message_id", Long.toString(made.id()))
                    .put("response_message_loading", made.isLoading())
                    .put("response_message_ephemeral", made.isEphemeral());
            var resource = json.putObject("resource").put("type", type);
            resource.set("message", MessageShape.of(world, made));
        });
        return json;
    }
}
