package racemanager.store;

/** A full state of a stream: after which fact, when it was taken (in milliseconds since 1970), and what it says. */
public final class StoredSnapshot {

    private final long sequence;
    private final long timestamp;
    private final byte[] content;

    public StoredSnapshot(long sequence, long timestamp, byte[] content) {
        this.sequence = sequence;
        this.timestamp = timestamp;
        this.content = content;
    }

    public long sequence() {
        return sequence;
    }

    public long timestamp() {
        return timestamp;
    }

    /** The bytes themselves, which nobody changes. */
    public byte[] content() {
        return content;
    }
}
