package racemanager.event;

import java.util.Optional;
import java.util.regex.Pattern;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** How long a race is, in minutes or in laps; the amount is 1 or more. */
public record RaceLength(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        MINUTES,
        LAPS
    }

    private static final int LONGEST_MINUTES = 48 * 60;

    private static final Pattern LAPS =
            Pattern.compile("([1-9][0-9]{0,2}) ?(?:l|laps?|v|vueltas?|tours?|t)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS = Pattern.compile(
            "([0-9]{1,2}) ?(?:h|hours?|horas?|heures?|:) ?(?:([0-9]{1,2}) ?(?:m|min|minutes?|minutos?|')?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTES =
            Pattern.compile("([0-9]{1,4}) ?(?:m|min|mins|minutes?|minutos?|')?", Pattern.CASE_INSENSITIVE);

    /** Reads "45", "45 min", "1h30", "2 h", "1:30" and "30 laps", as people write them in each of our languages. */
    public static Optional<RaceLength> read(String typed) {
        var laps = LAPS.matcher(PlainText.line(typed));
        return laps.matches()
                ? Optional.of(new RaceLength(Integer.parseInt(laps.group(1)), Unit.LAPS))
                : minutes(typed).map(minutes -> new RaceLength(minutes, Unit.MINUTES));
    }

    /** The same for what cannot be counted in laps: minutes from 1 to 2,880, which is two days. */
    public static Optional<Integer> minutes(String typed) {
        var text = PlainText.line(typed);
        var hours = HOURS.matcher(text);
        var minutes = MINUTES.matcher(text);
        if (hours.matches())
            return possible(60 * number(hours.group(1))
                    + Optional.ofNullable(hours.group(2))
                            .map(RaceLength::number)
                            .orElse(0));
        return minutes.matches() ? possible(number(minutes.group(1))) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<Integer> possible(int minutes) {
        return minutes >= 1 && minutes <= LONGEST_MINUTES ? Optional.of(minutes) : Optional.empty();
    }

    /** "45 min" or "30 laps", in words of any language. */
    public Phrase words() {
        return switch (unit) {
            case MINUTES -> Phrase.of("event.length.minutes").with("minutes", amount);
            case LAPS -> Phrase.of("event.length.laps").with("laps", amount);
        };
    }

    /** As it is typed, so that it can be changed. */
    public String typed() {
        return switch (unit) {
            case MINUTES -> Integer.toString(amount);
            case LAPS -> amount + " l";
        };
    }
}
