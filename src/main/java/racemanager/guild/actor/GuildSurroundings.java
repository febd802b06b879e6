package racemanager.guild.actor;

import java.time.InstantSource;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.kernel.actor.Eraser;
import racemanager.outbox.actor.Deliver;
import racemanager.schedule.Appointments;

/**
 * What a guild needs of the house around it.
 *
 * @param outbox shows messages on Discord
 * @param eraser takes out of the store what a guild forgets
 */
public record GuildSurroundings(
        InstantSource clock, Appointments appointments, ActorRef<? super Deliver> outbox, Eraser eraser) {}
