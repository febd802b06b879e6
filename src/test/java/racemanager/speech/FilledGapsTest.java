package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the gaps of each message against the arguments that the program gives where it names the message's key. */
class FilledGapsTest {

    private static final Dictionary ENGLISH = Dictionary.of(Language.ENGLISH, Speech.FEATURES);
    private static final Pattern SPOKEN = Pattern.compile("Phrase\\.of\\(");
    private static final Pattern TEXT = Pattern.compile("\"([a-z0-9_.-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\s*\\.with\\(\\s*\"([a-z_]+)\"");
    private static final Pattern MOMENT = Pattern.compile("_(?:short|date|time|relative)$");

    @Test
    void everyPhraseOfTheProgramFillsTheGapsOfItsMessage() throws IOException {
        var spoken = spoken();

        assertThat(spoken).hasSizeGreaterThan(120);
        assertThat(spoken)
                .allSatisfy(phrase ->
                        assertThat(phrase.arguments()).as(phrase.key()).containsAll(gaps(phrase.key())));
    }

    private record InteractionResponder(String key, Set<String> arguments) {}

    private static Set<String> gaps(String key) {
        var names = new TreeSet<String>();
        ENGLISH.find(key)
                .ifPresent(message -> message.gaps()
                        .forEach(gap -> names.add(MOMENT.matcher(gap).replaceFirst(""))));
        return names;
    }

    private static List<InteractionResponder> spoken() throws IOException {
        var all = new ArrayList<InteractionResponder>();
        for (var source : SpokenKeysTest.sources()) {
            var start = SPOKEN.matcher(source);
            while (start.find()) {
                int end = closing(source, start.end());
                var arguments = arguments(source, end);
                TEXT.matcher(source.substring(start.end(), end))
                        .results()
                        .forEach(key -> all.add(new InteractionResponder(key.group(1), arguments)));
            }
        }
        return all;
    }

    /** The names in the chain of {@code .with(…)} that begins here. */
    private static Set<String> arguments(String source, int from) {
        var names = new TreeSet<String>();
        var next = ARGUMENT.matcher(source).region(from, source.length());
        while (next.lookingAt()) {
            names.add(next.group(1));
            next.region(closing(source, next.end()), source.length());
        }
        return names;
    }

    /** Behind the parenthesis that closes what was opened before this place; texts with parentheses are passed over. */
    private static int closing(String source, int from) {
        int open = 1;
        boolean quoted = false;
        int at = from;
        for (; open > 0; at++) {
            char character = source.charAt(at);
            if (character == '"' && source.charAt(at - 1) != '\\') quoted = !quoted;
            if (!quoted && character == '(') open++;
            if (!quoted && character == ')') open--;
        }
        return at;
    }
}
