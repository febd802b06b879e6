package racemanager.store;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** One thing to do on the store's own thread, and whom to tell. */
final class StoreTask<R> {

    /** Writes are acknowledged only after a force; what is done alone handles the volume itself. */
    enum Kind {
        WRITE,
        READ,
        ALONE,
        CLOSE
    }

    private final Kind kind;
    private final long bytes;
    private final Function<GroupCommit, R> work;
    private final CompletableFuture<R> answer = new CompletableFuture<>();

    StoreTask(Kind kind, long bytes, Function<GroupCommit, R> work) {
        this.kind = kind;
        this.bytes = bytes;
        this.work = work;
    }

    Kind kind() {
        return kind;
    }

    long bytes() {
        return bytes;
    }

    CompletableFuture<R> answer() {
        return answer;
    }

    /** Does the work and returns what tells its result. */
    Runnable done(GroupCommit store) {
        var result = work.apply(store);
        return () -> answer.complete(result);
    }

    Runnable failed(Throwable failure) {
        return () -> answer.completeExceptionally(failure);
    }
}
