package racemanager.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the playgrounds of all tests recorded in one directory. */
record SentBodies(Path directory) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The requests of the bot, other bots of the tests left out. */
    List<SentRequest> ofBot() {
        return all().stream().filter(SentRequest::isFromBot).toList();
    }

    /** All requests, in the order of their files. */
    List<SentRequest> all() {
        try (var files = Files.isDirectory(directory) ? Files.list(directory) : Stream.<Path>empty()) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(SentBodies::requests)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<SentRequest> requests(Path file) {
        try {
            var text = Files.readString(file);
            // What a killed playground had not finished was not answered either.
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            return whole.lines().map(SentBodies::parse).map(SentRequest::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
