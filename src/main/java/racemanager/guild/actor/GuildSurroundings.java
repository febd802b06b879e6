package racemanager.guild.actor;

import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.outbox.actor.Deliver;
import racemanager.schedule.Appointment;

/**
 * What a guild needs of the house around it.
 *
 * @param appointments stores a due time; the stage ends when it is stored
 * @param outbox shows messages on Discord
 */
public record GuildSurroundings(
        InstantSource clock,
        Function<Appointment, CompletionStage<?>> appointments,
        ActorRef<? super Deliver> outbox) {}
