package racemanager.event.discord;

import java.util.Locale;
import java.util.Optional;
import racemanager.event.Spot;
import racemanager.event.Spot.Part;

/** Where a driver can be moved to. */
enum MoveTarget {
    GRID,
    WAITING_FIRST,
    WAITING_LAST;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Spot spot(Optional<Integer> place) {
        return switch (this) {
            case GRID -> new Spot(Part.GRID, place);
            case WAITING_FIRST -> new Spot(Part.WAITING, place.or(() -> Optional.of(1)));
            case WAITING_LAST -> new Spot(Part.WAITING, place);
        };
    }
}
