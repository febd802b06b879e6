package racemanager.vehicle;

import java.util.Optional;
import racemanager.kernel.PlainText;
import racemanager.kernel.Simulator;

/**
 * A car of a list as a sheet has it.
 *
 * @param line where it stands in the file
 * @param description what the row says of the list
 * @param simulator what the car's code is a code of; empty without a code
 */
public record VehicleRow(
        int line, String list, Optional<String> description, Vehicle car, Optional<Simulator> simulator) {

    /** The same for all rows of one list. */
    String listKey() {
        return PlainText.likeness(list);
    }
}
