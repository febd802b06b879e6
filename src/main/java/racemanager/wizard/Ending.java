package racemanager.wizard;

import racemanager.kernel.Phrase;

/**
 * A way to finish a wizard: what its button says, such as "Publish now".
 *
 * @param whole whether everything must be answered for it, so that it is offered at the review only; what is not whole can
 *     only be kept, which is why such an ending serves a session that is left as well
 */
public record Ending(String id, Phrase label, boolean whole) {

    /** One for which everything must be answered. */
    public Ending(String id, Phrase label) {
        this(id, label, true);
    }
}
