package racemanager.discord.interaction;

import discord4j.discordjson.json.ApplicationCommandInteractionData;
import discord4j.discordjson.json.InteractionData;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.discord.Caller;
import racemanager.discord.CustomId;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.SubmitCall;
import racemanager.kernel.MessageId;

/** Turns what the gateway brought into a call; the numbers are Discord's interaction types. */
final class InteractionReader {

    static final int SLASH = 2;
    static final int PRESS = 3;
    static final int COMPLETION = 4;
    static final int SUBMIT = 5;

    private static final int CHAT_INPUT = 1;

    static Arrived read(InteractionData interaction, Caller caller, Responder responder) {
        return interaction
                .data()
                .toOptional()
                .map(data -> read(interaction, data, caller, responder))
                .orElseGet(() ->
                        new Arrived.Unsupported("an interaction of type " + interaction.type() + " without data"));
    }

    private static Arrived read(
            InteractionData interaction, ApplicationCommandInteractionData data, Caller caller, Responder responder) {
        return switch (interaction.type()) {
            case SLASH ->
                isChatInput(data)
                        ? CommandReader.slash(data, caller, responder)
                        : new Arrived.Unsupported("a menu command");
            case COMPLETION -> CommandReader.completion(data, caller, responder);
            case PRESS -> withId(data, id -> press(interaction, data, id, caller, responder));
            case SUBMIT -> withId(data, id -> submit(interaction, data, id, caller, responder));
            default -> new Arrived.Unsupported("an interaction of type " + interaction.type());
        };
    }

    private static boolean isChatInput(ApplicationCommandInteractionData data) {
        return data.type().toOptional().orElse(CHAT_INPUT) == CHAT_INPUT;
    }

    private static Arrived withId(ApplicationCommandInteractionData data, Function<CustomId, Arrived> known) {
        return data.customId()
                .toOptional()
                .flatMap(CustomId::parse)
                .map(known)
                .orElseGet(() -> new Arrived.Unsupported("a custom id that is none of ours"));
    }

    private static Arrived press(
            InteractionData interaction,
            ApplicationCommandInteractionData data,
            CustomId id,
            Caller caller,
            Responder responder) {
        return message(interaction)
                .<Arrived>map(message -> new Arrived.Press(new PressCall(
                        caller, responder, id, data.values().toOptional().orElse(List.of()), message)))
                .orElseGet(() -> new Arrived.Unsupported("a press without a message"));
    }

    private static Arrived submit(
            InteractionData interaction,
            ApplicationCommandInteractionData data,
            CustomId id,
            Caller caller,
            Responder responder) {
        var form = ModalReader.read(data);
        return new Arrived.Submit(
                new SubmitCall(caller, responder, id, form.values(), form.uploads(), message(interaction)));
    }

    private static Optional<MessageId> message(InteractionData interaction) {
        return interaction
                .message()
                .toOptional()
                .map(message -> new MessageId(message.id().asLong()));
    }

    private InteractionReader() {}
}
