package racemanager.event;

import java.util.Optional;
import racemanager.kernel.MessageId;

/**
 * What should be on Discord, as a revision that grows with every visible change, and what was last seen there.
 *
 * @param revision the newest state of the event that members should see
 */
public record Shown(long revision, Seen announcement, Seen roster) {

    public static final Shown NOTHING = new Shown(1, Seen.NEVER, Seen.NEVER);

    /** The two messages of an event. */
    public enum Where {
        ANNOUNCEMENT,
        ROSTER
    }

    /** One message: where it stands, which revision it shows, and whether Discord refuses it for good. */
    public record Seen(Optional<MessageId> message, long revision) {
        public static final Seen NEVER = new Seen(Optional.empty(), 0);
    }

    public Seen at(Where where) {
        return switch (where) {
            case ANNOUNCEMENT -> announcement;
            case ROSTER -> roster;
        };
    }

    public boolean isSettled() {
        return isSettled(Where.ANNOUNCEMENT) && isSettled(Where.ROSTER);
    }

    public boolean isSettled(Where where) {
        return at(where).revision() >= revision;
    }

    Shown outdated() {
        return new Shown(revision + 1, announcement, roster);
    }

    Shown seeing(Where where, Seen seen) {
        return switch (where) {
            case ANNOUNCEMENT -> new Shown(revision, seen, roster);
            case ROSTER -> new Shown(revision, announcement, seen);
        };
    }
}
