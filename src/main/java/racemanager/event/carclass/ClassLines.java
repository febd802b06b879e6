package racemanager.event.carclass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.vehicle.CarList;

/**
 * Classes as organisers type them, a line each: "GT3: 20; 1-99; Ferrari 296 GT3, BMW M4 GT3". What stands between the
 * commas may come in any order, and of a car's name as much as makes it unmistakable is enough.
 */
public final class ClassLines {

    private static final String TEXTS = ClassLine.TEXTS;

    /** The classes of an event with these cars, so many places and these race numbers, or every rule that is broken. */
    public static Parsed<CarClasses> read(String typed, CarList cars, int drivers, NumberRange all) {
        var texts = PlainText.paragraph(typed)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (texts.size() < CarClasses.FEWEST || texts.size() > CarClasses.MOST)
            return Parsed.rejected(Phrase.of(TEXTS + "count")
                    .with("count", texts.size())
                    .with("least", CarClasses.FEWEST)
                    .with("most", CarClasses.MOST));
        var lines = IntStream.range(0, texts.size())
                .mapToObj(index -> new ClassLine(index + 1, texts.get(index), cars, drivers, all))
                .toList();
        var problems = new ArrayList<Phrase>();
        lines.forEach(line -> problems.addAll(line.problems()));
        problems.addAll(repeated(lines));
        leftOut(lines, cars).ifPresent(problems::add);
        tooMany(lines, drivers).ifPresent(problems::add);
        return problems.isEmpty()
                ? Parsed.read(new CarClasses(lines.stream().map(ClassLine::read).toList()))
                : Parsed.rejected(problems);
    }

    private static List<Phrase> repeated(List<ClassLine> lines) {
        var problems = new ArrayList<Phrase>();
        var names = new HashSet<String>();
        var classOf = new HashMap<String, String>();
        for (var line : lines) {
            if (!line.name().isEmpty() && !names.add(PlainText.likeness(line.name())))
                problems.add(Phrase.of(TEXTS + "name_twice")
                        .with("line", line.number())
                        .with("class", ClassLine.shown(line.name())));
            for (var car : line.cars()) {
                var other = classOf.put(car, line.name());
                if (other != null)
                    problems.add(Phrase.of(TEXTS + "car_twice")
                            .with("line", line.number())
                            .with("car", car)
                            .with("class", ClassLine.shown(other)));
            }
        }
        return problems;
    }

    private static Optional<Phrase> leftOut(List<ClassLine> lines, CarList cars) {
        var named = lines.stream().flatMap(line -> line.cars().stream()).collect(Collectors.toSet());
        var left = cars.names().stream().filter(car -> !named.contains(car)).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(TEXTS + "car_left_out")
                        .with("count", left.size())
                        .with("cars", ClassLine.named(left)));
    }

    private static Optional<Phrase> tooMany(List<ClassLine> lines, int drivers) {
        var places = lines.stream().mapToLong(ClassLine::places).sum();
        return places <= drivers || lines.stream().anyMatch(line -> line.places() > drivers)
                ? Optional.empty()
                : Optional.of(
                        Phrase.of(TEXTS + "too_many").with("places", places).with("drivers", drivers));
    }

    /** The lines that would be typed for these classes of an event with these cars. */
    public static String text(CarClasses classes, CarList cars) {
        return classes.all().stream()
                .map(each ->
                        text(each, each.cars().stream().filter(cars::allows).toList()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(CarClass its, List<String> cars) {
        return line(its.name(), Integer.toString(its.places()), its.numbers().map(NumberRange::text), cars);
    }

    /** One class as it would be typed; whether it keeps the rules is seen when it is read. */
    public static String line(String name, String places, Optional<String> numbers, List<String> cars) {
        var range = numbers.map(text -> text + "; ").orElse("");
        return PlainText.line("%s: %s; %s%s".formatted(name, places, range, String.join(", ", cars)));
    }

    private ClassLines() {}
}
