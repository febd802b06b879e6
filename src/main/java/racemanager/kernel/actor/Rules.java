package racemanager.kernel.actor;

import java.util.function.BiFunction;
import racemanager.kernel.Decision;

/**
 * The pure part of an actor.
 *
 * @param empty the state before the first fact
 * @param decide what a command leads to in a state; must neither read a clock nor have an effect
 * @param evolve the state after a fact; must accept every fact that was ever stored
 * @param view what the asker of a command is shown of the state that it led to
 */
public record Rules<C, F, S, V>(
        S empty, BiFunction<S, C, Decision<F>> decide, BiFunction<S, F, S> evolve, BiFunction<S, C, V> view) {}
