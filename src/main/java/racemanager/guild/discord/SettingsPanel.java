package racemanager.guild.discord;

import java.util.Locale;
import java.util.stream.Stream;
import racemanager.discord.CustomId;
import racemanager.discord.Responder;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.speech.Localizer;

/** Which panel with settings a control stands on, so that a press changes that one. */
enum SettingsPanel {
    /** All that can be set, for whoever asked for it. */
    ALL,
    /** What is asked at first, for the organiser who used a command. */
    OFFERED,
    /** What is asked at first, in a channel that everybody reads. */
    POSTED;

    /** Its heading, which names the commands that set more. */
    Phrase title(Markup policy, Markup roles) {
        return this == ALL
                ? Phrase.of("settings.title").with("settings_policy", policy).with("settings_roles", roles)
                : Phrase.of("first.title");
    }

    /** In the guild's language where everybody reads it. */
    Localizer localizer(Responder responder) {
        return this == POSTED ? responder.channel() : responder.localizer();
    }

    /** The id of a control on this panel; those of the panel with all settings are as they were before there was another. */
    CustomId id(String route, Object... arguments) {
        return CustomId.of(
                route,
                this == ALL
                        ? arguments
                        : Stream.concat(Stream.of(arguments), Stream.of(word())).toArray());
    }

    /** The panel on which a control stands whose own arguments are so many. */
    static SettingsPanel of(CustomId id, int arguments) {
        return id.argument(arguments)
                .flatMap(word -> Stream.of(values())
                        .filter(panel -> panel.word().equals(word))
                        .findFirst())
                .orElse(ALL);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
