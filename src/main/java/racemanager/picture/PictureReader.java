package racemanager.picture;

import java.util.Optional;
import racemanager.kernel.Bytes;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;

/**
 * Reads a picture by its content, whatever its name says. What stands behind its end is left away, because some
 * telephones hang films to photographs, and others hide programs there.
 */
public final class PictureReader {

    public static final int MOST_MEGABYTES = 8;

    /** In bytes. */
    public static final int LARGEST = MOST_MEGABYTES * 1024 * 1024;

    /** Discord and browsers refuse to draw much more, and a small file can claim any number. */
    static final int LONGEST_SIDE = 10_000;

    /** Accepts exactly one picture, or refuses with the first rule that is broken. */
    public static Decision<Picture> read(byte[] file) {
        if (file.length == 0) return Decision.refused("picture.empty");
        if (file.length > LARGEST)
            return Decision.refused(Phrase.of("picture.large").with("most", MOST_MEGABYTES));
        return kind(file)
                .map(kind -> outline(kind, file)
                        .map(outline -> sized(kind, outline, file))
                        .orElseGet(() -> Decision.refused("picture.damaged")))
                .orElseGet(() -> Decision.refused("picture.kind"));
    }

    private static Optional<PictureKind> kind(byte[] file) {
        if (PngForm.begins(file)) return Optional.of(PictureKind.PNG);
        if (JpegForm.begins(file)) return Optional.of(PictureKind.JPEG);
        return WebpForm.begins(file) ? Optional.of(PictureKind.WEBP) : Optional.empty();
    }

    private static Optional<PictureOutline> outline(PictureKind kind, byte[] file) {
        return switch (kind) {
            case PNG -> PngForm.outline(file);
            case JPEG -> JpegForm.outline(file);
            case WEBP -> WebpForm.outline(file);
        };
    }

    private static Decision<Picture> sized(PictureKind kind, PictureOutline outline, byte[] file) {
        if (!isSide(outline.width()) || !isSide(outline.height()))
            return Decision.refused(Phrase.of("picture.sides").with("most", LONGEST_SIDE));
        var content = Bytes.of(file).part(0, outline.length());
        return Decision.accepted(new Picture(kind, outline.width(), outline.height(), content));
    }

    private static boolean isSide(int pixels) {
        return pixels >= 1 && pixels <= LONGEST_SIDE;
    }

    private PictureReader() {}
}
