package racemanager.access;

import java.util.Locale;
import racemanager.kernel.Phrase;

/** A part of the bot that a role or a member may be allowed to use. */
public enum BotModule {
    EVENTS,
    TRACKS,
    VEHICLES,
    PARTICIPANTS,
    CHAMPIONSHIPS,
    EXPORT,
    MODERATION,
    SETTINGS,
    PERMISSIONS,
    GENERAL;

    /** Its name for members. */
    public Phrase title() {
        return Phrase.of("access.module." + name().toLowerCase(Locale.ROOT));
    }
}
