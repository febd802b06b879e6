package racemanager.wizard;

import java.util.List;
import racemanager.kernel.Phrase;

/** What a step says and offers. */
public record Prompt(List<Phrase> lines, List<Control> controls) {
    public Prompt {
        lines = List.copyOf(lines);
        controls = List.copyOf(controls);
    }
}
