package racemanager.vehicle;

import java.util.Optional;
import racemanager.kernel.PlainText;

/**
 * A car of a list.
 *
 * @param code what the list's simulator calls it: for ACC the number of the model, for others the folder or the id
 */
public record Vehicle(String name, Optional<String> code) {

    String key() {
        return PlainText.likeness(name);
    }

    /** The line in which {@link VehicleReader} reads it again. */
    public String line() {
        return code.map(text -> name + VehicleReader.BEFORE_CODE + text).orElse(name);
    }
}
