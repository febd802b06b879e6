package racemanager.store.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.serialization.SerializationExtension;
import org.apache.pekko.serialization.jackson.JacksonObjectMapperProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GridTest {

    private final ActorTestKit kit = ActorTestKit.create("grid", JournalKind.MEMORY.config(Path.of("unused"), 1 << 20));

    @AfterEach
    void stop() {
        kit.shutdownTestKit();
    }

    @Test
    void theStateIsAsLargeAsThatOfARaceEventWithThirtyDrivers() throws IOException {
        assertThat(plainBytes(Grid.full())).isBetween(3_600, 4_400);
        assertThat(storedBytes(Grid.full())).isBetween(1_200, 2_400);
    }

    @Test
    void aFactIsAsSmallAsACheckIn() throws IOException {
        var fact = GridFact.ofPress(Grid.full(), 7, Instant.parse("2026-12-05T19:30:00.125Z"));
        assertThat(plainBytes(fact)).isBetween(80, 120);
        assertThat(storedBytes(fact)).isBetween(80, 120);
    }

    @Test
    void pressingAgainTakesTheCheckInBack() {
        var grid = Grid.full();
        var in = grid.after(GridFact.ofPress(grid, 7, Instant.EPOCH));
        var out = in.after(GridFact.ofPress(in, 7, Instant.EPOCH));

        assertThat(in.isCheckedIn(7)).isTrue();
        assertThat(in.isCheckedIn(8)).isFalse();
        assertThat(out.isCheckedIn(7)).isFalse();
        assertThat(out.facts()).isEqualTo(2);
    }

    private int plainBytes(Object object) throws IOException {
        return JacksonObjectMapperProvider.get(kit.system())
                .getOrCreate("jackson-cbor", java.util.Optional.empty())
                .writeValueAsBytes(object)
                .length;
    }

    private int storedBytes(Object object) {
        return SerializationExtension.get(kit.system()).serialize(object).get().length;
    }
}
