package racemanager.event.actor;

import java.time.InstantSource;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.kernel.actor.Eraser;
import racemanager.outbox.actor.Deliver;
import racemanager.schedule.Appointments;

/**
 * What an event needs of the house around it.
 *
 * @param appointments where due times are stored before the facts that need them
 * @param outbox shows messages on Discord
 * @param eraser takes out what the facts of an event replace that erase
 * @param parent told what the whole guild has to know of its events
 */
public record EventSurroundings(
        InstantSource clock,
        Appointments appointments,
        ActorRef<? super Deliver> outbox,
        Eraser eraser,
        EventParent parent) {}
