package racemanager.store;

import org.jspecify.annotations.Nullable;

/** A fact of the tail: in memory, and in the batch with which it was stored. */
final class TailFact {

    private static final byte[] NOTHING = {};

    private final long stream;
    private final long sequence;
    private byte[] content;
    private @Nullable Batch batch;
    private boolean gone;

    TailFact(long stream, long sequence, byte[] content) {
        this.stream = stream;
        this.sequence = sequence;
        this.content = content;
    }

    long stream() {
        return stream;
    }

    long sequence() {
        return sequence;
    }

    byte[] content() {
        return content;
    }

    boolean isGone() {
        return gone;
    }

    void storedIn(Batch with) {
        batch = with;
    }

    /** It was deleted, or put in a chunk: its batch need not keep it any more. */
    void goes() {
        gone = true;
        content = NOTHING;
        if (batch != null) {
            batch.lost();
        }
    }
}
