package racemanager.kernel.actor;

import racemanager.kernel.Phrase;

/** What every actor answers to a command: what the asker may see now, or a sentence that says why nothing happened. */
public sealed interface Reply<V> {

    /** The command is stored. */
    record Done<V>(V view) implements Reply<V> {}

    /** Nothing was changed; the sentence says why and what to do. */
    record Refused<V>(Phrase why) implements Reply<V> {}

    /** It cannot be done at this moment and nothing was changed; the same command may be sent again. */
    record Busy<V>(Phrase why) implements Reply<V> {

        private static final Phrase TOO_MUCH = Phrase.of("busy");
    }

    static <V> Reply<V> done(V view) {
        return new Done<>(view);
    }

    static <V> Reply<V> refused(Phrase why) {
        return new Refused<>(why);
    }

    /** Too much is waiting at this moment. */
    static <V> Reply<V> busy() {
        return busy(Busy.TOO_MUCH);
    }

    static <V> Reply<V> busy(Phrase why) {
        return new Busy<>(why);
    }
}
