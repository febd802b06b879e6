package racemanager.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What is stored of one stream beside the contents of its facts and snapshots.
 *
 * @param highest the highest sequence number when this was written; survives deletion
 * @param deletedTo the highest sequence number deleted
 * @param chunks where its facts lie, in their order, without those of the tail
 * @param snapshots where its snapshots lie
 */
record StreamRow(long highest, long deletedTo, List<Chunk> chunks, List<Entry> snapshots) {

    /** Facts with these sequence numbers, both included, in one content. */
    record Chunk(long first, long last, long recid) {}

    /** A snapshot of this sequence number in one content. */
    record Entry(long sequence, long timestamp, long recid) {}

    static final StreamRow EMPTY = new StreamRow(0, 0, List.of(), List.of());

    private static final int TRIPLE = 3 * Long.BYTES;
    private static final int HEAD = 2 * Long.BYTES + 2 * Integer.BYTES;

    /** Facts up to this one are in chunks or deleted, whatever the tail still holds of them. */
    long settledTo() {
        return chunks.isEmpty()
                ? deletedTo
                : Math.max(deletedTo, chunks.getLast().last());
    }

    StreamRow with(List<Chunk> newChunks) {
        return new StreamRow(highest, deletedTo, newChunks, snapshots);
    }

    StreamRow withSnapshots(List<Entry> entries) {
        return new StreamRow(highest, deletedTo, chunks, entries);
    }

    StreamRow reaching(long sequence) {
        return new StreamRow(Math.max(highest, sequence), deletedTo, chunks, snapshots);
    }

    StreamRow withoutUpTo(long sequence, List<Chunk> remaining) {
        return new StreamRow(highest, sequence, remaining, snapshots);
    }

    byte[] encoded() {
        var length = HEAD + TRIPLE * (chunks.size() + snapshots.size());
        var buffer = ByteBuffer.allocate(RecordSize.rounded(length));
        buffer.putLong(highest).putLong(deletedTo).putInt(chunks.size()).putInt(snapshots.size());
        for (var chunk : chunks) {
            buffer.putLong(chunk.first()).putLong(chunk.last()).putLong(chunk.recid());
        }
        for (var entry : snapshots) {
            buffer.putLong(entry.sequence()).putLong(entry.timestamp()).putLong(entry.recid());
        }
        return buffer.array();
    }

    static StreamRow decoded(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var highest = buffer.getLong();
        var deletedTo = buffer.getLong();
        var chunkCount = buffer.getInt();
        var entryCount = buffer.getInt();
        var chunks = new ArrayList<Chunk>(chunkCount);
        for (int n = 0; n < chunkCount; n++) {
            chunks.add(new Chunk(buffer.getLong(), buffer.getLong(), buffer.getLong()));
        }
        var entries = new ArrayList<Entry>(entryCount);
        for (int n = 0; n < entryCount; n++) {
            entries.add(new Entry(buffer.getLong(), buffer.getLong(), buffer.getLong()));
        }
        return new StreamRow(highest, deletedTo, chunks, entries);
    }
}
