package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads an entry list as strictly as ACC's dedicated server and those who wrote down its rules. */
public final class AccFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<JsonNode> entries;

    private AccFile(List<JsonNode> entries) {
        this.entries = entries;
    }

    public static AccFile of(byte[] file) {
        assertThat(file).as("byte order mark").startsWith(0xFF, 0xFE);
        try {
            var text = StandardCharsets.UTF_16LE
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, 2, file.length - 2))
                    .toString();
            var json = STRICT.readTree(text);
            assertThat(json.path("forceEntryList").isInt()).isTrue();
            assertThat(json.path("forceEntryList").asInt()).isBetween(0, 1);
            assertThat(json.path("configVersion").asInt()).isEqualTo(1);
            var entries = StreamSupport.stream(json.path("entries").spliterator(), false)
                    .toList();
            assertThat(entries).isNotEmpty();
            var read = new AccFile(entries);
            read.check();
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void check() {
        var numbers = new HashSet<Integer>();
        var players = new HashSet<String>();
        var positions = new HashSet<Integer>();
        for (var entry : entries) {
            entry.properties().forEach(field -> {
                assertThat(field.getValue().isNull()).as(field.getKey()).isFalse();
                assertThat(field.getValue().isBoolean()).as(field.getKey()).isFalse();
            });
            var number = entry.path("raceNumber").asInt();
            assertThat(number).isBetween(1, 998);
            assertThat(numbers.add(number)).as("number " + number).isTrue();
            var model = entry.path("forcedCarModel").asInt(-2);
            assertThat(isModel(model)).as("model " + model).isTrue();
            assertThat(entry.path("overrideDriverInfo").asInt()).isEqualTo(1);
            assertThat(entry.path("isServerAdmin").asInt(-1)).isZero();
            assertThat(entry.path("ballastKg").asInt(-1)).isBetween(0, 100);
            assertThat(entry.path("restrictor").asInt(-1)).isBetween(0, 20);
            var position = entry.path("defaultGridPosition").asInt();
            assertThat(position).isNotZero().isGreaterThanOrEqualTo(-1);
            assertThat(position < 0 || positions.add(position))
                    .as("position " + position)
                    .isTrue();
            assertThat(entry.path("drivers").size()).isBetween(1, 4);
            entry.path("drivers").forEach(driver -> check(driver, players));
        }
    }

    /** None forced, or one of those that the handbook lists. */
    private static boolean isModel(int model) {
        return model == -1
                || (model >= 0 && model <= 36)
                || (model >= 50 && model <= 61)
                || (model >= 80 && model <= 86);
    }

    private static void check(JsonNode driver, Set<String> players) {
        for (var part : List.of("firstName", "lastName", "shortName")) {
            var text = driver.path(part).asText();
            assertThat(text).as(part).isNotBlank().doesNotContain("\n", "\r");
            assertThat(text.chars().noneMatch(unit -> Character.isSurrogate((char) unit)))
                    .as(part)
                    .isTrue();
        }
        assertThat(driver.path("shortName").asText()).matches("[\\p{Lu}\\p{Lo}]{3}");
        assertThat(driver.path("driverCategory").asInt(-1)).isBetween(0, 3);
        assertThat(driver.path("playerID").isTextual()).isTrue();
        assertThat(driver.path("playerID").asText()).matches("S[0-9]{17}");
        assertThat(players.add(driver.path("playerID").asText())).isTrue();
    }

    public List<Integer> numbers(String key) {
        return entries.stream().map(entry -> entry.path(key).asInt()).toList();
    }

    /** Of the first driver of each car. */
    public List<String> texts(String key) {
        return entries.stream()
                .map(entry -> entry.path("drivers").path(0).path(key).asText())
                .toList();
    }

    public List<String> players(int entry) {
        return StreamSupport.stream(entries.get(entry).path("drivers").spliterator(), false)
                .map(driver -> driver.path("playerID").asText())
                .toList();
    }
}
