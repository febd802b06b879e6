package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finds keys in the program that nobody wrote a message for; keys put together at run time are beyond it. */
class SpokenKeysTest {

    private static final Pattern KEY = Pattern.compile("(?:Phrase\\.of|refused)\\(\\s*\"([a-z0-9_.]+)\"\\s*[,)]");

    @Test
    void everyKeyOfTheProgramHasAMessage() throws IOException {
        var keys = keys(Path.of("src/main/java"));

        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(Dictionary.of(Language.ENGLISH, Speech.FEATURES).keys()).containsAll(keys);
    }

    private static Set<String> keys(Path sources) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(sources)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
