package racemanager.vehicle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** The cars that an event allows, 1 to 25 of them, none twice. */
public record CarList(List<String> names) {

    /** A select menu of Discord has 25 options, and registering is one select. */
    public static final int MOST_CARS = 25;

    private static final int LONGEST_NAME = 60;
    /** What a pasted list has before each of its lines. */
    private static final Pattern LIST_MARK = Pattern.compile("^(?:(?:[-*\\u2022\\u2013\\u00B7]|\\d{1,2}[.)]) +)+");

    public CarList {
        names = List.copyOf(names);
    }

    /** Reads names between commas, semicolons or line breaks, also those of Asian keyboards; names differ without regard to case. */
    public static Decision<CarList> read(String typed) {
        return of(Stream.of(typed.split("[,;\\n\uFF0C\uFF1B\u3001]", -1))
                .map(part -> LIST_MARK.matcher(PlainText.line(part)).replaceFirst(""))
                .toList());
    }

    /** The same of names that stand apart already. */
    public static Decision<CarList> of(List<String> said) {
        var names = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var each : said) {
            var name = PlainText.line(each);
            if (name.isEmpty()) continue;
            if (name.length() > LONGEST_NAME)
                return Decision.refused(
                        Phrase.of("cars.too_long").with("car", name).with("most", LONGEST_NAME));
            if (!seen.add(PlainText.likeness(name)))
                return Decision.refused(Phrase.of("cars.twice").with("car", name));
            names.add(name);
        }
        if (names.isEmpty()) return Decision.refused("cars.none");
        if (names.size() > MOST_CARS)
            return Decision.refused(
                    Phrase.of("cars.too_many").with("count", names.size()).with("most", MOST_CARS));
        return Decision.accepted(new CarList(names));
    }

    public boolean allows(String car) {
        return names.contains(car);
    }

    /** All names in one line, as they are typed. */
    public String text() {
        return String.join(", ", names);
    }
}
