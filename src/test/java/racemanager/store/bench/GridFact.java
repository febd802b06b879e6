package racemanager.store.bench;

import java.time.Instant;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;

/** What happens to a grid under load; about 90 bytes as CBOR. */
sealed interface GridFact {

    /** A driver pressed the button and is there. */
    record CheckedIn(MemberId member, int place, Instant at, MessageId announcement, MemberId by) implements GridFact {}

    /** A driver took it back. */
    record CheckedOut(MemberId member, int place, Instant at, MessageId announcement, MemberId by)
            implements GridFact {}

    /** What a press on the button of this driver leads to. */
    static GridFact ofPress(Grid grid, int slot, Instant at) {
        var announcement = new MessageId(1_312_345_678_901_234_567L);
        return grid.isCheckedIn(slot)
                ? new CheckedOut(Grid.member(slot), slot, at, announcement, Grid.member(slot))
                : new CheckedIn(Grid.member(slot), slot, at, announcement, Grid.member(slot));
    }
}
