package racemanager.kernel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Normalises what members type, once, where it is read. */
public final class Typed {

    /** Control characters, and format characters that hide text or turn its direction round. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]|[\\u00AD\\u061C\\u180E\\u200B-\\u200C\\u200E\\u200F"
                    + "\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]");

    /** A zero-width joiner is kept only where it builds an emoji out of others. */
    private static final Pattern LONE_JOINER =
            Pattern.compile("(?<![\\p{So}\\uFE0F\\x{1F3FB}-\\x{1F3FF}])\\u200D|\\u200D(?!\\p{So})");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACE_IN_LINE = Pattern.compile("[\\t\\p{Z}&&[^\\n]]+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    /** One line: NFC, without invisible characters, every run of white space one blank, trimmed. */
    public static String line(String typed) {
        return SPACE.matcher(visible(typed)).replaceAll(" ").strip();
    }

    /** Several lines: as {@link #line}, but line breaks stay, at most one empty line in a row. */
    public static String paragraph(String typed) {
        var lines = visible(typed).replace("\r\n", "\n").replace('\r', '\n');
        return SPACE_IN_LINE
                .matcher(lines)
                .replaceAll(" ")
                .replaceAll(" *\n *", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** A whole number from 0 to 999,999,999; empty when anything else was typed. */
    public static Optional<Integer> number(String typed) {
        var digits = line(typed);
        return WHOLE_NUMBER.matcher(digits).matches() ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static String visible(String typed) {
        var normal = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var shown = INVISIBLE.matcher(normal).replaceAll("");
        return LONE_JOINER.matcher(shown).replaceAll("");
    }

    private Typed() {}
}
