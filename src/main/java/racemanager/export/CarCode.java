package racemanager.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import racemanager.kernel.PlainText;
import racemanager.kernel.Simulator;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleLists;

/** What a simulator calls a car, as far as a guild's vehicle lists say it without doubt. */
public sealed interface CarCode {

    /** All lists that name the car agree. */
    record Known(String code) implements CarCode {}

    /** No list has a code for a car of this name. */
    record Unknown() implements CarCode {}

    /** The lists have several codes for this name. */
    record Ambiguous() implements CarCode {}

    /** Cars of exactly this name count before those whose name only looks the same to people. */
    static CarCode of(String car, Simulator simulator, VehicleLists lists) {
        var likeness = PlainText.likeness(car);
        var exactly = codes(simulator, lists, vehicle -> vehicle.name().equals(car));
        var alike = codes(
                simulator, lists, vehicle -> PlainText.likeness(vehicle.name()).equals(likeness));
        var found = exactly.isEmpty() ? alike : exactly;
        return switch (found.size()) {
            case 0 -> new Unknown();
            case 1 -> new Known(found.getFirst());
            default -> new Ambiguous();
        };
    }

    private static List<String> codes(Simulator simulator, VehicleLists lists, Predicate<Vehicle> meant) {
        return lists.lists().stream()
                .filter(list -> list.content().simulator().equals(Optional.of(simulator)))
                .flatMap(list -> list.vehicles().stream())
                .filter(meant)
                .flatMap(vehicle -> vehicle.code().stream())
                .distinct()
                .toList();
    }

    /** The code, where there is one only. */
    default Optional<String> known() {
        return switch (this) {
            case Known known -> Optional.of(known.code());
            case Unknown unknown -> Optional.empty();
            case Ambiguous ambiguous -> Optional.empty();
        };
    }
}
