package racemanager.setting;

import java.util.List;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;

/**
 * Which race numbers drivers may have.
 *
 * @param reserved those that only a steward gives, in order
 */
public record NumberRule(int lowest, int highest, List<Integer> reserved) {

    /** Any number that fits on a car. */
    public static final NumberRule ANY = new NumberRule(1, 999, List.of());

    /** More would not be a short list any more, and not fit a line that is read. */
    public static final int MOST_RESERVED = 20;

    public NumberRule {
        reserved = List.copyOf(reserved);
    }

    public boolean has(int number) {
        return number >= lowest && number <= highest;
    }

    public boolean isReserved(int number) {
        return reserved.contains(number);
    }

    /** What it means for drivers, in a few words. */
    public Phrase words() {
        var first = Integer.toString(lowest);
        var last = Integer.toString(highest);
        return reserved.isEmpty()
                ? Phrase.of("numbers.range").with("first", first).with("last", last)
                : Phrase.of("numbers.reserving")
                        .with("first", first)
                        .with("last", last)
                        .with("reserved", named(reserved));
    }

    static Several named(List<Integer> numbers) {
        return new Several(numbers.stream()
                .map(number -> Phrase.verbatim(Integer.toString(number)))
                .toList());
    }
}
