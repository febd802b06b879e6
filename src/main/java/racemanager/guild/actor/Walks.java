package racemanager.guild.actor;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import racemanager.kernel.Reply;

/**
 * The guild as those walk who ask it one thing after another.
 *
 * @param guild brings the answers of the guild on any thread
 */
record Walks(Desk guild) {

    /** The guild for one walk, whose answers come in on the walk's own turn. */
    Desk on(Executor turn) {
        return new Desk() {
            @Override
            public <V> CompletionStage<Reply<V>> ask(GuildOrder<V> order) {
                return meanwhile(guild.ask(order));
            }

            @Override
            public <T> CompletionStage<T> meanwhile(CompletionStage<T> elsewhere) {
                return elsewhere.whenCompleteAsync((done, failure) -> {}, turn);
            }
        };
    }

    /** The steps of a walk that needs nothing but the guild. */
    <V> Function<Executor, CompletionStage<Reply<V>>> steps(Function<Desk, CompletionStage<Reply<V>>> walk) {
        return turn -> walk.apply(on(turn));
    }
}
