package racemanager.guild.actor;

import java.time.InstantSource;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.outbox.actor.Deliver;
import racemanager.schedule.Appointments;

/**
 * What a guild needs of the house around it.
 *
 * @param outbox shows messages on Discord
 */
public record GuildSurroundings(InstantSource clock, Appointments appointments, ActorRef<? super Deliver> outbox) {}
