package racemanager.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One language of the bot beside English: finds what it left untranslated. */
record Language(Words own, Words english) {

    private static final Pattern KEY =
            Pattern.compile("\\b(button|cars|command|driver|event|field|steam|track|when|wizard)\\.[a-z_]{2,}");

    private static final Pattern GAP = Pattern.compile("\\{.*}");
    private static final Pattern PIECE = Pattern.compile("\\n|: | · ");
    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");

    /** Short words may stand in a sentence of any language; a run of this many letters may not. */
    private static final int TELLING = 12;

    static Language of(String code) {
        return new Language(Words.in(code), Words.in("en"));
    }

    /** Keys instead of texts, and texts in English, in what was shown. */
    Set<String> lapses(List<String> shown) {
        var lapses = new TreeSet<String>();
        for (var text : shown) {
            if (KEY.matcher(text).find()) {
                lapses.add(text);
            }
            english.byKey().forEach((key, sentence) -> {
                if (!sentence.equals(own.of(key)) && says(text, sentence)) {
                    lapses.add(text + " (" + key + ")");
                }
            });
        }
        return lapses;
    }

    private boolean says(String text, String sentence) {
        var whole = !sentence.contains("{");
        return (whole && pieces(text).anyMatch(piece -> piece.equals(bare(sentence))) && !isOwn(sentence))
                || Stream.of(GAP.split(sentence))
                        .filter(part -> part.length() >= TELLING)
                        .anyMatch(text::contains);
    }

    private static Stream<String> pieces(String text) {
        return Stream.concat(Stream.of(text), PIECE.splitAsStream(text)).map(Language::bare);
    }

    private boolean isOwn(String sentence) {
        return own.byKey().containsValue(sentence);
    }

    private static String bare(String text) {
        return ORNAMENT.matcher(text).replaceAll("");
    }
}
