package racemanager.general.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import racemanager.discord.TestMember;
import reactor.core.publisher.Mono;

class PingModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);

    private static String pong(Optional<Duration> gateway, Mono<Duration> request, Optional<Duration> store) {
        return said(ADA.types(new PingModule(() -> gateway, request, () -> store), "ping"));
    }

    @Test
    void eachTimeIsTheOneThatWasMeasured() {
        var told = pong(
                Optional.of(Duration.ofMillis(42)),
                Mono.just(Duration.ofMillis(1_234)),
                Optional.of(Duration.ofNanos(300_000)));

        assertThat(told).contains("(gateway): 42 ms", "(REST): 1,234 ms", "(store): under 1 ms");
    }

    @Test
    void whatWasNotMeasuredYetSaysSo() {
        var told = pong(Optional.empty(), Mono.just(Duration.ofMillis(9)), Optional.empty());

        assertThat(told).contains("(gateway): not measured yet", "(REST): 9 ms", "(store): not measured yet");
    }

    @Test
    void aRequestThatDiscordDoesNotAnswerIsToldToo() {
        var told = pong(Optional.empty(), Mono.error(new TimeoutException()), Optional.empty());

        assertThat(told).contains("(REST): no answer");
    }
}
