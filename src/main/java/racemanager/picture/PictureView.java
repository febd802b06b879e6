package racemanager.picture;

import racemanager.kernel.Bytes;

/** What one picture in the store answers. */
public sealed interface PictureView {

    /** There is so much of it, in parts. */
    record Kept(int parts) implements PictureView {}

    record Head(PictureHead head) implements PictureView {}

    record Part(Bytes content) implements PictureView {}
}
