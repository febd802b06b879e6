package racemanager.event.actor;

import java.util.Optional;
import java.util.Set;
import racemanager.event.Call;
import racemanager.kernel.MemberId;
import racemanager.role.RoleWish;

/** What a guild is told by its events, where each may be said again and is when an event starts; and what they ask it. */
public interface EventParent {

    /** The event is over: its title and track are free again. */
    void over(int event);

    /** The event is in the archive. */
    void archived(int event);

    /** The start of a scheduled event went by before it could be published. */
    void missed(int event);

    /** These members are on the grid, in line or have a broadcast slot. */
    void entered(int event, Set<MemberId> drivers);

    /** Asks who of a call's drivers wants direct messages; answered with a {@link racemanager.event.EventCommand.RouteCall}. */
    void route(int event, Call call);

    /**
     * Who should have the event's driver role now; nobody when there is no wish.
     *
     * @param about the event: {@code event-42}
     */
    void wishes(String about, Optional<RoleWish> wish);
}
