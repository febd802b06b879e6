package racemanager.outbox.actor;

import org.apache.pekko.actor.NoSerializationVerificationNeeded;
import racemanager.outbox.Receipt;
import racemanager.outbox.Subject;

/** The outcome of the newest deed about a subject; never {@link Receipt.Later}, which the outbox deals with itself. */
public record Delivered(Subject subject, long revision, Receipt receipt) implements NoSerializationVerificationNeeded {}
