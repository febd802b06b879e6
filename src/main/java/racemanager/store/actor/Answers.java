package racemanager.store.actor;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import scala.concurrent.Future;
import scala.concurrent.Promise;

/** Hands the store's answers to Pekko, failures as the store said them. */
final class Answers {

    static <T> Future<T> future(CompletionStage<T> stage) {
        var promise = Promise.<T>apply();
        stage.whenComplete((value, failure) -> {
            if (failure == null) {
                promise.success(value);
            } else {
                promise.failure(said(failure));
            }
        });
        return promise.future();
    }

    private static Throwable said(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    private Answers() {}
}
