package racemanager.kernel.actor;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import racemanager.kernel.Reply;

/**
 * Commands that were decided one after another, each in the state that those before it led to. A refusal, too, may rest on
 * a fact that is not stored yet, so that nobody is answered before all is.
 *
 * @param facts of all of them, in order; empty where nothing is to be stored
 * @param next the state that the facts lead to
 */
record Batch<C, F, S, V>(List<Decided<C, V>> decided, List<F> facts, S next) {

    /** A rule that fails changes nothing, and the commands behind it are decided as if it had not been asked. */
    static <C, F, S, V> Batch<C, F, S, V> of(
            Rules<C, F, S, V> rules, S state, List<Waiting<C, V>> commands, Logger log) {
        var decided = new ArrayList<Decided<C, V>>();
        var facts = new ArrayList<F>();
        var next = state;
        for (var waiting : commands) {
            try {
                switch (Verdict.of(rules, next, waiting.command())) {
                    case Verdict.No<F, S, V> no -> decided.add(waiting.decided(Reply.refused(no.why())));
                    case Verdict.Yes<F, S, V> yes -> {
                        facts.addAll(yes.facts());
                        next = yes.next();
                        decided.add(waiting.decided(Reply.done(yes.view())));
                    }
                }
            } catch (RuntimeException e) {
                decided.add(waiting.decided(Reply.refused(Mistake.said(waiting.command(), e, log))));
            }
        }
        return new Batch<>(decided, facts, next);
    }
}
