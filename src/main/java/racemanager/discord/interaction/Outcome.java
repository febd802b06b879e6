package racemanager.discord.interaction;

import java.util.Locale;

/** How an interaction ended, for the metrics. */
enum Outcome {
    ANSWERED,
    DEFERRED,
    /** A route without deferral missed its time. */
    SLOW,
    /** The handler failed, and the member was told. */
    FAILED,
    /** Another program answered with our token. */
    TAKEN,
    /** No answer of ours reached Discord in time. */
    LOST;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
