package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import racemanager.steam.SteamId;
import racemanager.steam.SteamNames;
import racemanager.steam.SteamNames.Found;
import racemanager.steam.SteamNames.Nobody;
import racemanager.steam.SteamNames.Outcome;

class KeptNamesTest {

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final List<String> asked = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private Outcome truth = new Found(SteamId.ofAccount(7));
    private final SteamNames names = new KeptNames(
            name -> {
                asked.add(name);
                return CompletableFuture.completedFuture(truth);
            },
            new Recent<>(2, LIFETIME, () -> now));

    private Outcome find(String name) {
        return names.find(name).toCompletableFuture().join();
    }

    @Test
    void steamIsAskedOnceAnHourForAName() {
        assertThat(find("Ada")).isEqualTo(truth);
        assertThat(find("ada")).isEqualTo(truth);
        assertThat(asked).containsExactly("Ada");

        now = now.plus(LIFETIME);
        truth = new Found(SteamId.ofAccount(8));

        assertThat(find("ada")).isEqualTo(truth);
        assertThat(asked).containsExactly("Ada", "ada");
    }

    @Test
    void whatWasNotFoundIsAskedForAgain() {
        truth = new Nobody();
        assertThat(find("ada")).isEqualTo(truth);
        truth = new Found(SteamId.ofAccount(7));

        assertThat(find("ada")).isEqualTo(truth);
    }

    @Test
    void onlySoManyNamesAreKept() {
        List.of("one", "two", "three", "two", "one").forEach(this::find);

        assertThat(asked).containsExactly("one", "two", "three", "one");
    }
}
