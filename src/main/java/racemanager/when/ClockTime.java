package racemanager.when;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of day in a folded text, and what remains without it.
 *
 * @param time empty when the clock has no such time, as 25:00
 */
record ClockTime(Optional<LocalTime> time, String rest) {

    private static final String PART = "(#am|#pm|#late)";

    /** In this order: 8pm, 8:30 pm, 9 in the evening; 20:30; 20h30, 20 heures; 20.30 at the end, unless it may be a date. */
    private static final List<Pattern> SPELLINGS = List.of(
            spelling("(?<hour>\\d{1,2})(?:[:h.](?<minute>\\d{2}))? ?(?:h|horas|heures)? ?(?<part>am|pm|#am|#pm|#late)"),
            spelling("(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?: ?(?:h|hrs?|hours?|horas?))?"),
            spelling(
                    "(?<hour>\\d{1,2}) ?(?:h|hrs?|heures?|horas?|o clock)(?:(?<minute>\\d{2})|(?: (?<late>\\d{2})$))?"),
            spelling("(?<noon>noon|midi|mediodia)"),
            Pattern.compile("(?<= )(?<hour>\\d{1,2})\\.(?<minute>00|1[3-9]|[2-5]\\d)$"));

    static Optional<ClockTime> in(String folded) {
        var text = withMarkedParts(folded);
        for (var spelling : SPELLINGS) {
            var found = spelling.matcher(text);
            if (found.find()) {
                var rest = text.substring(0, found.start()) + " " + text.substring(found.end());
                var part = part(found).or(() -> markedPart(rest));
                return Optional.of(new ClockTime(time(found, part.orElse("")), tidied(rest)));
            }
        }
        return Optional.empty();
    }

    /** Parts of the day become marks, and "tonight" is a day as well. */
    private static String withMarkedParts(String text) {
        return text.replaceAll("\\b(?:tonight|ce soir|esta noche)\\b", "today #late")
                .replaceAll("\\b(?:this (?:evening|afternoon)|esta tarde|cet apres midi)\\b", "today #pm")
                .replaceAll("\\b(?:(?:por|de|en) la manana|(?:du )?matin|(?:in the )?morning)\\b", "#am")
                .replaceAll("\\b(?:(?:por|de|en) la noche|(?:du )?soir|(?:at )?night)\\b", "#late")
                .replaceAll(
                        "\\b(?:(?:por|de|en) la tarde|(?:de l )?apres midi|(?:in the )?(?:afternoon|evening))\\b",
                        "#pm");
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

    private static Optional<LocalTime> time(Matcher found, String part) {
        if (found.namedGroups().containsKey("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        int hour = Integer.parseInt(found.group("hour"));
        return minute(found)
                .filter(minute -> minute < 60)
                .flatMap(minute -> hour(hour, part).map(ofDay -> LocalTime.of(ofDay, minute)));
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
            case "#am" -> within(hour, 0, 12);
            case "#pm" -> within(hour, 1, 23).map(h -> h < 12 ? h + 12 : h);
            // "12 at night" is midnight, and nobody can tell of which day.
            case "#late" -> within(hour, 5, 23).filter(h -> h != 12).map(h -> h < 12 ? h + 12 : h);
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
