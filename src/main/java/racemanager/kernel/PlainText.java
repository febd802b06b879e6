package racemanager.kernel;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text of a typed field, brought into one form before any rule looks at it. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");
    /** Every Unicode space but the line feed, and the empty Braille cell, which looks like one. */
    private static final Pattern SPACES = Pattern.compile("[\\t\\p{Zs}\\u2800]+");

    private static final Pattern AROUND_LINE_ENDS = Pattern.compile(" *\\n *");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");
    /** Four marks on a letter are more than any living spelling needs; dozens of them paint over the lines around. */
    private static final Pattern PILED_MARKS = Pattern.compile("([\\p{Mn}\\p{Me}]{4})[\\p{Mn}\\p{Me}]+");

    /** Marks that stand on no letter hang on whatever the text is shown behind. */
    private static final Pattern LOOSE_MARKS = Pattern.compile("(?<![^ \\n])[\\p{M}\\u200C\\u200D]+");

    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D\\uFE0E\\uFE0F]");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final String ELLIPSIS = "…";

    /** The text as one line: composed (NFC), nothing invisible, single spaces, none at the ends. */
    public static String line(String typed) {
        return paragraph(typed).replaceAll("\\n+", " ");
    }

    /** The text with its lines: as {@link #line}, but line ends stay, at most one line in a row is empty. */
    public static String paragraph(String typed) {
        var lines = LINE_END.matcher(typed).replaceAll("\n");
        var spaced = SPACES.matcher(lines).replaceAll(" ");
        var visible = SPACES.matcher(Invisible.removedFrom(spaced)).replaceAll(" ");
        var apart = Normalizer.normalize(visible, Normalizer.Form.NFD);
        var calm =
                LOOSE_MARKS.matcher(PILED_MARKS.matcher(apart).replaceAll("$1")).replaceAll("");
        var composed =
                Normalizer.normalize(SPACES.matcher(Invisible.removedFrom(calm)).replaceAll(" "), Normalizer.Form.NFC);
        var trimmed = AROUND_LINE_ENDS.matcher(composed).replaceAll("\n");
        return BLANK_LINES.matcher(trimmed).replaceAll("\n\n").strip();
    }

    /**
     * What two names have in common that look the same to people: case, width, joiners and the shape of apostrophes
     * and hyphens make no difference. Letters of other alphabets do, however much they look alike.
     */
    public static String likeness(String name) {
        var wide = Normalizer.normalize(line(name), Normalizer.Form.NFKC);
        var straight = JOINERS.matcher(wide)
                .replaceAll("")
                .replaceAll("[\\u2018\\u2019\\u02BC`\\u00B4]", "'")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-");
        // Up and down again, so that ß is ss; the Turkish İ would keep its dot as a mark.
        var small = straight.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("i\u0307", "i");
        return Normalizer.normalize(small, Normalizer.Form.NFC);
    }

    /** A whole number from 0 to 999,999,999; empty when anything else was typed. */
    public static Optional<Integer> number(String typed) {
        var digits = line(typed);
        return WHOLE_NUMBER.matcher(digits).matches() ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** The length as Discord counts it for its limits: UTF-16 code units, so most emoji count as two. */
    public static int length(String text) {
        return text.length();
    }

    /** The text, or as much of it as fits the limit with an ellipsis, never half a character or half an emoji. */
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.preceding(Math.max(limit - ELLIPSIS.length(), 0) + 1);
        return text.substring(0, Math.max(end, 0)).stripTrailing() + ELLIPSIS;
    }

    private PlainText() {}
}
