package racemanager.when;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of day in a folded text, and what remains without it.
 *
 * @param time empty when the clock has no such time, as 25:00, or when it may be one of two
 * @param fault the key of the sentence that says why there is no time
 */
record ClockTime(Optional<LocalTime> time, String fault, String rest) {

    private static final String NO_SUCH_TIME = "when.no_such_time";
    /** Midnight and the hours after it: "tonight" and the date on the calendar name different days. */
    private static final String WHICH_NIGHT = "when.which_night";

    private static final String WHICH_HALF = "when.which_half";

    /** The morning of Spanish lasts until noon, so 12 of it is noon; in English and French nobody says that. */
    private static final String PART = "(#am|#manana|#dawn|#pm|#late)";

    /** In this order: 8pm, 8:30 pm, 9 in the evening; 20:30; 20h30, 20 heures; noon, midnight; 20.30 at the end. */
    private static final List<Pattern> SPELLINGS = List.of(
            spelling(
                    "(?<hour>\\d{1,2})(?:[:h.](?<minute>\\d{2}))? ?(?:h|horas|heures)? ?(?<part>am|pm|#am|#manana|#dawn|#pm|#late)"),
            spelling("(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?: ?(?:hs?|hrs?|hours?|horas?))?"),
            spelling(
                    "(?<hour>\\d{1,2}) ?(?:hs?|hrs?|heures?|horas?|(?<half>o clock))(?:(?<minute>\\d{2})|(?: (?<late>\\d{2})$))?"),
            spelling("(?<noon>noon|midi|mediodia)"),
            spelling("(?<midnight>midnight|medianoche|minuit)"),
            Pattern.compile("(?<= )(?<hour>\\d{1,2})\\.(?<minute>00|1[3-9]|[2-5]\\d)$"));

    static Optional<ClockTime> in(String folded) {
        var text = withMarkedParts(folded);
        for (var spelling : SPELLINGS) {
            var found = spelling.matcher(text);
            if (found.find()) {
                var rest = text.substring(0, found.start()) + " " + text.substring(found.end());
                return Optional.of(read(found, markedPart(rest), tidied(rest)));
            }
        }
        return Optional.empty();
    }

    /** Parts of the day become marks, and "tonight" is a day as well. */
    private static String withMarkedParts(String text) {
        return text.replaceAll("\\b(?:tonight|this evening|ce soir|esta noche)\\b", "today #late")
                .replaceAll("\\b(?:this afternoon|esta tarde|cet apres midi)\\b", "today #pm")
                .replaceAll("\\b(?:por|de|en) la manana\\b", "#manana")
                .replaceAll("\\b(?:por|de) la madrugada\\b", "#dawn")
                .replaceAll("\\b(?:(?:du )?matin|(?:in the )?morning)\\b", "#am")
                .replaceAll("\\b(?:(?:por|de|en) la noche|(?:du )?soir|(?:at )?night|(?:in the )?evening)\\b", "#late")
                .replaceAll("\\b(?:(?:por|de|en) la tarde|(?:de l )?apres midi|(?:in the )?afternoon)\\b", "#pm");
    }

    private static Optional<String> part(Matcher found) {
        return found.namedGroups().containsKey("part") ? Optional.ofNullable(found.group("part")) : Optional.empty();
    }

    private static Optional<String> markedPart(String rest) {
        var mark = Pattern.compile(PART).matcher(rest);
        return mark.find() ? Optional.of(mark.group()) : Optional.empty();
    }

    private static String tidied(String rest) {
        return rest.replaceAll(PART, " ").replaceAll(" +", " ").strip();
    }

    private static ClockTime read(Matcher found, Optional<String> mark, String rest) {
        var groups = found.namedGroups();
        if (groups.containsKey("noon")) {
            return new ClockTime(Optional.of(LocalTime.NOON), NO_SUCH_TIME, rest);
        }
        if (groups.containsKey("midnight")) {
            return new ClockTime(Optional.empty(), WHICH_NIGHT, rest);
        }
        int hour = Integer.parseInt(found.group("hour"));
        var part = part(found).or(() -> mark).orElse("");
        var time = minute(found)
                .filter(minute -> minute < 60)
                .flatMap(minute -> hour(hour, part).map(ofDay -> LocalTime.of(ofDay, minute)));
        boolean sayHalf = groups.containsKey("half") && found.group("half") != null && part.isEmpty();
        return doubt(hour, part, mark.orElse(part), sayHalf, time)
                .map(fault -> new ClockTime(Optional.empty(), fault, rest))
                .orElseGet(() -> new ClockTime(time, NO_SUCH_TIME, rest));
    }

    /** Why an hour may be one of two, if it may. */
    private static Optional<String> doubt(
            int hour, String part, String mark, boolean sayHalf, Optional<LocalTime> time) {
        boolean atNight = mark.equals("#late");
        if (atNight && (hour < 5 || hour == 12 || hour == 24) && !isAfternoon(part, hour)) {
            return Optional.of(WHICH_NIGHT);
        }
        boolean twelveOfMorning = hour == 12 && (mark.equals("#am") || mark.equals("#dawn"));
        boolean contrary = (part.equals("pm") && (mark.equals("#am") || mark.equals("#manana") || mark.equals("#dawn")))
                || (part.equals("am") && (atNight || mark.equals("#pm")));
        boolean saysNoHalf = sayHalf && within(hour, 1, 12).isPresent();
        return time.isPresent() && (twelveOfMorning || contrary || saysNoHalf)
                ? Optional.of(WHICH_HALF)
                : Optional.empty();
    }

    private static boolean isAfternoon(String part, int hour) {
        return part.equals("pm") && hour >= 1 && hour < 12;
    }

    private static Optional<Integer> minute(Matcher found) {
        var written = found.group("minute");
        if (written == null && found.namedGroups().containsKey("late")) {
            written = found.group("late");
        }
        return Optional.of(written == null ? 0 : Integer.parseInt(written));
    }

    private static Optional<Integer> hour(int hour, String part) {
        return switch (part) {
            case "am" -> within(hour, 1, 12).map(h -> h % 12);
            case "pm" -> within(hour, 1, 23).map(h -> h < 12 ? h + 12 : h);
            case "#am", "#manana" -> within(hour, 0, 12);
            case "#dawn" -> within(hour, 0, 6).or(() -> within(hour, 12, 12));
            case "#pm" -> within(hour, 1, 23).map(h -> h < 12 ? h + 12 : h);
            case "#late" -> within(hour, 5, 23).map(h -> h < 12 ? h + 12 : h);
            default -> within(hour, 0, 23);
        };
    }

    private static Optional<Integer> within(int hour, int first, int last) {
        return hour >= first && hour <= last ? Optional.of(hour) : Optional.empty();
    }

    private static Pattern spelling(String regex) {
        return Pattern.compile("(?<![\\w:/.+-])(?:" + regex + ")(?![\\w:/.+-])");
    }
}
