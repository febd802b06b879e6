package racemanager.vehicle;

import java.util.List;
import java.util.Optional;
import racemanager.kernel.PlainText;
import racemanager.kernel.Simulator;

/** A named list of cars, such as "GT3 2025", from which events choose theirs. */
public record VehicleList(int number, Content content) {

    public static final int SHORTEST_NAME = 2;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_DESCRIPTION = 300;

    /**
     * All of it but the number.
     *
     * @param simulator what the cars' codes are codes of; a list without one has no codes
     */
    public record Content(
            String name, Optional<String> description, Optional<Simulator> simulator, List<Vehicle> vehicles) {
        public Content {
            vehicles = List.copyOf(vehicles);
        }
    }

    public String name() {
        return content.name();
    }

    public List<Vehicle> vehicles() {
        return content.vehicles();
    }

    boolean isNamed(String name) {
        return PlainText.likeness(name()).equals(PlainText.likeness(name));
    }
}
