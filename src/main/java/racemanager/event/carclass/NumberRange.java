package racemanager.event.carclass;

/** The race numbers of a class, from the first to the last. */
public record NumberRange(int first, int last) {

    public boolean has(int number) {
        return number >= first && number <= last;
    }

    /** Whether all numbers of the other one are among its own. */
    boolean hasAll(NumberRange other) {
        return other.first() <= other.last() && has(other.first()) && has(other.last());
    }

    /** As it is typed: "1-99". */
    public String text() {
        return first + "-" + last;
    }
}
