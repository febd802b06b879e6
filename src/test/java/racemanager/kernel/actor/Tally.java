package racemanager.kernel.actor;

import java.util.ArrayList;
import java.util.List;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.kernel.Decision;
import racemanager.kernel.Erasing;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/** A feature as small as can be: points that are added up, never below zero. */
record Tally(int total, List<String> reasons) {

    static final Rules<Command, Fact, Tally, Tally> RULES =
            new Rules<>(new Tally(0, List.of()), Tally::decide, Tally::evolve, (tally, command) -> tally);

    sealed interface Command {
        record Add(int points, String why) implements Command {}

        record Nothing() implements Command {}

        record Explode() implements Command {}

        record Corrupt() implements Command {}

        record Wipe() implements Command {}

        sealed interface Correction extends Command {
            record Clear(MemberId by) implements Correction {}
        }
    }

    sealed interface Fact {
        record Added(int points, String why) implements Fact {}

        record Cleared(MemberId by) implements Fact {}

        record Wiped() implements Fact, Erasing {}

        record Broken() implements Fact {}
    }

    static PersistenceId id(String name) {
        return PersistenceId.ofUniqueId("tally|" + name);
    }

    private static Decision<Fact> decide(Tally tally, Command command) {
        return switch (command) {
            case Command.Add add ->
                tally.total + add.points() < 0
                        ? Decision.refused(Phrase.of("tally.negative").with("points", add.points()))
                        : Decision.accepted(new Fact.Added(add.points(), add.why()));
            case Command.Nothing nothing -> Decision.unchanged();
            case Command.Explode explode -> throw new IllegalStateException("a rule with a mistake in it");
            case Command.Wipe wipe -> Decision.accepted(List.of(new Fact.Added(1, "a last lap"), new Fact.Wiped()));
            case Command.Corrupt corrupt -> Decision.accepted(new Fact.Broken());
            case Command.Correction.Clear clear -> Decision.accepted(new Fact.Cleared(clear.by()));
        };
    }

    private static Tally evolve(Tally tally, Fact fact) {
        return switch (fact) {
            case Fact.Added added -> new Tally(tally.total + added.points(), plus(tally.reasons, added.why()));
            case Fact.Cleared cleared -> new Tally(0, List.of());
            case Fact.Wiped wiped -> new Tally(tally.total, List.of());
            case Fact.Broken broken -> throw new IllegalStateException("a fact that cannot be replayed");
        };
    }

    private static List<String> plus(List<String> reasons, String reason) {
        var more = new ArrayList<>(reasons);
        more.add(reason);
        return List.copyOf(more);
    }
}
