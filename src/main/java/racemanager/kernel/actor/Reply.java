package racemanager.kernel.actor;

import racemanager.kernel.Phrase;

/** What every actor answers to a command: what the asker may see now, or a sentence that says why nothing happened. */
public sealed interface Reply<V> {

    /** The command is stored. */
    record Done<V>(V view) implements Reply<V> {}

    /** Nothing was changed; the sentence says why and what to do. */
    record Refused<V>(Phrase why) implements Reply<V> {}

    /** Too much is waiting at this moment and nothing was changed; the same command may be sent again. */
    record Busy<V>() implements Reply<V> {

        /** The sentence for a member. */
        public static final Phrase PHRASE = Phrase.of("busy");
    }

    static <V> Reply<V> done(V view) {
        return new Done<>(view);
    }

    static <V> Reply<V> refused(Phrase why) {
        return new Refused<>(why);
    }

    static <V> Reply<V> busy() {
        return new Busy<>();
    }
}
