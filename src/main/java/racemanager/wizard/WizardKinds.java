package racemanager.wizard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import racemanager.kernel.Decision;

/** Every kind of wizard, found by the id that is stored with a session. */
public final class WizardKinds {

    private final Map<String, Playing<?>> kinds;

    public WizardKinds(List<WizardKind<?>> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(WizardKind::id, WizardKinds::playing));
    }

    private static <S extends WizardContext> Playing<S> playing(WizardKind<S> kind) {
        return new Playing<>(kind, new WizardRules<>(kind), new Screens<>(kind));
    }

    /** What a turn leads to. */
    public Decision<WizardFact> decide(WizardSession session, WizardTurn turn) {
        return of(turn).decide(session, turn);
    }

    /** What the member sees after a turn. */
    public Screen screen(WizardSession session, WizardTurn turn) {
        return of(turn).screen(session, turn);
    }

    private Playing<?> of(WizardTurn turn) {
        var kind = kinds.get(turn.wizard());
        if (kind == null) {
            throw new IllegalArgumentException("There is no wizard " + turn.wizard());
        }
        return kind;
    }

    /** A kind with its rules. */
    private record Playing<S extends WizardContext>(WizardKind<S> kind, WizardRules<S> rules, Screens<S> screens) {

        Decision<WizardFact> decide(WizardSession session, WizardTurn turn) {
            var decision =
                    rules.decide(session, turn.command(), kind.contextType().cast(turn.context()));
            return switch (decision) {
                case Decision.Accepted<WizardFact> accepted ->
                    Decision.accepted(SessionUse.noting(
                            session, accepted.facts(), turn.context().now()));
                case Decision.Refused<WizardFact> refused -> refused;
            };
        }

        Screen screen(WizardSession session, WizardTurn turn) {
            return screens.draw(session, kind.contextType().cast(turn.context()));
        }
    }
}
