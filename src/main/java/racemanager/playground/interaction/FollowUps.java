package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.json.Json;
import racemanager.playground.post.Draft;
import racemanager.playground.post.MessageDesk;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.MessageRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Interaction;
import racemanager.playground.world.Interaction.State;
import racemanager.playground.world.Message;
import racemanager.playground.world.World;

/** What a bot does with an interaction's token after its first answer, for 15 minutes; only inside a turn. */
public final class FollowUps {

    private static final String ORIGINAL = "@original";

    private final World world;
    private final MessageDesk desk;

    public FollowUps(World world, MessageDesk desk) {
        this.world = world;
        this.desk = desk;
    }

    /** The first answer, or a follow-up by its id. */
    public Message get(long application, String token, String which) {
        return message(open(application, token), which);
    }

    /** A new message; after a deferral it takes the place of "thinking…", as ephemeral as that was. */
    public Message add(long application, String token, JsonNode body, List<UploadedFile> files, FormErrors errors) {
        var interaction = open(application, token);
        if (interaction.state() == State.THINKING) {
            return finish(interaction, body, files, errors);
        }
        var flags = MessageRules.settableFlags(body, true);
        var channel =
                world.channels().find(interaction.channelId()).orElseThrow(() -> Refusal.unknown(Unknown.CHANNEL));
        var onlyFor = (flags & Message.EPHEMERAL) == 0 ? 0 : interaction.userId();
        return desk.create(new Draft(
                channel,
                application,
                body,
                files,
                flags,
                Message.ORDINARY,
                Origin.ofFollowUp(interaction),
                onlyFor,
                errors));
    }

    public Message edit(
            long application, String token, String which, JsonNode body, List<UploadedFile> files, FormErrors errors) {
        var interaction = open(application, token);
        if (which.equals(ORIGINAL) && interaction.state() == State.THINKING) {
            return finish(interaction, body, files, errors);
        }
        var flags = MessageRules.settableFlags(body, false);
        return desk.edit(message(interaction, which), body, files, flags, errors);
    }

    public void delete(long application, String token, String which) {
        var interaction = open(application, token);
        desk.delete(message(interaction, which));
    }

    private Message finish(Interaction interaction, JsonNode body, List<UploadedFile> files, FormErrors errors) {
        var flags = MessageRules.settableFlags(body, false);
        var placeholder = message(interaction, ORIGINAL);
        MessageRules.notEmpty(body, files.size());
        var message = desk.edit(placeholder, body, files, flags, errors);
        world.put(
                world.interactions(),
                interaction.answered(State.ANSWERED, interaction.answerId(), interaction.ephemeral()));
        return message;
    }

    /** A token works once its interaction was answered, and until it is 15 minutes old. */
    private Interaction open(long application, String token) {
        if (world.accounts().find(application).isEmpty()) {
            throw Refusal.unknown(Unknown.WEBHOOK);
        }
        var interaction = Tokens.find(world, token)
                .filter(found -> Tokens.isValid(found, world.now()))
                .orElseThrow(Refusal::invalidWebhookToken);
        if (interaction.isWaiting() || interaction.state() == State.FAILED) {
            throw Refusal.unknown(Unknown.WEBHOOK);
        }
        return interaction;
    }

    private Message message(Interaction interaction, String which) {
        var original = which.equals(ORIGINAL);
        var id = original ? interaction.answerId() : Json.id(which);
        return world.messages()
                .find(interaction.channelId(), id)
                .filter(found -> original || id == interaction.answerId() || Origin.isFrom(found, interaction))
                .orElseThrow(() -> Refusal.unknown(Unknown.MESSAGE));
    }
}
