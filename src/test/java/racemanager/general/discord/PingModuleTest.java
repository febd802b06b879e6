package racemanager.general.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import racemanager.discord.Answer;
import racemanager.discord.Options;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.TestMember;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

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

    @Test
    void whoAsksWhileItIsMeasuredIsToldTheSame() {
        var asked = new ArrayList<Sinks.One<Duration>>();
        var module = new PingModule(
                Optional::empty,
                Mono.defer(() -> {
                    asked.add(Sinks.one());
                    return asked.getLast().asMono();
                }),
                Optional::empty);
        var route = (Route.Slash) module.routes().getFirst();
        var told = new ArrayList<Answer>();
        for (int member = 1; member <= 300; member++)
            route.handler().answer(typed(member)).subscribe(told::add);
        asked.getFirst().tryEmitValue(Duration.ofMillis(7));

        assertThat(asked).hasSize(1);
        assertThat(told).hasSize(300).allMatch(answer -> said(answer).contains("(REST): 7 ms"));

        route.handler().answer(typed(301)).subscribe(told::add);
        assertThat(asked).hasSize(2);
    }

    private static SlashCall typed(int member) {
        var ada = new TestMember(member, Locale.ENGLISH);
        return new SlashCall(ada.caller(), ada.responder(), "ping", Options.NONE);
    }
}
