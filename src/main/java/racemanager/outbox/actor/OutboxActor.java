package racemanager.outbox.actor;

/** The actor around the outbox queue. */
public final class OutboxActor {

    /** What the outbox may be sent; {@link Deliver} is the one for others. */
    public sealed interface Message permits Deliver {}

    private OutboxActor() {}
}
