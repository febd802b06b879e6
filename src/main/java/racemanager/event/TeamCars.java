package racemanager.event;

import java.time.Duration;
import java.time.Instant;

/**
 * Several drivers share a car.
 *
 * @param mostDrivers of a car, with its captain
 * @param lineUpUntil how long before the start captains may change who drives
 */
public record TeamCars(int mostDrivers, Duration lineUpUntil) {

    public static final int FEWEST_DRIVERS = 2;
    public static final int MOST_DRIVERS = 6;

    /** When only stewards may change who drives. */
    public Instant fixedFrom(Instant start) {
        return start.minus(lineUpUntil);
    }
}
