package racemanager.kernel;

import java.util.List;

/** What a rule answers to a command: the facts that follow from it, or why nothing happens. */
public sealed interface Decision<F> {

    /** The command stands; an empty list means that everything is already as it asks. */
    record Accepted<F>(List<F> facts) implements Decision<F> {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    /** Nothing happens, and the member is told why. */
    record Refused<F>(Phrase reason) implements Decision<F> {}

    static <F> Decision<F> accepted(F fact) {
        return new Accepted<>(List.of(fact));
    }

    static <F> Decision<F> accepted(List<F> facts) {
        return new Accepted<>(facts);
    }

    /** All is as the command asks, so nothing new is stored. */
    static <F> Decision<F> unchanged() {
        return new Accepted<>(List.of());
    }

    static <F> Decision<F> refused(Phrase reason) {
        return new Refused<>(reason);
    }

    static <F> Decision<F> refused(String key) {
        return new Refused<>(Phrase.of(key));
    }
}
