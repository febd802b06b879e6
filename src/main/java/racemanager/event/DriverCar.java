package racemanager.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.PlainText;

/** The car that a row of a list means, by its own name or by that of a class with one car. */
final class DriverCar {

    /**
     * As the event calls it; empty where that cannot be told, which is said among the problems.
     *
     * @param present what the driver has now, who may keep it
     */
    static String of(EventPlan plan, DriverRow row, Optional<String> present, List<Phrase> problems) {
        var classed = named(plan, row, problems);
        var car = row.car().isEmpty()
                ? present.or(() ->
                        only(classed.map(CarClass::cars).orElse(plan.cars().names())))
                : Stream.concat(plan.cars().names().stream(), present.stream())
                        .filter(each -> isSame(row.car(), each))
                        .findFirst();
        if (car.isEmpty()) problems.add(unclear(plan, row));
        car.filter(each -> classed.filter(its -> !its.hasCar(each)).isPresent())
                .ifPresent(each -> problems.add(Phrase.of("drivers.import.other_class")
                        .with("car", each)
                        .with("class", classed.orElseThrow().name())));
        return car.orElse("");
    }

    static boolean isSame(String typed, String car) {
        return PlainText.likeness(typed).equals(PlainText.likeness(car));
    }

    private static Phrase unclear(EventPlan plan, DriverRow row) {
        return row.car().isEmpty()
                ? Phrase.of("drivers.import.car_needed")
                        .with("cars", several(plan.cars().names()))
                : Phrase.of("event.car_not_allowed").with("car", row.car());
    }

    private static Optional<String> only(List<String> cars) {
        return cars.size() == 1 ? Optional.of(cars.getFirst()) : Optional.empty();
    }

    private static Optional<CarClass> named(EventPlan plan, DriverRow row, List<Phrase> problems) {
        if (row.className().isEmpty()) return Optional.empty();
        var classes = plan.details().classes().map(CarClasses::all).orElse(List.of());
        var named = classes.stream()
                .filter(each -> isSame(row.className(), each.name()))
                .findFirst();
        if (classes.isEmpty()) problems.add(Phrase.of("drivers.import.no_classes"));
        else if (named.isEmpty())
            problems.add(Phrase.of("drivers.import.no_such_class")
                    .with("class", row.className())
                    .with("all", several(classes.stream().map(CarClass::name).toList())));
        return named;
    }

    private static Several several(List<String> names) {
        return new Several(names.stream().map(Phrase::verbatim).toList());
    }

    private DriverCar() {}
}
