package racemanager.control;

import java.util.function.Consumer;

/** What carries out requests in the running bot; called by several threads at once. */
@FunctionalInterface
public interface ControlDesk {

    /**
     * Carries a request out, however long that takes.
     *
     * @param lines takes what is told before the end, without line breaks; throws when the caller has gone
     */
    ControlAnswer answer(ControlRequest request, Consumer<String> lines);
}
