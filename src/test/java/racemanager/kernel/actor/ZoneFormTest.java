package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZoneFormTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SealedTypes())
            .build();

    @Test
    void aStoredZoneThatNobodyKnowsHereReadsAsUtcAndHarmsNothingBesideIt() throws JsonProcessingException {
        var stored = "{\"1\": \"Europe/Madrid\", \"2\": \"Europe/Newtown\", \"3\": \"\", \"4\": \"Etc/GMT-1\"}";

        assertThat(MAPPER.readValue(stored, new TypeReference<Map<String, ZoneId>>() {}))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "1", ZoneId.of("Europe/Madrid"),
                        "2", ZoneId.of("Etc/UTC"),
                        "3", ZoneId.of("Etc/UTC"),
                        "4", ZoneId.of("Etc/GMT-1")));
    }
}
