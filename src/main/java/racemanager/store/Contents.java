package racemanager.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes of any length as MapDB records, see {@link FileFormat}; what is erased is overwritten before its room is given
 * back.
 *
 * <p>MapDB splits a record of more than 64 KiB itself, but then it changes it by writing it to another place. So a long
 * content is cut here into records that can be overwritten where they are.
 */
final class Contents {

    private static final int PIECE = 48 << 10;
    private static final int IN_PIECES = -1;

    private final Database database;

    Contents(Database database) {
        this.database = database;
    }

    long put(byte[] content) {
        if (content.length <= PIECE) {
            return database.insert(RecordSize.padded(content));
        }
        var pieces = new ArrayList<Long>();
        for (int at = 0; at < content.length; at += PIECE) {
            var piece = new byte[PIECE];
            System.arraycopy(content, at, piece, 0, Math.min(PIECE, content.length - at));
            pieces.add(database.insert(piece));
        }
        return database.insert(head(content.length, pieces));
    }

    private static byte[] head(int length, List<Long> pieces) {
        var head = ByteBuffer.allocate(2 * Integer.BYTES + pieces.size() * Long.BYTES);
        head.putInt(IN_PIECES).putInt(length);
        pieces.forEach(head::putLong);
        return head.array();
    }

    byte[] get(long recid) {
        var record = database.get(recid);
        var head = ByteBuffer.wrap(record);
        if (head.getInt() != IN_PIECES) {
            return RecordSize.content(record);
        }
        var content = ByteBuffer.allocate(head.getInt());
        while (content.hasRemaining()) {
            content.put(database.get(head.getLong()), 0, Math.min(PIECE, content.remaining()));
        }
        return content.array();
    }

    void erase(long recid) {
        var record = database.get(recid);
        var head = ByteBuffer.wrap(record);
        if (head.getInt() == IN_PIECES) {
            head.getInt();
            while (head.hasRemaining()) {
                overwriteAndRemove(head.getLong(), PIECE);
            }
        }
        overwriteAndRemove(recid, record.length);
    }

    private void overwriteAndRemove(long recid, int length) {
        database.overwrite(recid, new byte[length]);
        database.remove(recid);
    }
}
