package racemanager.outbox;

import java.time.Duration;

/** Hears what the outbox does, for counters and gauges; called by the outbox's own thread and must not block. */
public interface OutboxListener {

    /** Something newer about the same subject made a letter superfluous. */
    default void coalesced(Priority priority) {}

    /** A letter was carried; {@link Receipt.Later} means that it will be again. */
    default void carried(Priority priority, Receipt receipt, Duration waited) {}

    /** The courier failed. */
    default void failed(Priority priority) {}

    /** How many subjects wait for their turn, and how long the oldest of them has; called about once a second. */
    default void waiting(int subjects, Duration oldest) {}
}
