package racemanager.discord.interaction;

import discord4j.discordjson.json.ApplicationCommandInteractionData;
import discord4j.discordjson.json.InteractionData;
import java.util.Locale;

/** What a member did that wants an answer, for the metrics. */
enum InteractionKind {
    COMMAND,
    BUTTON,
    SELECT,
    MODAL,
    SUGGESTION,
    /** Discord has invented it since. */
    OTHER;

    private static final int BUTTON_COMPONENT = 2;

    static InteractionKind of(InteractionData interaction) {
        return switch (interaction.type()) {
            case InteractionReader.SLASH -> COMMAND;
            case InteractionReader.PRESS -> isOfAButton(interaction) ? BUTTON : SELECT;
            case InteractionReader.SUBMIT -> MODAL;
            case InteractionReader.COMPLETION -> SUGGESTION;
            default -> OTHER;
        };
    }

    private static boolean isOfAButton(InteractionData interaction) {
        return interaction
                .data()
                .toOptional()
                .map(ApplicationCommandInteractionData::componentType)
                .flatMap(type -> type.toOptional())
                .filter(type -> type == BUTTON_COMPONENT)
                .isPresent();
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
