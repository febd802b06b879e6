package racemanager.wizard;

import java.util.Optional;

/** What is left of a session that is over: what was kept of it, as long as that is there. */
public record LeftSession(Optional<Kept> kept) {

    /**
     * Something that was kept and can be gone on with.
     *
     * @param title empty where it has none yet
     * @param goOn what a session begins with that goes on with it
     */
    public record Kept(Optional<String> title, Answers goOn) {}
}
