package racemanager.kernel;

import java.util.List;

/** What came of reading something that a member typed: a value, or every rule that it breaks. */
public sealed interface Parsed<T> {

    /** It was understood. */
    record Read<T>(T value) implements Parsed<T> {}

    /** One sentence for each rule that is broken, at least one. */
    record Rejected<T>(List<Phrase> problems) implements Parsed<T> {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    static <T> Parsed<T> read(T value) {
        return new Read<>(value);
    }

    static <T> Parsed<T> rejected(List<Phrase> problems) {
        return new Rejected<>(problems);
    }

    static <T> Parsed<T> rejected(Phrase problem) {
        return new Rejected<>(List.of(problem));
    }
}
