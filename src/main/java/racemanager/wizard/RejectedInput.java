package racemanager.wizard;

import java.util.List;
import racemanager.kernel.Phrase;

/** What was typed and not taken: the form, all as it was typed so that it can be corrected, and each rule that it breaks. */
public record RejectedInput(String form, Answers typed, List<Phrase> reasons) {
    public RejectedInput {
        reasons = List.copyOf(reasons);
    }
}
