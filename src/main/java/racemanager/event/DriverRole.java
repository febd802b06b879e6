package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.MemberId;
import racemanager.role.RoleWish;

/** Who should have an event's driver role: all who drive a car on its grid, from their entry until a day after the finish. */
public final class DriverRole {

    /** For what is talked over after the race. */
    static final Duration KEPT_AFTER_FINISH = Duration.ofHours(24);

    /** Empty where the event gives nobody a role, or gives it no longer. */
    public static Optional<RoleWish> wish(RaceEvent event, Instant now) {
        return switch (event) {
            case RaceEvent.Unborn none -> Optional.empty();
            case RaceEvent.Prepared prepared -> Optional.empty();
            case RaceEvent.Published published -> ofGrid(published, now);
            case RaceEvent.Closed closed -> ofGrid(closed, now);
            case RaceEvent.Finished finished -> ofGrid(finished, now);
            case RaceEvent.Cancelled cancelled -> Optional.empty();
            case RaceEvent.Archived archived -> Optional.empty();
            case RaceEvent.Erased erased -> Optional.empty();
        };
    }

    private static Optional<RoleWish> ofGrid(Live event, Instant now) {
        var until = event.plan().timing().finish().plus(KEPT_AFTER_FINISH);
        return event.plan()
                .details()
                .roles()
                .driver()
                .filter(role -> now.isBefore(until))
                .map(role -> new RoleWish(
                        role,
                        event.entries().grid().stream().flatMap(Entry::members).collect(Collectors.toUnmodifiableSet()),
                        until,
                        Optional.of(event.meeting().origin().by()).filter(MemberId::isOnDiscord),
                        event.plan().language()));
    }

    private DriverRole() {}
}
