package racemanager.event.carclass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.PlainText;
import racemanager.vehicle.CarList;

/** One line of what an organiser typed about classes, and what is wrong with it. */
final class ClassLine {

    static final String TEXTS = "event.classes.";
    private static final int MOST_NAMED = 5;
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern COLON = Pattern.compile("[:\uFF1A]");
    private static final Pattern BETWEEN = Pattern.compile("[;,|\uFF0C\uFF1B\u3001]");
    private static final Pattern PLACES = Pattern.compile("(\\d{1,9})(?: \\p{L}+\\.?)?");
    private static final Pattern NUMBERS = Pattern.compile("#?(\\d{1,9}) ?- ?#?(\\d{1,9})");
    private static final Pattern NAME_WITH_PLACES = Pattern.compile("(.*\\S) \\(?(\\d{1,9})\\)?");

    private final int number;
    private final CarList allowed;
    private final List<Integer> places = new ArrayList<>();
    private final List<NumberRange> numbers = new ArrayList<>();
    private final List<String> cars = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Phrase> problems = new ArrayList<>();
    private String name = "";

    ClassLine(int number, String typed, CarList allowed, int drivers, NumberRange all) {
        this.number = number;
        this.allowed = allowed;
        var parts = COLON.split(typed, 2);
        if (parts.length < 2) {
            problems.add(problem("form").with("car", allowed.names().getFirst()));
            return;
        }
        name = PlainText.line(parts[0]);
        BETWEEN.splitAsStream(withoutDivided(parts[1]))
                .map(PlainText::line)
                .filter(part -> !part.isEmpty())
                .forEach(this::read);
        takePlacesFromName();
        check(drivers, all);
    }

    /** Cars whose names hold a comma themselves are taken out first, the longest of them before its own end. */
    private String withoutDivided(String typed) {
        var rest = typed;
        var divided = allowed.names().stream()
                .filter(car -> BETWEEN.matcher(car).find())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        var found = new HashSet<String>();
        for (var car : divided) {
            if (!rest.contains(car)) continue;
            found.add(car);
            rest = rest.replace(car, "");
        }
        allowed.names().stream().filter(found::contains).forEach(cars::add);
        return rest;
    }

    /** What people call a car may be a number, like 488: the first one in a line says the places. */
    private void read(String part) {
        var like = PlainText.likeness(part);
        var exact = cars(name -> name.equals(like));
        var count = PLACES.matcher(like);
        var range = NUMBERS.matcher(like);
        var alike = cars(name -> name.contains(like));
        if (!exact.isEmpty()) {
            cars.add(exact.getFirst());
        } else if (count.matches()
                && (alike.isEmpty() || (places.isEmpty() && count.group(1).equals(like)))) {
            places.add(Integer.valueOf(count.group(1)));
        } else if (range.matches()) {
            numbers.add(new NumberRange(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        } else if (alike.size() == 1) {
            cars.add(alike.getFirst());
        } else if (alike.isEmpty()) {
            unknown.add(part);
        } else {
            problems.add(problem("car_unclear").with("car", shown(part)).with("cars", named(alike)));
        }
    }

    private List<String> cars(Predicate<String> wanted) {
        return allowed.names().stream()
                .filter(car -> wanted.test(PlainText.likeness(car)))
                .toList();
    }

    /** "GT3 (20): Ferrari 296" says the places before the colon. */
    private void takePlacesFromName() {
        var both = NAME_WITH_PLACES.matcher(name);
        if (!places.isEmpty() || !both.matches()) return;
        name = both.group(1);
        places.add(Integer.valueOf(both.group(2)));
    }

    private void check(int drivers, NumberRange all) {
        if (name.length() < CarClass.SHORTEST_NAME || name.length() > CarClass.LONGEST_NAME)
            problems.add(problem("name").with("least", CarClass.SHORTEST_NAME).with("most", CarClass.LONGEST_NAME));
        if (places.size() != 1 || places.getFirst() < 1 || places.getFirst() > drivers)
            problems.add(problem("places").with("most", drivers));
        if (numbers.size() > 1 || numbers.stream().anyMatch(range -> !all.hasAll(range)))
            problems.add(problem("numbers")
                    .with("first", Integer.toString(all.first()))
                    .with("last", Integer.toString(all.last())));
        if (!unknown.isEmpty()) problems.add(problem("car_unknown").with("cars", named(unknown)));
        if (cars.isEmpty() && unknown.isEmpty() && problems.isEmpty())
            problems.add(problem("no_car").with("car", allowed.names().getFirst()));
    }

    private Phrase problem(String key) {
        return Phrase.of(TEXTS + key).with("line", number).with("class", shown(name));
    }

    static Several named(List<String> names) {
        return new Several(names.stream()
                .limit(MOST_NAMED)
                .map(ClassLine::shown)
                .map(Phrase::verbatim)
                .toList());
    }

    static String shown(String typed) {
        return PlainText.cut(typed, LONGEST_SHOWN);
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    List<String> cars() {
        return cars;
    }

    int places() {
        return places.stream().findFirst().orElse(0);
    }

    List<Phrase> problems() {
        return problems;
    }

    CarClass read() {
        return new CarClass(name, places(), numbers.stream().findFirst(), List.copyOf(cars));
    }
}
