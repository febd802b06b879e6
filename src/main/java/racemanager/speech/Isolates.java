package racemanager.speech;

import java.text.Bidi;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Keeps words that are written from right to left from changing places with what stands beside them, such as a number or a
 * car: each is put between a first-strong isolate and its end (Unicode Standard Annex 9, section 2.4).
 */
final class Isolates {

    private static final String BEGIN = "\u2068";
    private static final String END = "\u2069";

    /** The words, of which each line that needs it is isolated: no isolate reaches over the end of a line. */
    static String around(String words) {
        return isMixed(words)
                ? Arrays.stream(words.split("\n", -1))
                        .map(line -> isMixed(line) ? BEGIN + line + END : line)
                        .collect(Collectors.joining("\n"))
                : words;
    }

    private static boolean isMixed(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    private Isolates() {}
}
