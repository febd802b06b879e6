package racemanager.event.actor;

import java.util.Set;
import racemanager.kernel.MemberId;

/** What a guild is told by its events; each may be said again, and is when an event starts. */
public interface EventParent {

    /** The event is over: its title and track are free again. */
    void over(int event);

    /** These members are on the grid or in line. */
    void entered(int event, Set<MemberId> drivers);
}
