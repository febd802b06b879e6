package racemanager.guild.discord;

import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;

/** The panels with what a guild decides for all its new events. */
enum PolicyPanel {
    /** By which rules they are run. */
    POLICY,
    /** Which roles they have. */
    ROLES;

    /** Its heading, which names the command that it spares a question. */
    Phrase title(Markup createEvent) {
        return switch (this) {
            case POLICY -> Phrase.of("settings.policy.title").with("create_event", createEvent);
            case ROLES -> Phrase.of("settings.roles.title").with("create_event", createEvent);
        };
    }
}
