package racemanager.when;

import java.text.Normalizer;
import java.util.Locale;

/** Typed text without what makes no difference: case, accents, punctuation after words, double spaces. */
final class TypedText {

    static String folded(String typed) {
        var decomposed = Normalizer.normalize(typed, Normalizer.Form.NFKD);
        return decomposed
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’'`´,;()]", " ")
                .replaceAll("(?<=\\p{L})\\.", "")
                .replaceAll("(?<=\\p{L})-(?=\\p{L})", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** As typed, short enough to be quoted in an answer. */
    static String quotable(String typed) {
        var text = typed.strip();
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    private TypedText() {}
}
