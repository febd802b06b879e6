package racemanager.store.bench;

import org.apache.pekko.actor.typed.ActorRef;

/** What a grid under load is asked. */
sealed interface GridCommand {

    /** A driver presses the check-in button; answered when the fact is stored. */
    record Press(int event, long sentAt, ActorRef<Crowd.Message> replyTo) implements GridCommand {}

    /** Store so many facts in steps of a few, as if the event had been open for a while; answered in the end. */
    record GrowOld(int facts, ActorRef<GrownOld> replyTo) implements GridCommand {}

    /** The grid has the facts that it was asked for. */
    record GrownOld() {}
}
