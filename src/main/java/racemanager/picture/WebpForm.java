package racemanager.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The structure of a WebP file: a RIFF container with one picture or several that move (RFC 9649, 2). */
final class WebpForm {

    private static final int RIFF = 0x4646_4952;
    private static final int WEBP = 0x5042_4557;
    private static final int LOSSY = 0x2038_5056;
    private static final int LOSSLESS = 0x4C38_5056;
    private static final int EXTENDED = 0x5838_5056;
    private static final int FRAME = 0x464D_4E41;
    private static final int CONTAINER = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int START_CODE = 0x2A_019D;
    private static final int LOSSLESS_SIGNATURE = 0x2F;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int TWENTY_FOUR_BITS = 0xFF_FFFF;

    static boolean begins(byte[] file) {
        var head = littleEndian(file);
        return file.length >= CONTAINER && head.getInt(0) == RIFF && head.getInt(2 * Integer.BYTES) == WEBP;
    }

    /** Empty when the container is cut off or holds no picture. */
    static Optional<PictureOutline> outline(byte[] file) {
        var chunks = littleEndian(file);
        var length = Integer.toUnsignedLong(chunks.getInt(Integer.BYTES)) + 2 * Integer.BYTES;
        if (length > file.length || length < CONTAINER) return Optional.empty();
        chunks.position(CONTAINER).limit((int) length);
        var size = Optional.<PictureOutline>empty();
        var pixels = false;
        while (chunks.remaining() >= CHUNK_HEAD) {
            var kind = chunks.getInt();
            var content = chunks.getInt();
            if (content < 0 || content > chunks.remaining()) return Optional.empty();
            var data = chunks.slice(chunks.position(), content).order(ByteOrder.LITTLE_ENDIAN);
            if (size.isEmpty()) size = size(kind, data);
            if (size.isEmpty()) return Optional.empty();
            pixels |= isPicture(kind);
            chunks.position(Math.min(chunks.limit(), chunks.position() + content + content % 2));
        }
        return pixels && !chunks.hasRemaining()
                ? size.map(found -> new PictureOutline(found.width(), found.height(), (int) length))
                : Optional.empty();
    }

    private static boolean isPicture(int kind) {
        return kind == LOSSY || kind == LOSSLESS || kind == FRAME;
    }

    /** The first chunk says how large the picture is. */
    private static Optional<PictureOutline> size(int kind, ByteBuffer data) {
        return switch (kind) {
            case LOSSY -> lossy(data);
            case LOSSLESS -> lossless(data);
            case EXTENDED -> extended(data);
            default -> Optional.empty();
        };
    }

    /** A key frame: its tag, a start code, and two sides of 14 bits (RFC 6386, 9.1). */
    private static Optional<PictureOutline> lossy(ByteBuffer data) {
        if (data.remaining() < 10 || (data.get(0) & 1) != 0 || (data.getInt(3) & TWENTY_FOUR_BITS) != START_CODE)
            return Optional.empty();
        return sized(data.getShort(6) & FOURTEEN_BITS, data.getShort(8) & FOURTEEN_BITS);
    }

    /** A signature, and two sides of 14 bits, each less one (RFC 9649, 3.4). */
    private static Optional<PictureOutline> lossless(ByteBuffer data) {
        if (data.remaining() <= 5 || data.get(0) != LOSSLESS_SIGNATURE) return Optional.empty();
        var sides = data.getInt(1);
        return sized((sides & FOURTEEN_BITS) + 1, (sides >> 14 & FOURTEEN_BITS) + 1);
    }

    /** Four bytes of flags, and two sides of 24 bits, each less one (RFC 9649, 2.7). */
    private static Optional<PictureOutline> extended(ByteBuffer data) {
        if (data.remaining() < 10) return Optional.empty();
        return sized((data.getInt(4) & TWENTY_FOUR_BITS) + 1, (data.getInt(6) >>> Byte.SIZE) + 1);
    }

    private static Optional<PictureOutline> sized(int width, int height) {
        return Optional.of(new PictureOutline(width, height, 0));
    }

    private static ByteBuffer littleEndian(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    private WebpForm() {}
}
