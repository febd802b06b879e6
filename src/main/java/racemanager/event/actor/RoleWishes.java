package racemanager.event.actor;

import java.time.Instant;
import java.util.Optional;
import racemanager.event.DriverRole;
import racemanager.event.RaceEvent;
import racemanager.role.RoleWish;

/** Tells the guild who should have an event's driver role, whenever that changes. */
final class RoleWishes {

    private final String about;
    private final EventParent parent;
    private Optional<RoleWish> told = Optional.empty();
    private boolean unsure;

    RoleWishes(String about, EventParent parent) {
        this.about = about;
        this.parent = parent;
    }

    /**
     * What was told may be lost. That the event wishes nothing any more is lost only while Discord does not show yet what
     * led to that, so that most events, which give no role, have nothing to say.
     */
    void startOver(RaceEvent event) {
        told = Optional.empty();
        unsure = !event.isSettled();
    }

    void tell(RaceEvent event, Instant now) {
        var wish = DriverRole.wish(event, now);
        if (unsure || !wish.equals(told)) {
            unsure = false;
            told = wish;
            parent.wishes(about, wish);
        }
    }
}
