package racemanager.picture;

import racemanager.kernel.Bytes;

/**
 * What is known of a picture before its bytes.
 *
 * @param width in pixels
 * @param height in pixels
 * @param length in bytes
 */
public record PictureHead(PictureKind kind, int width, int height, int length) {

    /** In bytes; one fact of the store, and one message between two machines, is not much longer. */
    public static final int PART = 256 * 1024;

    public static PictureHead of(Picture picture) {
        return new PictureHead(
                picture.kind(),
                picture.width(),
                picture.height(),
                picture.content().length());
    }

    /** How many parts the content is cut into; all but the last are of {@link #PART} bytes. */
    public int parts() {
        return (length + PART - 1) / PART;
    }

    /** The bytes of one part, from 0 on. */
    public Bytes part(Picture picture, int index) {
        return picture.content().part(index * PART, index * PART + lengthOf(index));
    }

    int lengthOf(int index) {
        return Math.min(PART, length - index * PART);
    }
}
