package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads an entry list of Assetto Corsa as its servers do, and stands no line that is no section and no key. */
public final class AcFile {

    private static final Pattern SECTION = Pattern.compile("\\[CAR_(\\d+)]");
    private static final Pattern KEY = Pattern.compile("([A-Z_]+)=(.*)");

    private final List<Map<String, String>> cars = new ArrayList<>();

    public static AcFile of(byte[] file) {
        var read = new AcFile();
        for (var line : text(file).split("\n", -1)) read.line(line);
        read.cars.forEach(car -> {
            assertThat(car.keySet())
                    .containsExactly(
                            "MODEL", "SKIN", "SPECTATOR_MODE", "DRIVERNAME", "TEAM", "GUID", "BALLAST", "RESTRICTOR");
            assertThat(car.get("GUID")).matches("|[0-9]{17}(;[0-9]{17})*");
            assertThat(car.get("DRIVERNAME")).doesNotContain(";", "#", "[", "]", "=");
            assertThat(car.get("TEAM")).doesNotContain(";", "#", "[", "]", "=");
            assertThat(Integer.parseInt(car.getOrDefault("BALLAST", ""))).isNotNegative();
            assertThat(Integer.parseInt(car.getOrDefault("RESTRICTOR", ""))).isBetween(0, 400);
        });
        assertThat(read.cars).hasSizeBetween(1, 255);
        return read;
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException bad) {
            throw new AssertionError(bad);
        }
    }

    private void line(String line) {
        if (line.isEmpty()) return;
        var section = SECTION.matcher(line);
        if (section.matches()) {
            assertThat(Integer.parseInt(section.group(1))).as("no gap").isEqualTo(cars.size());
            cars.add(new LinkedHashMap<>());
            return;
        }
        var key = KEY.matcher(line);
        assertThat(key.matches()).as(line).isTrue();
        assertThat(cars.getLast().put(key.group(1), key.group(2))).as(line).isNull();
    }

    public List<String> values(String key) {
        return cars.stream().map(car -> car.getOrDefault(key, "")).toList();
    }
}
