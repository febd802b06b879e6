package racemanager.kernel.actor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.slf4j.Logger;
import racemanager.kernel.Reply;

/** Deletes what an erasing fact leaves behind in its stream, once there is the snapshot that replaces it. */
final class StreamErasure {

    private final String stream;
    private final Eraser eraser;
    private long replacedUpTo;
    private int underWay;

    StreamErasure(String stream, Eraser eraser) {
        this.stream = stream;
        this.eraser = eraser;
    }

    boolean isUnderWay() {
        return underWay > 0;
    }

    /** A snapshot holds all facts up to this sequence number. */
    void replaced(long upTo) {
        replacedUpTo = upTo;
    }

    /** Deletes, and has the actor told when that has ended. */
    <C, V> void begin(long upTo, Decided<C, V> decided, ActorContext<Errand<C, Reply<V>>> actor) {
        underWay++;
        actor.pipeToSelf(delete(upTo), (done, failure) -> new Erased<>(this, decided, failure));
    }

    /** Pekko goes on when a snapshot failed, and only this tells; then nothing is deleted. */
    private CompletionStage<?> delete(long upTo) {
        return replacedUpTo == upTo
                ? eraser.delete(stream, upTo)
                : CompletableFuture.failedStage(new IllegalStateException("no snapshot of " + stream + " at " + upTo));
    }

    /** What to answer now. */
    <C, V> Decided<C, V> end(Erased<C, V> erased, Logger log) {
        underWay--;
        if (erased.failure() == null) {
            return erased.decided();
        }
        log.warn("What should be erased of {} is still there", stream, erased.failure());
        return erased.decided().but(Reply.busy());
    }
}
