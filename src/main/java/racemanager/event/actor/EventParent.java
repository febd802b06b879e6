package racemanager.event.actor;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Those of these drivers who asked for direct messages, each with the language for them. */
    Map<MemberId, Locale> toldDirectly(Collection<MemberId> drivers);

    /**
     * Who should have the event's driver role now; nobody when there is no wish.
     *
     * @param about the event: {@code event-42}
     */
    void wishes(String about, Optional<RoleWish> wish);
}
