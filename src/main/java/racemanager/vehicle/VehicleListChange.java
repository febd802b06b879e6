package racemanager.vehicle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import racemanager.kernel.Simulator;
import racemanager.vehicle.VehicleList.Content;

/**
 * What a file would change of one list, beside what was there when somebody looked; cars that it does not name stay.
 *
 * @param before nothing where there was no list of this name
 * @param cars those that are new or say something else
 */
public record VehicleListChange(
        String name,
        Optional<Before> before,
        Optional<String> description,
        Optional<Simulator> simulator,
        List<CarChange> cars) {

    public VehicleListChange {
        cars = List.copyOf(cars);
    }

    /** The list without its cars. */
    public record Before(int number, Optional<String> description, Optional<Simulator> simulator) {
        static Before of(VehicleList list) {
            return new Before(
                    list.number(), list.content().description(), list.content().simulator());
        }
    }

    /** One car as it is to be, and as it was. */
    public record CarChange(Optional<Vehicle> before, Vehicle after) {}

    /** Whether the list is not any more what it was compared with. */
    public boolean isOutdated(Optional<VehicleList> present) {
        return !present.map(Before::of).equals(before)
                || present.map(list -> {
                            var known = byKey(list.vehicles());
                            return cars.stream()
                                    .anyMatch(car -> !Optional.ofNullable(
                                                    known.get(car.after().key()))
                                            .equals(car.before()));
                        })
                        .orElse(false);
    }

    /** The list as it is to be; changed cars keep their places, and new ones stand behind the last one. */
    public Content over(Optional<VehicleList> present) {
        var all = byKey(present.map(VehicleList::vehicles).orElse(List.of()));
        cars.forEach(car -> all.put(car.after().key(), car.after()));
        return new Content(name, description, simulator, List.copyOf(all.values()));
    }

    private static LinkedHashMap<String, Vehicle> byKey(List<Vehicle> vehicles) {
        var all = new LinkedHashMap<String, Vehicle>();
        vehicles.forEach(vehicle -> all.put(vehicle.key(), vehicle));
        return all;
    }
}
