package racemanager.playground.bench;

import java.util.List;
import java.util.Locale;

/** What the rounds of one measurement told: the middle one, and the two at the ends. */
record Spread(double middle, double least, double most) {

    /** Of two in the middle it is what lies between them. */
    static Spread of(List<Double> rounds) {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
        var sorted = rounds.stream().sorted().toList();
        var upper = sorted.size() / 2;
        var lower = (sorted.size() - 1) / 2;
        return new Spread((sorted.get(lower) + sorted.get(upper)) / 2, sorted.getFirst(), sorted.getLast());
    }

    /** Such as "1,234 (1,100–1,300)", with so many digits after the point; one number where all rounds told the same. */
    String text(int digits) {
        var number = "%,." + digits + "f";
        return least == most
                ? String.format(Locale.ROOT, number, middle)
                : String.format(Locale.ROOT, number + " (" + number + "–" + number + ")", middle, least, most);
    }
}
