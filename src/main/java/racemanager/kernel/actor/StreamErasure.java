package racemanager.kernel.actor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

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

    /** Pekko goes on when a snapshot failed, and only this tells; then nothing is deleted. */
    CompletionStage<?> begin(long upTo) {
        underWay++;
        return replacedUpTo == upTo
                ? eraser.delete(stream, upTo)
                : CompletableFuture.failedStage(new IllegalStateException("no snapshot of " + stream + " at " + upTo));
    }

    void end() {
        underWay--;
    }
}
