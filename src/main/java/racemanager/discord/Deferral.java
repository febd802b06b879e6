package racemanager.discord;

/**
 * What Discord is told when an answer is not ready in time, fixed by the route before the handler runs.
 *
 * <p>Discord waits 3 seconds. Whether an answer is ephemeral is settled by the deferral; the Components V2 flag comes with the edit.
 */
public enum Deferral {
    /**
     * Never deferred, because the answer may be a modal and a modal must be the first answer. Answered from memory: at 2.5 s the
     * member is asked to press again.
     */
    NONE,
    /** At 1.5 s the press is acknowledged; the message that the component is on is edited when the answer is there. */
    UPDATE,
    /** At 1.5 s "thinking…" is shown to the member alone. */
    EPHEMERAL,
    /** At 1.5 s "thinking…" is shown to everybody in the channel. */
    PUBLIC
}
