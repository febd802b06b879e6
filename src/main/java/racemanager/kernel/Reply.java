package racemanager.kernel;

import java.util.function.Function;

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

    /** The same reply about something that is made of what was done. */
    default <W> Reply<W> map(Function<? super V, ? extends W> narrower) {
        return switch (this) {
            case Done<V> done -> new Done<>(narrower.apply(done.view()));
            case Refused<V> refused -> new Refused<>(refused.why());
            case Busy<V> busy -> new Busy<>(busy.why());
        };
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
