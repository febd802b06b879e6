package racemanager.picture;

import java.util.Optional;

/** The structure of a JPEG file: segments, a frame header, scans and an end (ITU-T T.81, annex B). */
final class JpegForm {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN_TABLE = 0xC4;
    private static final int EXTENSION = 0xC8;
    private static final int ARITHMETIC_TABLE = 0xCC;

    private final byte[] file;
    private int at = 2;
    private int width;
    private int height;
    private boolean scanned;

    private JpegForm(byte[] file) {
        this.file = file;
    }

    static boolean begins(byte[] file) {
        return file.length > 2 && (file[0] & MARK) == MARK && (file[1] & MARK) == START && (file[2] & MARK) == MARK;
    }

    /** Empty when there is no frame, no scan or no end, or something else stands between them. */
    static Optional<PictureOutline> outline(byte[] file) {
        return new JpegForm(file).read();
    }

    private Optional<PictureOutline> read() {
        while (true) {
            var marker = marker();
            if (marker == END && scanned) return Optional.of(new PictureOutline(width, height, at));
            if (marker < FIRST_FRAME || (marker >= FIRST_RESTART && marker <= END)) return Optional.empty();
            if (!skipSegment(marker)) return Optional.empty();
        }
    }

    /** The next marker, which any number of filling bytes may precede; -1 when there is none here. */
    private int marker() {
        if (octet(at) != MARK) return -1;
        while (octet(at) == MARK) at++;
        return octet(at++);
    }

    private boolean skipSegment(int marker) {
        var length = number(at);
        if (length < 2 || at + length > file.length) return false;
        if (isFrame(marker)) {
            if (width > 0 || length < 8) return false;
            height = number(at + 3);
            width = number(at + 5);
        }
        at += length;
        if (marker != SCAN) return true;
        scanned = width > 0;
        skipScan();
        return scanned;
    }

    /** Within a scan 0xFF is followed by 0 or is a restart; anything else is the next marker (B.1.1.5). */
    private void skipScan() {
        while (at < file.length && !(octet(at) == MARK && endsScan(octet(at + 1)))) at++;
    }

    private static boolean endsScan(int next) {
        return next > 0 && next != MARK && (next < FIRST_RESTART || next > LAST_RESTART);
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLE
                && marker != EXTENSION
                && marker != ARITHMETIC_TABLE;
    }

    private int number(int place) {
        return octet(place + 1) < 0 ? -1 : octet(place) << Byte.SIZE | octet(place + 1);
    }

    private int octet(int place) {
        return place < file.length ? file[place] & 0xFF : -1;
    }
}
