package racemanager.playground.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import racemanager.playground.json.Json;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Message;
import racemanager.playground.world.MessageBody;

class OldEditsTest {

    private static final Instant WRITTEN = Instant.parse("2026-12-01T20:00:00Z");
    private static final Message MESSAGE =
            new Message(1, 2, 3, 4, Message.ORDINARY, WRITTEN, null, MessageBody.blank(0), null, 0, false, null, 0, 0);

    private final OldEdits edits = new OldEdits();

    private void edit(int times, Instant at) {
        for (var count = 0; count < times; count++) {
            edits.count(MESSAGE, at);
        }
    }

    @Test
    void aYoungMessageIsEditedFreely() {
        edit(100, WRITTEN.plus(Duration.ofMinutes(59)));
    }

    @Test
    void afterAnHourThirtyEditsAreTheMostAndThenOneMustWait() {
        var later = WRITTEN.plus(Duration.ofHours(2));
        edit(30, later);

        assertThatThrownBy(() -> edits.count(MESSAGE, later)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(429);
            assertThat(Json.text(refusal.body())).contains("30046");
        });
        edits.count(MESSAGE, later.plus(Duration.ofMinutes(61)));
    }
}
