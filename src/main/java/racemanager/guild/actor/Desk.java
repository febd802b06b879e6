package racemanager.guild.actor;

import java.util.concurrent.CompletionStage;
import racemanager.kernel.Reply;

/** Takes an order to its guild and brings the answer. */
public interface Desk {

    /** The stage fails when no answer comes in time; the order may then have been carried out or not. */
    <V> CompletionStage<Reply<V>> ask(GuildOrder<V> order);
}
