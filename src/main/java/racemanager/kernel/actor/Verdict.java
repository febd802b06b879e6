package racemanager.kernel.actor;

import java.util.List;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;

/** What the rules make of a command in a state, thought through to the answer before anything is stored. */
sealed interface Verdict<F, S, V> {

    record No<F, S, V>(Phrase why) implements Verdict<F, S, V> {}

    /** Nothing is stored where there are no facts. */
    record Yes<F, S, V>(List<F> facts, S next, V view) implements Verdict<F, S, V> {}

    /** Tries facts before they are stored, because those that cannot be replayed must never reach the store. */
    static <C, F, S, V> Verdict<F, S, V> of(Rules<C, F, S, V> rules, S state, C command) {
        return switch (rules.decide().apply(state, command)) {
            case Decision.Refused<F> refused -> new No<>(refused.reason());
            case Decision.Accepted<F> accepted -> {
                var next = state;
                for (var fact : accepted.facts()) {
                    next = rules.evolve().apply(next, fact);
                }
                yield new Yes<>(accepted.facts(), next, rules.view().apply(next, command));
            }
        };
    }
}
