package racemanager.vehicle;

import java.util.List;
import java.util.Optional;

/** A named list of cars, such as "GT3 2025", from which events choose theirs. */
public record VehicleList(int number, String name, Optional<String> description, List<String> cars) {
    public VehicleList {
        cars = List.copyOf(cars);
    }
}
