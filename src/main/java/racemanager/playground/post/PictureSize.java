package racemanager.playground.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** How many pixels a picture has. */
record PictureSize(int width, int height) {

    /** Nothing where the bytes are no picture that this JDK reads. */
    static Optional<PictureSize> of(byte[] content) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            reader.setInput(stream);
            return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException notReadable) {
            return Optional.empty();
        }
    }
}
