package racemanager.story;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the bot says in one language, as its message files have it. */
record Words(Map<String, String> byKey) {

    private static final List<String> FILES =
            List.of("general", "command", "steam", "when", "track", "wizard", "event");

    static Words in(String language) {
        var words = new TreeMap<String, String>();
        for (var file : FILES) {
            read(file + "_" + language + ".properties")
                    .forEach((key, text) -> words.put(String.valueOf(key), String.valueOf(text)));
        }
        return new Words(words);
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var stream = Words.class.getResourceAsStream("/racemanager/speech/" + file)) {
            if (stream == null) {
                throw new AssertionError("There is no " + file);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    String of(String key) {
        var text = byKey.get(key);
        if (text == null) {
            throw new AssertionError("There is no text for " + key);
        }
        return text;
    }
}
