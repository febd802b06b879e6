package racemanager.vehicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Simulator;
import racemanager.sheet.Sheet;
import racemanager.vehicle.VehicleListChange.CarChange;

/**
 * What a sheet would change among the vehicle lists of a guild.
 *
 * @param fresh how many rows are cars that are new in their lists
 * @param changed how many rows say something else of a car or its list
 */
public record VehicleComparison(
        List<VehicleListChange> changes, int fresh, int changed, int same, List<Sheet.Wrong> wrong) {

    public VehicleComparison {
        changes = List.copyOf(changes);
        wrong = List.copyOf(wrong);
    }

    /** Lists are the same by their names, and cars by theirs. */
    public static VehicleComparison of(VehicleLists lists, VehicleSheet sheet) {
        return new Comparing(lists, sheet).compared();
    }

    /** One comparison while it is made, list by list. */
    private static final class Comparing {

        private final VehicleSheet sheet;
        private final Map<String, VehicleList> known;
        private final List<VehicleListChange> changes = new ArrayList<>();
        private final List<Sheet.Wrong> wrong;
        private int room;
        private int fresh;
        private int changed;
        private int same;

        Comparing(VehicleLists lists, VehicleSheet sheet) {
            this.sheet = sheet;
            this.known = lists.byKey();
            this.wrong = new ArrayList<>(sheet.wrong());
            this.room = VehicleLists.MOST - known.size();
        }

        VehicleComparison compared() {
            sheet.rows().stream()
                    .collect(Collectors.groupingBy(VehicleRow::listKey, LinkedHashMap::new, Collectors.toList()))
                    .forEach((key, rows) -> compare(Optional.ofNullable(known.get(key)), rows));
            wrong.sort(Comparator.comparing(Sheet.Wrong::line));
            return new VehicleComparison(changes, fresh, changed, same, wrong);
        }

        private void compare(Optional<VehicleList> before, List<VehicleRow> rows) {
            if (before.isEmpty() && room <= 0) {
                rows.forEach(row -> reject(row, Phrase.of("vehicles.too_many").with("most", VehicleLists.MOST)));
                return;
            }
            var simulator = simulator(before, rows);
            var described =
                    rows.stream().filter(row -> row.description().isPresent()).findFirst();
            var cars = new HashMap<String, Vehicle>();
            before.ifPresent(list -> list.vehicles().forEach(car -> cars.put(car.key(), car)));
            var description = before.flatMap(list -> list.content().description());
            var changing = new ArrayList<CarChange>();
            var touched = false;
            for (var row : rows) {
                var problem = problem(row, simulator, described).or(() -> crowded(cars, row));
                if (problem.isPresent()) {
                    reject(row, problem.get());
                    continue;
                }
                var car = Optional.ofNullable(cars.get(row.car().key()));
                var after = after(row, car, simulator);
                var saysMore =
                        row.description().isPresent() && !row.description().equals(description);
                if (saysMore) description = row.description();
                if (!car.equals(Optional.of(after))) changing.add(new CarChange(car, after));
                cars.put(after.key(), after);
                touched |= saysMore || !car.equals(Optional.of(after));
                count(car, after, saysMore);
            }
            if (touched) {
                var name = before.map(VehicleList::name).orElse(rows.getFirst().list());
                changes.add(new VehicleListChange(
                        name, before.map(VehicleListChange.Before::of), description, simulator, changing));
                if (before.isEmpty()) room--;
            }
        }

        private void count(Optional<Vehicle> before, Vehicle after, boolean saysMore) {
            if (before.isEmpty()) {
                fresh++;
            } else if (saysMore || !before.get().equals(after)) {
                changed++;
            } else {
                same++;
            }
        }

        private void reject(VehicleRow row, Phrase why) {
            wrong.add(new Sheet.Wrong(row.line(), List.of(why)));
        }

        /** A list has codes for one simulator: for that of the codes it has, or else for the first that the sheet names. */
        private static Optional<Simulator> simulator(Optional<VehicleList> before, List<VehicleRow> rows) {
            var own = before.flatMap(list -> list.content().simulator());
            var isCoded = before.stream()
                    .flatMap(list -> list.vehicles().stream())
                    .anyMatch(car -> car.code().isPresent());
            return isCoded
                    ? own
                    : rows.stream()
                            .flatMap(row -> row.simulator().stream())
                            .findFirst()
                            .or(() -> own);
        }

        private static Optional<Phrase> problem(
                VehicleRow row, Optional<Simulator> simulator, Optional<VehicleRow> described) {
            if (row.simulator().isPresent() && !row.simulator().equals(simulator)) {
                return simulator.map(own -> Phrase.of("vehicles.import.other_simulator")
                        .with("list", row.list())
                        .with("simulator", own.title()));
            }
            return described
                    .filter(first ->
                            row.description().isPresent() && !row.description().equals(first.description()))
                    .map(first -> Phrase.of("vehicles.import.other_description").with("line", first.line()));
        }

        private static Optional<Phrase> crowded(Map<String, Vehicle> cars, VehicleRow row) {
            return cars.size() < VehicleReader.MOST_VEHICLES
                            || cars.containsKey(row.car().key())
                    ? Optional.empty()
                    : Optional.of(full(row.list()));
        }

        /** A sheet without a column for the list's codes says nothing about them. */
        private Vehicle after(VehicleRow row, Optional<Vehicle> before, Optional<Simulator> simulator) {
            return simulator.filter(sheet.given()::contains).isPresent()
                    ? row.car()
                    : new Vehicle(row.car().name(), before.flatMap(Vehicle::code));
        }
    }

    /** The list has as many cars as it may have. */
    public static Phrase full(String list) {
        return Phrase.of("vehicles.import.full")
                .with("list", PlainText.line(list))
                .with("most", VehicleReader.MOST_VEHICLES);
    }
}
