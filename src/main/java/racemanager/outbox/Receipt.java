package racemanager.outbox;

import java.time.Duration;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;

/** What became of a deed. */
public sealed interface Receipt {

    /** The message is there and looks as wished. */
    record Shown(MessageId message) implements Receipt {}

    /** The member has the role, or has it no longer, as wished. */
    record Changed() implements Receipt {}

    /** The member is there. */
    record Found() implements Receipt {}

    /** The message, or the channel it was in, does not exist (any more); nor does the member, or a role to be taken. */
    record Gone() implements Receipt {}

    /** Discord will not have it, now or later; the sentence is for the organiser. */
    record Refused(Phrase why) implements Receipt {}

    /** Not now: worth another try after this time. */
    record Later(Duration pause) implements Receipt {}
}
