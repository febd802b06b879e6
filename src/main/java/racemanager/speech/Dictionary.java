package racemanager.speech;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** All messages of one language. */
final class Dictionary {

    private final Map<String, Message> messages;

    private Dictionary(Map<String, Message> messages) {
        this.messages = Map.copyOf(messages);
    }

    static Dictionary of(Language language, List<String> features) {
        var messages = new HashMap<String, Message>();
        for (String feature : features) {
            patterns(feature, language).forEach((key, pattern) -> {
                var twice = messages.put((String) key, Message.of((String) key, (String) pattern, language));
                if (twice != null) {
                    throw new IllegalStateException("The message " + key + " is in two files of " + language.code());
                }
            });
        }
        return new Dictionary(messages);
    }

    Optional<Message> find(String key) {
        return Optional.ofNullable(messages.get(key));
    }

    Set<String> keys() {
        return messages.keySet();
    }

    static String fileName(String feature, Language language) {
        return feature + "_" + language.code() + ".properties";
    }

    private static Properties patterns(String feature, Language language) {
        var file = fileName(feature, language);
        try (var stream = Dictionary.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The message file " + file + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
