package racemanager.discord;

import discord4j.core.object.component.ActionRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.Simulator;
import racemanager.speech.Localizer;

/**
 * The simulators that a panel has something for, the usual one of the guild first.
 *
 * @param offered those, in their usual order
 * @param usual the one that the guild races in
 */
public record SimulatorSelect(List<Simulator> offered, Optional<Simulator> usual) {

    public SimulatorSelect {
        offered = List.copyOf(offered);
    }

    /** The row, with the simulator that is shown at present. */
    public ActionRow row(CustomId id, Localizer localizer, Optional<Simulator> shown) {
        var first = usual.stream().filter(offered::contains);
        var rest = offered.stream().filter(simulator -> !usual.equals(Optional.of(simulator)));
        var lines = Stream.concat(first, rest)
                .map(simulator -> Parts.Line.of(localizer.label(simulator.title()), simulator.name())
                        .chosen(shown.equals(Optional.of(simulator))))
                .toList();
        return Parts.row(Parts.select(id, localizer.label("button.simulator"), lines));
    }
}
