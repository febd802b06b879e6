package racemanager.event;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import racemanager.kernel.MemberId;

/**
 * Something that drivers have to hear at once, by a mention in the event's channel.
 *
 * @param number the event's own, from 1
 * @param drivers whom it is for, at most {@link #MOST_DRIVERS}
 */
public record Call(int number, Reason reason, List<MemberId> drivers, Instant at) {

    /** Discord notifies at most 100 members a message; fewer leave room for the words. */
    public static final int MOST_DRIVERS = 80;

    /** What happened. */
    public enum Reason {
        /** They came from the waiting list to the grid. */
        PROMOTED,
        /** They lost their place on the grid and head the waiting list. */
        SENT_BACK,
        CHECK_IN_OPEN,
        /** There will be no race. */
        CANCELLED
    }

    public Call {
        drivers = List.copyOf(drivers);
    }

    /** Whether there is no use in it any more. */
    public boolean isOutdated(RaceEvent.Live event, Instant now) {
        return drivers.isEmpty()
                || switch (reason) {
                    case PROMOTED, SENT_BACK, CANCELLED ->
                        !now.isBefore(event.plan().timing().finish());
                    case CHECK_IN_OPEN -> event.plan().checkIn().isOver(now);
                };
    }

    Call forgetting(MemberId member) {
        Set<MemberId> left = new LinkedHashSet<>(drivers);
        left.remove(member);
        return new Call(number, reason, List.copyOf(left), at);
    }
}
