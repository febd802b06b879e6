package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Discord answers to anybody, and what only to a bot. */
class PublicRoutesTest {

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private final Web anybody = Web.asBot(playground).withToken("");

    @AfterEach
    void close() {
        playground.close();
    }

    @Test
    void theAddressOfTheGatewayIsToldToAnybody() {
        assertThat(anybody.get("gateway").path("url").asText()).startsWith("ws://127.0.0.1:");
    }

    @Test
    void howABotShouldConnectIsToldToBotsOnly() {
        assertThat(anybody.send("GET", "gateway/bot", null).status()).isEqualTo(401);
    }
}
