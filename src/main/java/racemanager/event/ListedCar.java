package racemanager.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** The rows of a list for one car, its captain's first; where nobody shares cars, each row is one of its own. */
record ListedCar(DriverRow captain, List<DriverRow> others) {

    ListedCar {
        others = List.copyOf(others);
    }

    /** All cars of a list, in the order of their captains. */
    static List<ListedCar> all(EventPlan plan, List<DriverRow> rows) {
        var shared = plan.details().teamCars().isPresent();
        var cars = new LinkedHashMap<Object, List<DriverRow>>();
        for (var row : rows) {
            var car = shared && !row.crew().isEmpty() ? PlainText.likeness(row.crew()) : row;
            cars.computeIfAbsent(car, none -> new ArrayList<>()).add(row);
        }
        return cars.values().stream()
                .map(all -> new ListedCar(all.getFirst(), all.subList(1, all.size())))
                .toList();
    }

    List<DriverRow> rows() {
        var all = new ArrayList<DriverRow>();
        all.add(captain);
        all.addAll(others);
        return all;
    }

    /** Who shares the car as the list has it; where it names no car, all stays as it is. */
    Optional<Crew> crew(EventPlan plan, Optional<Entry> present) {
        if (plan.details().teamCars().isEmpty()) return present.flatMap(Entry::crew);
        if (captain.crew().isEmpty()) return present.map(Entry::crew).orElse(Optional.of(Crew.of("")));
        return Optional.of(new Crew(
                captain.crew(), others.stream().map(row -> driver(row, present)).toList()));
    }

    /** Whoever is in the car already stays who they are on Discord. */
    private static CoDriver driver(DriverRow row, Optional<Entry> present) {
        var known = known(row, present);
        var account = row.account().or(() -> known.flatMap(other -> other.card().steam()));
        return new CoDriver(new DriverCard(row.name(), account), known.flatMap(CoDriver::member));
    }

    static Optional<CoDriver> known(DriverRow row, Optional<Entry> present) {
        return present.stream()
                .flatMap(Entry::others)
                .filter(other -> row.account().isPresent()
                        ? row.account().equals(other.card().steam())
                        : row.isNamed(other.card().fullName()))
                .findFirst();
    }

    /** A list says of a car only once, or each time the same, what it is. */
    Optional<Phrase> difference(DriverRow other) {
        var same = (other.car().isEmpty() || DriverCar.isSame(other.car(), captain.car()))
                && (other.className().isEmpty() || DriverCar.isSame(other.className(), captain.className()))
                && (other.number().isEmpty() || other.number().equals(captain.number()))
                && (other.livery().isEmpty() || other.livery().equals(captain.livery()))
                && (other.split().isEmpty() || other.split().equals(captain.split()));
        return same
                ? Optional.empty()
                : Optional.of(Phrase.of("drivers.import.crew_differs").with("line", captain.line()));
    }
}
