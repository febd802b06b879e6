package racemanager.vehicle;

import java.util.Locale;
import java.util.Optional;

/**
 * A car of a list.
 *
 * @param code what the list's simulator calls it: for ACC the number of the model, for others the folder or the id
 */
public record Vehicle(String name, Optional<String> code) {

    /** Names differ without regard to case. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The line in which {@link VehicleReader} reads it again. */
    public String line() {
        return code.map(text -> name + VehicleReader.BEFORE_CODE + text).orElse(name);
    }
}
