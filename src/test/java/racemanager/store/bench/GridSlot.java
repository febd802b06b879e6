package racemanager.store.bench;

import java.time.Instant;
import racemanager.kernel.MemberId;

/** One driver of a grid, with what an entry list says of them. */
record GridSlot(
        MemberId member, String name, long steamId, String car, String team, Instant since, boolean isCheckedIn) {

    GridSlot checked(boolean in) {
        return new GridSlot(member, name, steamId, car, team, since, in);
    }
}
