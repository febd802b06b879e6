package racemanager.picture;

import racemanager.kernel.Bytes;
import racemanager.kernel.Erasing;

/** What happened to one picture in the store. */
public sealed interface PictureFact {

    /** The first part follows. */
    record Begun(PictureHead head) implements PictureFact {}

    record PartKept(int index, Bytes content) implements PictureFact {}

    record Erased() implements PictureFact, Erasing {}
}
