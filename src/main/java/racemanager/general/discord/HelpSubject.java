package racemanager.general.discord;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import racemanager.discord.View;
import racemanager.kernel.PlainText;

/**
 * Something that a member can read about.
 *
 * @param value what a suggestion of it sends
 * @param title its name in the member's language
 */
record HelpSubject(String value, String title, Supplier<View> answer) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * The one that is meant: by value, by its name as it is written, since "/check-in" is a command and "Check-in" a topic,
     * by its name without marks, or by the only name with the typed words in it.
     */
    static Optional<HelpSubject> meant(List<HelpSubject> subjects, String typed) {
        var wanted = plain(typed);
        return first(
                        subjects,
                        subject ->
                                subject.value().equals(typed) || subject.title().equalsIgnoreCase(typed.strip()))
                .or(() -> first(
                        subjects,
                        subject -> plain(subject.title()).equals(wanted)
                                || plain(subject.value()).equals(wanted)))
                .or(() -> {
                    var near = subjects.stream()
                            .filter(subject -> subject.has(typed))
                            .toList();
                    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
                });
    }

    private static Optional<HelpSubject> first(List<HelpSubject> subjects, Predicate<HelpSubject> which) {
        return subjects.stream().filter(which).findFirst();
    }

    /** Whether the typed words stand in its name; nothing typed stands in all. */
    boolean has(String typed) {
        return plain(title).contains(plain(typed));
    }

    /** Without case, accents, slashes and hyphens, which people leave out. */
    private static String plain(String text) {
        var apart = Normalizer.normalize(PlainText.likeness(text), Normalizer.Form.NFD);
        return BETWEEN.matcher(MARKS.matcher(apart).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
