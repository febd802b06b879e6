package racemanager.store;

/** One fact of a stream as the store keeps it: its sequence number, 1 or more, and what it says. */
public final class StoredFact {

    private final long sequence;
    private final byte[] content;

    public StoredFact(long sequence, byte[] content) {
        this.sequence = sequence;
        this.content = content;
    }

    public long sequence() {
        return sequence;
    }

    /** The bytes themselves, which nobody changes. */
    public byte[] content() {
        return content;
    }
}
