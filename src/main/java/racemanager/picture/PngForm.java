package racemanager.picture;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/** The structure of a PNG file: a signature and chunks from IHDR to IEND (W3C, Portable Network Graphics, 5). */
final class PngForm {

    private static final long SIGNATURE = 0x8950_4E47_0D0A_1A0AL;
    private static final int IHDR = 0x4948_4452;
    private static final int IDAT = 0x4944_4154;
    private static final int IEND = 0x4945_4E44;
    private static final int HEADER_LENGTH = 13;

    static boolean begins(byte[] file) {
        return file.length >= Long.BYTES && ByteBuffer.wrap(file).getLong() == SIGNATURE;
    }

    /** Empty when a chunk is missing, cut off or damaged. */
    static Optional<PictureOutline> outline(byte[] file) {
        var chunks = ByteBuffer.wrap(file).position(Long.BYTES);
        var header = Optional.<PictureOutline>empty();
        var pixels = false;
        while (chunks.remaining() >= 3 * Integer.BYTES) {
            var length = chunks.getInt();
            if (length < 0 || length > chunks.remaining() - 2 * Integer.BYTES) return Optional.empty();
            var from = chunks.position();
            var kind = chunks.getInt();
            if (header.isEmpty() != (kind == IHDR)) return Optional.empty();
            if (kind == IHDR) header = header(chunks.slice(), length);
            if (header.isEmpty()) return Optional.empty();
            pixels |= kind == IDAT && length > 0;
            chunks.position(from + Integer.BYTES + length);
            if (chunks.getInt() != checksum(file, from, Integer.BYTES + length)) return Optional.empty();
            if (kind == IEND)
                return pixels
                        ? header.map(size -> new PictureOutline(size.width(), size.height(), chunks.position()))
                        : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<PictureOutline> header(ByteBuffer data, int length) {
        return length == HEADER_LENGTH
                ? Optional.of(new PictureOutline(data.getInt(), data.getInt(), 0))
                : Optional.empty();
    }

    private static int checksum(byte[] file, int from, int length) {
        var sum = new CRC32();
        sum.update(file, from, length);
        return (int) sum.getValue();
    }

    private PngForm() {}
}
