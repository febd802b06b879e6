package racemanager.event.actor;

import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apache.pekko.actor.typed.ActorRef;
import racemanager.outbox.actor.Deliver;
import racemanager.schedule.Appointment;

/**
 * What an event needs of the house around it.
 *
 * @param appointments stores a due time before the fact that needs it; the stage ends when it is stored
 * @param outbox shows messages on Discord
 * @param over told the number of an event that is over, so that its title and track are free again
 */
public record EventSurroundings(
        InstantSource clock,
        Function<Appointment, CompletionStage<?>> appointments,
        ActorRef<? super Deliver> outbox,
        IntConsumer over) {}
