package racemanager.wizard;

import java.util.List;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;

/** What a step or a page says and offers. */
public record Prompt(List<Phrase> lines, List<Control> controls) {
    public Prompt {
        lines = List.copyOf(lines);
        controls = List.copyOf(controls);
    }

    /** The same with one more control below. */
    public Prompt with(Control control) {
        return new Prompt(
                lines, Stream.concat(controls.stream(), Stream.of(control)).toList());
    }

    /** Whether a control is there and, where it is a list, whether all that was chosen is on it. */
    boolean offers(String field, Answers input) {
        return controls.stream()
                .filter(control -> control.field().equals(field))
                .anyMatch(control -> switch (control) {
                    case Control.Choice choice -> choice.has(input.all(field));
                    case Control.FormButton form -> true;
                    case Control.ChannelChoice channels -> true;
                    case Control.RoleChoice roles -> true;
                    case Control.Picture picture -> true;
                    case Control.Illustration illustration -> false;
                    case Control.Toggle toggle -> input.says(field, toggle.value());
                });
    }
}
