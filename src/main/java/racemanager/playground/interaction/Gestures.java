package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.json.Json;
import racemanager.playground.post.FileRack;
import racemanager.playground.strict.CallbackRules;
import racemanager.playground.strict.ComponentType;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Interaction;
import racemanager.playground.world.Member;
import racemanager.playground.world.Message;
import racemanager.playground.world.World;

/** Reads what Discord's client sends when a member acts, and lets through only what that client would. */
public final class Gestures {

    /** Who acts where, in which language. */
    public record Actor(Member member, Channel channel, String locale) {}

    private final World world;
    private final FileRack rack;
    private final CommandBook commands;

    public Gestures(World world, FileRack rack) {
        this.world = world;
        this.rack = rack;
        commands = new CommandBook(world);
    }

    Gesture read(Actor actor, JsonNode body, List<UploadedFile> files) {
        var type = body.path("type").asInt();
        return switch (type) {
            case CallbackRules.COMMAND, CallbackRules.AUTOCOMPLETE -> command(actor, type, body, files);
            case CallbackRules.COMPONENT -> press(actor, body);
            case CallbackRules.MODAL_SUBMIT -> modal(actor, body, files);
            default -> throw Refusal.of(400, 50035, "There is no interaction of type " + type);
        };
    }

    private Gesture command(Actor actor, int type, JsonNode body, List<UploadedFile> files) {
        var id = Json.id(body.path("data").path("id"));
        var command =
                commands.find(id, actor.member(), actor.channel()).orElseThrow(() -> Refusal.unknown(Unknown.COMMAND));
        var half = type == CallbackRules.AUTOCOMPLETE;
        var typed = new TypedCommand(half, actor.member(), resolver(actor), files);
        var data = typed.data(command, body.path("data"));
        return gesture(actor, type, body, data, Json.object().put("name", TypedCommand.path(data)), null);
    }

    private Gesture press(Actor actor, JsonNode body) {
        var message = visible(actor, Json.id(body.path("message_id")));
        var data = body.path("data");
        var control = ComponentTree.find(
                        message.body().components(), data.path("custom_id").asText())
                .filter(found -> !found.path("disabled").asBoolean())
                .filter(found -> found.path("type").asInt()
                        == data.path("component_type").asInt())
                .orElseThrow(() -> Refusal.of(400, 50035, "This message has no such component to use"));
        var sent = Json.object()
                .put("id", control.path("id").asInt())
                .put("custom_id", control.path("custom_id").asText())
                .put("component_type", control.path("type").asInt());
        if (ComponentType.isSelect(control.path("type").asInt())) {
            choose(actor, control, data.path("values"), sent);
        }
        var about = Json.object().put("interacted_message_id", Long.toString(message.id()));
        return gesture(actor, CallbackRules.COMPONENT, body, sent, about, message);
    }

    private void choose(Actor actor, JsonNode select, JsonNode values, ObjectNode sent) {
        var resolver = resolver(actor);
        ChosenValues.check(select, values, false, actor.member(), resolver);
        sent.set("values", values.isArray() ? values : Json.array());
        resolver.into(sent);
    }

    private Gesture modal(Actor actor, JsonNode body, List<UploadedFile> files) {
        var opener = world.interactions()
                .find(Json.id(body.path("modal_id")))
                .filter(found -> found.userId() == actor.member().userId())
                .filter(found -> found.modal() != null)
                .orElseThrow(() -> Refusal.of(400, 50035, "There is no such modal open"));
        var modal = opener.modal();
        var filled = new FilledModal(body.path("data").path("components"), files, actor.member(), resolver(actor));
        var data = filled.data(modal == null ? Json.object() : modal);
        var about = Json.object();
        about.set("triggering_interaction_metadata", opener.metadata().path("metadata"));
        var message = openedFrom(opener);
        return gesture(actor, CallbackRules.MODAL_SUBMIT, body, data, about, message);
    }

    private @Nullable Message openedFrom(Interaction opener) {
        return world.messages().find(opener.channelId(), opener.messageId()).orElse(null);
    }

    private Message visible(Actor actor, long messageId) {
        return world.messages()
                .find(actor.channel().id(), messageId)
                .filter(found -> !found.isEphemeral()
                        || found.onlyFor() == actor.member().userId())
                .orElseThrow(() -> Refusal.unknown(Unknown.MESSAGE));
    }

    private Resolver resolver(Actor actor) {
        return new Resolver(world, actor.channel(), rack);
    }

    private static Gesture gesture(
            Actor actor, int type, JsonNode body, ObjectNode data, ObjectNode about, @Nullable Message message) {
        return new Gesture(
                type,
                actor.channel(),
                actor.member(),
                body.path("nonce").asText(""),
                actor.locale(),
                data,
                about,
                message);
    }
}
