package racemanager.wizard;

import java.util.Optional;
import racemanager.kernel.Phrase;
import racemanager.wizard.Control.FormButton;

/**
 * A way to finish a wizard: what its button says, such as "Publish now".
 *
 * @param whole whether everything must be answered for it, so that it is offered at the review only; what is not whole can
 *     only be kept, which is why such an ending serves a session that is left as well
 * @param asked the form that its button opens, so that it finishes once that is sent; empty where a press is enough
 */
public record Ending(String id, Phrase label, boolean whole, Optional<FormButton> asked) {

    /** One that a press is enough for. */
    public Ending(String id, Phrase label, boolean whole) {
        this(id, label, whole, Optional.empty());
    }

    /** One for which everything must be answered. */
    public Ending(String id, Phrase label) {
        this(id, label, true);
    }

    Ending asking(FormButton form) {
        return new Ending(id, label, whole, Optional.of(form));
    }
}
