package racemanager.playground.world;

import java.util.Locale;

/** What a member of a demo guild is there for. */
public enum Persona {
    OWNER,
    ORGANISER,
    STEWARD,
    DRIVER,
    BOT;

    /** The name by which the page knows it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
