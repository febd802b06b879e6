package racemanager.architecture.sample.event.actor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/** Work for the threads of the whole Java machine, and some that has its own. */
public final class SharesThreads {

    CompletionStage<Void> stage(CompletionStage<String> first) {
        return first.thenRunAsync(() -> {});
    }

    CompletableFuture<String> future() {
        return CompletableFuture.supplyAsync(() -> "");
    }

    long stream() {
        return List.of(1, 2).parallelStream().count();
    }

    Executor openly() {
        return ForkJoinPool.commonPool();
    }

    CompletionStage<Void> elsewhere(CompletionStage<String> first, Executor own) {
        return first.thenRunAsync(() -> {}, own);
    }
}
