package racemanager.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.access.Access;
import racemanager.audit.AuditTrail;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.discord.TestAccess;
import racemanager.discord.View;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.scheduler.VirtualTimeScheduler;

/** How many interactions of each kind were answered, and how long that took. */
class AnswerTimesTest {

    private static final Instant NOW = Instant.parse("2026-12-05T20:00:00Z");
    private static final Answer DONE = new Answer.Update(View.ofText("done"));

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final RecordingReplies replies = new RecordingReplies();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger millis = new AtomicInteger();
    private int interactions;

    private RouteTable routes() {
        CommandModule module = () -> List.of(Route.pressed(
                "go",
                Access.EVERYONE,
                Deferral.UPDATE,
                call -> Mono.just(DONE).delayElement(Duration.ofMillis(millis.get()), time)));
        return new RouteTable(List.of(module));
    }

    private InteractionRouter router() {
        return new InteractionRouter(
                routes(), Keys::new, TestAccess.ADMINISTRATORS, replies, time, Duration.ZERO, meters);
    }

    @BeforeEach
    void startTheClock() {
        time.advanceTimeTo(NOW);
    }

    private long next() {
        return Interactions.id(NOW, ++interactions);
    }

    private Timer answers(InteractionKind kind) {
        return meters.get("discord.answers").tag("kind", kind.tag()).timer();
    }

    @Test
    void eachKindIsCountedForItself() {
        var router = router();

        Stream.of(
                        Interactions.slash(next(), Interactions.command("ping", "")),
                        Interactions.press(next(), "go:1"),
                        Interactions.press(next(), "go:2"),
                        Interactions.select(next(), "go:3", "[\"a\"]"),
                        Interactions.submit(next(), "go:4", "[]", "{}"),
                        Interactions.completion(next(), Interactions.command("ping", "")))
                .map(Interactions::read)
                .forEach(router);
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(Stream.of(InteractionKind.values())
                        .map(kind -> kind.tag() + " " + answers(kind).count()))
                .containsExactly("command 1", "button 2", "select 1", "modal 1", "suggestion 1", "other 0");
    }

    @Test
    void halfOfThemTookAtMostTheMedianAndOneInAHundredMoreThanTheLast() {
        var router = router();

        for (var each = 1; each <= 100; each++) {
            millis.set(each);
            router.accept(Interactions.read(Interactions.press(next(), "go:1")));
            time.advanceTimeBy(Duration.ZERO);
        }
        time.advanceTimeBy(Duration.ofSeconds(1));

        var percentiles = answers(InteractionKind.BUTTON).takeSnapshot().percentileValues();
        assertThat(percentiles).extracting(ValueAtPercentile::percentile).containsExactly(0.5, 0.95, 0.99);
        assertThat(percentiles[0].value(TimeUnit.MILLISECONDS)).isCloseTo(50, within(1.0));
        assertThat(percentiles[1].value(TimeUnit.MILLISECONDS)).isCloseTo(95, within(2.0));
        assertThat(percentiles[2].value(TimeUnit.MILLISECONDS)).isCloseTo(99, within(2.0));
    }

    @Test
    void theTimeUntilAThreadCameToItCounts() {
        var ticks = new AtomicLong();
        var busy = new CompletableFuture<Void>();
        var thread = Schedulers.newSingle("busy", true);
        thread.schedule(busy::join);
        var router = new InteractionRouter(
                routes(),
                Keys::new,
                TestAccess.ADMINISTRATORS,
                replies,
                thread,
                () -> NOW,
                new DiscordClock(ticks::get, NOW, Duration.ZERO),
                AuditTrail.NONE,
                meters);

        router.accept(Interactions.read(Interactions.press(next(), "go:1")));
        ticks.addAndGet(Duration.ofMillis(30).toNanos());
        busy.complete(null);
        router.drained(Duration.ofSeconds(5)).block();

        assertThat(answers(InteractionKind.BUTTON).totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(30);
        thread.dispose();
    }

    @Test
    void aDeferredOneHasItsAnswerWhenTheLastWordWasSaid() {
        var router = router();
        millis.set(4_000);

        router.accept(Interactions.read(Interactions.press(next(), "go:1")));
        time.advanceTimeBy(Duration.ofMillis(3_999));
        assertThat(answers(InteractionKind.BUTTON).count()).isZero();
        time.advanceTimeBy(Duration.ofMillis(1));

        assertThat(answers(InteractionKind.BUTTON).totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(4_000);
    }

    @ParameterizedTest
    @EnumSource(Unheard.Why.class)
    void whatDiscordDidNotTakeIsNoAnswer(Unheard.Why why) {
        replies.leaveUnheard("update done", why);

        router().accept(Interactions.read(Interactions.press(next(), "go:1")));
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(replies.said).containsExactly("update done");
        assertThat(answers(InteractionKind.BUTTON).count()).isZero();
    }
}
