package racemanager.role.actor;

import java.time.InstantSource;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.kernel.actor.Eraser;
import racemanager.outbox.actor.Deliver;
import racemanager.schedule.Appointments;

/**
 * What the roles of a guild need of what is around them.
 *
 * @param appointments where due times are stored before the facts that need them
 * @param outbox gives and takes roles on Discord
 * @param eraser takes out what the facts replace that erase
 */
public record RoleContext(
        InstantSource clock, Appointments appointments, ActorRef<? super Deliver> outbox, Eraser eraser) {}
