package racemanager.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Bytes of any length as MapDB records, see {@link FileFormat}; what is erased is overwritten before its room is given
 * back.
 *
 * <p>MapDB keeps freed room in one list per size and never joins neighbours. So a long content is cut into pieces of one
 * size, whose room any other long content can use. They are also short enough to be overwritten where they are: MapDB
 * changes a record of more than 64 KiB by writing it to another place.
 */
final class Contents {

    private static final int PIECE = 4 << 10;
    private static final int IN_PIECES = -1;

    private final Database database;

    Contents(Database database) {
        this.database = database;
    }

    long put(byte[] content) {
        if (content.length <= PIECE) {
            return database.insert(RecordSize.padded(content));
        }
        var pieces = content.length / PIECE;
        var head = ByteBuffer.allocate(RecordSize.rounded(2 * Integer.BYTES + (pieces + 1) * Long.BYTES));
        head.putInt(IN_PIECES).putInt(content.length);
        for (int n = 0; n < pieces; n++) {
            head.putLong(database.insert(Arrays.copyOfRange(content, n * PIECE, (n + 1) * PIECE)));
        }
        var rest = Arrays.copyOfRange(content, pieces * PIECE, content.length);
        head.putLong(database.insert(RecordSize.padded(rest)));
        return database.insert(head.array());
    }

    byte[] get(long recid) {
        var record = database.get(recid);
        var head = ByteBuffer.wrap(record);
        if (head.getInt() != IN_PIECES) {
            return RecordSize.content(record);
        }
        var content = ByteBuffer.allocate(head.getInt());
        while (content.remaining() >= PIECE) {
            content.put(database.get(head.getLong()));
        }
        return content.put(RecordSize.content(database.get(head.getLong()))).array();
    }

    /** The head of a long content names its pieces and holds nothing of it, so it is only removed. */
    void erase(long recid) {
        var record = database.get(recid);
        var head = ByteBuffer.wrap(record);
        if (head.getInt() != IN_PIECES) {
            overwriteAndRemove(recid, record.length);
            return;
        }
        for (int left = head.getInt() / PIECE; left >= 0; left--) {
            var piece = head.getLong();
            overwriteAndRemove(piece, database.get(piece).length);
        }
        database.remove(recid);
    }

    private void overwriteAndRemove(long recid, int length) {
        database.overwrite(recid, new byte[length]);
        database.remove(recid);
    }
}
