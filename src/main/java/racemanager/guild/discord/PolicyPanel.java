package racemanager.guild.discord;

import racemanager.kernel.Phrase;

/** The panels with what a guild decides for all its new events. */
enum PolicyPanel {
    /** By which rules they are run. */
    POLICY,
    /** Which roles they have. */
    ROLES;

    Phrase title() {
        return switch (this) {
            case POLICY -> Phrase.of("settings.policy.title");
            case ROLES -> Phrase.of("settings.roles.title");
        };
    }
}
