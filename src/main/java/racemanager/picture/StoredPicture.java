package racemanager.picture;

import java.util.ArrayList;
import java.util.List;
import racemanager.kernel.Bytes;

/** One picture in the store. */
public sealed interface StoredPicture {

    /** Nothing of it is there. */
    record Unborn() implements StoredPicture {}

    /** The parts that are there; a picture that misses one is shown to nobody. */
    record Kept(PictureHead head, List<Bytes> parts) implements StoredPicture {

        public Kept {
            parts = List.copyOf(parts);
        }

        public boolean isComplete() {
            return parts.size() == head.parts();
        }

        Kept with(Bytes part) {
            var more = new ArrayList<>(parts);
            more.add(part);
            return new Kept(head, more);
        }
    }

    /** It was there. */
    record Erased() implements StoredPicture {}
}
