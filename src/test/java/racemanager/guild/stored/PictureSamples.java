package racemanager.guild.stored;

import java.util.List;
import java.util.stream.Stream;
import racemanager.kernel.Bytes;
import racemanager.picture.PictureFact;
import racemanager.picture.PictureHead;
import racemanager.picture.PictureKind;
import racemanager.picture.StoredPicture;

/** What the first version stored of pictures. */
final class PictureSamples {

    private static final PictureHead HEAD = new PictureHead(PictureKind.WEBP, 1920, 1080, 4);
    private static final Bytes CONTENT = Bytes.of((byte) 0xFF, (byte) 0, (byte) 0x7F, (byte) 0x80);

    static Stream<Object> all() {
        return Stream.of(
                new PictureFact.Begun(HEAD),
                new PictureFact.PartKept(0, CONTENT),
                new PictureFact.Erased(),
                new StoredPicture.Unborn(),
                new StoredPicture.Kept(HEAD, List.of(CONTENT)),
                new StoredPicture.Erased());
    }

    private PictureSamples() {}
}
