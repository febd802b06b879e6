package racemanager.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import racemanager.kernel.Decision;

/** Pictures made for tests, by the JDK where it can, and by hand where it cannot. */
public final class Drawn {

    public static byte[] png(int width, int height) {
        return drawn("png", width, height, 1);
    }

    public static byte[] jpeg(int width, int height) {
        return drawn("jpg", width, height, 1);
    }

    /** Every pixel has a colour of its own, so that no compression makes it much smaller. */
    public static byte[] noisyPng(int width, int height, long seed) {
        return drawn("png", width, height, seed);
    }

    /** As it is after it was read. */
    public static Picture read(byte[] file) {
        return ((Decision.Accepted<Picture>) PictureReader.read(file)).facts().getFirst();
    }

    private static byte[] drawn(String format, int width, int height, long seed) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var colours = new Random(seed);
        for (int x = 0; x < width; x++) for (int y = 0; y < height; y++) image.setRGB(x, y, colours.nextInt());
        var file = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, file)) throw new IllegalStateException("nothing writes " + format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A key frame's header with nothing behind it. */
    static byte[] lossyWebp(int width, int height) {
        var frame = little("\20\0\0\u009D\1\52", width, 2);
        return webp(chunk("VP8 ", joined(frame, little("", height, 2))));
    }

    static byte[] losslessWebp(int width, int height) {
        return webp(chunk("VP8L", little("\57", (width - 1) | (height - 1) << 14, 5)));
    }

    static byte[] extendedWebp(int width, int height) {
        var head = joined(little("\20\0\0\0", width - 1, 3), little("", height - 1, 3));
        return webp(joined(chunk("VP8X", head), chunk("VP8L", little("\57", 0, 5))));
    }

    static byte[] webp(byte[] chunks) {
        return joined(little("RIFF", 4 + chunks.length, 4), joined(latin("WEBP"), chunks));
    }

    static byte[] chunk(String name, byte[] content) {
        return joined(little(name, content.length, 4), Arrays.copyOf(content, content.length + content.length % 2));
    }

    /** The text, and behind it a number in so many bytes, the least significant first. */
    private static byte[] little(String text, int number, int bytes) {
        var behind = new byte[bytes];
        for (int n = 0; n < bytes; n++) behind[n] = (byte) ((long) number >> (n * Byte.SIZE));
        return joined(latin(text), behind);
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    /** The same PNG with other sides in its header, and a checksum that agrees. */
    public static byte[] claiming(byte[] png, int width, int height) {
        var file = ByteBuffer.wrap(png.clone()).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(file.array(), 12, 17);
        return file.putInt(29, (int) sum.getValue()).array();
    }

    private Drawn() {}
}
