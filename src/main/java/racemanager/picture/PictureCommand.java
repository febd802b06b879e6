package racemanager.picture;

import racemanager.kernel.Bytes;

/** What is asked of one picture in the store. */
public sealed interface PictureCommand {

    /** Whether nobody will ask the picture anything soon. */
    default boolean endsTheVisit() {
        return switch (this) {
            case KeepPart keep -> keep.index() == keep.head().parts() - 1;
            case Look look -> false;
            case ReadPart read -> read.wasAll();
            case Erase erase -> true;
        };
    }

    /** Stores the next part; the same part may come again. */
    record KeepPart(PictureHead head, int index, Bytes content) implements PictureCommand {}

    /** Tells what kind of picture it is, and how long. */
    record Look() implements PictureCommand {}

    /**
     * Tells the bytes of one part.
     *
     * @param wasAll whether the asker then has all of it
     */
    record ReadPart(int index, boolean wasAll) implements PictureCommand {}

    /** Nothing of the picture is to be left. */
    record Erase() implements PictureCommand {}
}
