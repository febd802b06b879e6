package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.CustomId;
import racemanager.event.discord.EventButton.Action;

class EventButtonTest {

    @Test
    void aButtonNamesItsEventAndThePageWhereThereIsOne() {
        assertThat(read("event.details:7")).contains(new EventButton(Action.DETAILS, 7, 0));
        assertThat(read("event.turn-list:7:2")).contains(new EventButton(Action.DETAILS, 7, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event.details:4294967297",
                "event.details:-1",
                "event.details:+1",
                "event.details:01",
                "event.details:١",
                "event.details:",
                "event.details",
                "event.turn-list:7:4294967296",
                "event.turn-list:7:-4",
                "event.turn-list:7:x"
            })
    void whatTheBotDidNotWriteIsNoButton(String id) {
        assertThat(read(id)).isEmpty();
    }

    private static Optional<EventButton> read(String id) {
        return CustomId.parse(id).flatMap(known -> EventButton.of(Action.DETAILS, known));
    }
}
