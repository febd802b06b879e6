package racemanager.picture;

import java.util.List;
import racemanager.kernel.Bytes;
import racemanager.kernel.Decision;
import racemanager.picture.PictureCommand.Erase;
import racemanager.picture.PictureCommand.KeepPart;
import racemanager.picture.PictureCommand.Look;
import racemanager.picture.PictureCommand.ReadPart;
import racemanager.picture.PictureFact.Begun;
import racemanager.picture.PictureFact.PartKept;
import racemanager.picture.StoredPicture.Kept;

/** How a picture comes into the store part by part, is read in the same parts, and goes. */
public final class StoredPictureRules {

    public static Decision<PictureFact> decide(StoredPicture picture, PictureCommand command) {
        return switch (command) {
            case KeepPart keep -> keep(picture, keep);
            case Look look -> isComplete(picture) ? Decision.unchanged() : gone();
            case ReadPart read -> isComplete(picture) && hasPart(picture, read.index()) ? Decision.unchanged() : gone();
            case Erase erase ->
                picture instanceof StoredPicture.Unborn
                        ? Decision.unchanged()
                        : Decision.accepted(new PictureFact.Erased());
        };
    }

    private static Decision<PictureFact> keep(StoredPicture picture, KeepPart keep) {
        return switch (picture) {
            case StoredPicture.Unborn none ->
                isNext(new Kept(keep.head(), List.of()), keep)
                        ? Decision.accepted(List.of(new Begun(keep.head()), new PartKept(0, keep.content())))
                        : gone();
            case Kept kept -> keep(kept, keep);
            case StoredPicture.Erased erased -> gone();
        };
    }

    private static Decision<PictureFact> keep(Kept kept, KeepPart keep) {
        if (isNext(kept, keep)) return Decision.accepted(new PartKept(keep.index(), keep.content()));
        return kept.head().equals(keep.head())
                        && hasPart(kept, keep.index())
                        && kept.parts().get(keep.index()).equals(keep.content())
                ? Decision.unchanged()
                : gone();
    }

    private static boolean isNext(Kept kept, KeepPart keep) {
        var head = kept.head();
        return head.equals(keep.head())
                && keep.index() == kept.parts().size()
                && keep.index() < head.parts()
                && keep.content().length() == head.lengthOf(keep.index());
    }

    private static boolean isComplete(StoredPicture picture) {
        return picture instanceof Kept kept && kept.isComplete();
    }

    private static boolean hasPart(StoredPicture picture, int index) {
        return picture instanceof Kept kept
                && index >= 0
                && index < kept.parts().size();
    }

    private static Decision<PictureFact> gone() {
        return Decision.refused("picture.gone");
    }

    /** The picture after a fact. */
    public static StoredPicture evolve(StoredPicture picture, PictureFact fact) {
        return switch (fact) {
            case Begun begun -> new Kept(begun.head(), List.of());
            case PartKept part -> ((Kept) picture).with(part.content());
            case PictureFact.Erased erased -> new StoredPicture.Erased();
        };
    }

    /** What the asker of a command is shown, which only sees what was not refused. */
    public static PictureView view(StoredPicture picture, PictureCommand command) {
        var parts = picture instanceof Kept kept ? kept.parts() : List.<Bytes>of();
        return switch (command) {
            case KeepPart keep -> new PictureView.Kept(parts.size());
            case Erase erase -> new PictureView.Kept(parts.size());
            case Look look -> new PictureView.Head(((Kept) picture).head());
            case ReadPart read -> new PictureView.Part(parts.get(read.index()));
        };
    }

    private StoredPictureRules() {}
}
