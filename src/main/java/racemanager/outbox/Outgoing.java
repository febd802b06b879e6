package racemanager.outbox;

import java.time.Duration;

/**
 * A letter whose turn it is.
 *
 * @param waited how long its subject has been waiting to be shown
 */
public record Outgoing<T>(Letter<T> letter, Duration waited) {}
