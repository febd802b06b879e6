package racemanager.store;

import java.io.IOException;

/** What happens at each step of the store's work: nothing, unless a test wants to see a failure there. */
@FunctionalInterface
public interface Faults {

    /** No step fails by itself. */
    Faults NONE = point -> {};

    /** Called when a step is reached; whatever it throws fails the step. */
    void reached(FaultPoint point) throws IOException;
}
