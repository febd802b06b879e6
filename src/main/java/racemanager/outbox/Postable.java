package racemanager.outbox;

/** What a message says, in a form that only the courier needs to understand. */
public interface Postable {}
