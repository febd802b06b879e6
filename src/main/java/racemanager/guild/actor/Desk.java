package racemanager.guild.actor;

import java.util.concurrent.CompletionStage;
import racemanager.kernel.Reply;

/** Takes an order to its guild and brings the answer. */
public interface Desk {

    /** The stage fails when no answer comes in time; the order may then have been carried out or not. */
    <V> CompletionStage<Reply<V>> ask(GuildOrder<V> order);

    /** Something that takes its time elsewhere; what follows it is done where the answers of the guild come in. */
    default <T> CompletionStage<T> meanwhile(CompletionStage<T> elsewhere) {
        return elsewhere;
    }
}
