package racemanager.guild.actor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.kernel.Reply;

/** Goes on with what was answered, or hands on why it was not. */
final class Replies {

    static <V, W> CompletionStage<Reply<W>> then(
            CompletionStage<Reply<V>> first, Function<V, CompletionStage<Reply<W>>> next) {
        return first.thenCompose(reply -> switch (reply) {
            case Reply.Done<V> done -> next.apply(done.view());
            case Reply.Refused<V> refused -> now(Reply.refused(refused.why()));
            case Reply.Busy<V> busy -> now(Reply.busy(busy.why()));
        });
    }

    static <V> CompletionStage<Reply<V>> now(Reply<V> reply) {
        return CompletableFuture.completedFuture(reply);
    }

    private Replies() {}
}
