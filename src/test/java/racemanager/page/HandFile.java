package racemanager.page;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A file that a bot uploads with a message. */
final class HandFile {

    private final String name;
    private final byte[] content;

    private HandFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    static HandFile text(String name, String content) {
        return new HandFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A picture of an evening sky in a colour of its own. */
    static HandFile picture(String name, int width, int height, Color sky) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, sky.darker(), width, height, sky.brighter()));
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new HandFile(name, bytes.toByteArray());
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
