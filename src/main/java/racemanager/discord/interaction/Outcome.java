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

    /** Whether Discord has taken an answer of ours, if only that the member was told of a failure. */
    boolean isAnswer() {
        return switch (this) {
            case ANSWERED, DEFERRED, SLOW, FAILED -> true;
            case TAKEN, LOST -> false;
        };
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
