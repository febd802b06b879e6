package racemanager.export;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import racemanager.kernel.PlainText;

/**
 * A name in the three parts that ACC shows, none of them empty. ACC's texts are UTF-16 and nobody has seen it show a pair of
 * them, so characters beyond the basic plane are left out.
 */
record AccDriverName(String first, String last, String letters) {

    private static final int LETTERS = 3;
    private static final String FILLER = "X";
    private static final String UNWRITABLE = "Driver";

    /** The first word is the first name, and a name of one word is a last name. */
    static AccDriverName of(String typed) {
        var line = writable(typed);
        var name = line.isEmpty() ? UNWRITABLE : line;
        var cut = name.indexOf(' ');
        var last = name.substring(cut + 1);
        var first = cut < 0 ? name.substring(0, 1) : name.substring(0, cut);
        return new AccDriverName(first, last, letters(last + first));
    }

    /** The line that a name is in the file, which is the name itself for most. */
    static String writable(String typed) {
        return PlainText.line(PlainText.line(typed)
                .codePoints()
                .mapToObj(Character::toString)
                .map(AccDriverName::basic)
                .collect(Collectors.joining()));
    }

    /** Letters of mathematics, which people decorate names with, have a plain form. */
    private static String basic(String character) {
        var plain = character.length() == 1 ? character : Normalizer.normalize(character, Normalizer.Form.NFKC);
        return plain.length() == 1 && !Character.isSurrogate(plain.charAt(0)) ? plain : "";
    }

    /** Without accents; what has no letters at all gets some. */
    private static String letters(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .limit(LETTERS)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return letters + FILLER.repeat(LETTERS - letters.length());
    }
}
