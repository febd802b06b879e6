package racemanager.event;

import java.time.Instant;
import racemanager.kernel.MemberId;
import racemanager.track.Track;

/** What an event carries through all phases: its plan, its entries, who made it, and what Discord shows of it. */
public record Meeting(
        int number, EventPlan plan, EntryList entries, Origin origin, boolean checkInAnnounced, Shown shown) {

    /** Who published it, and when. */
    public record Origin(MemberId by, Instant at) {
        Origin forgetting(MemberId member) {
            return by.equals(member) ? new Origin(FormerMember.ID, at) : this;
        }
    }

    Meeting with(EntryList changed) {
        return new Meeting(number, plan, changed, origin, checkInAnnounced, shown.outdated());
    }

    /** A start that is moved makes every check-in worthless; a window that is still to come is announced again. */
    Meeting revised(EventFact.Edited edited) {
        var next = edited.plan();
        var moved = !next.timing().start().equals(plan.timing().start());
        var kept = moved ? entries.withoutCheckIns() : entries;
        var announced = checkInAnnounced && !edited.at().isBefore(next.checkIn().opens());
        return new Meeting(number, next, kept, origin, announced, shown.outdated());
    }

    Meeting on(Track track) {
        return new Meeting(number, plan.on(track), entries, origin, checkInAnnounced, shown.outdated());
    }

    Meeting announcingCheckIn() {
        return new Meeting(number, plan, entries, origin, true, shown.outdated());
    }

    Meeting with(Shown seen) {
        return new Meeting(number, plan, entries, origin, checkInAnnounced, seen);
    }

    /** Nothing is shown anew where nobody sees a difference. */
    Meeting forgetting(MemberId member) {
        var left = entries.changing(member, Entry::anonymous);
        return new Meeting(
                number,
                plan,
                left,
                origin.forgetting(member),
                checkInAnnounced,
                left.equals(entries) ? shown : shown.outdated());
    }
}
