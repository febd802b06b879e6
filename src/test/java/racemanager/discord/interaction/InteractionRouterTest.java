package racemanager.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.access.Ruling;
import racemanager.audit.AuditTrail;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.TestAccess;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.scheduler.VirtualTimeScheduler;

class InteractionRouterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");
    private static final Function<Locale, Localizer> LANGUAGES = Keys::new;

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final RecordingReplies replies = new RecordingReplies();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Route> routes = new ArrayList<>();
    private final List<PressCall> calls = new ArrayList<>();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void startTheClock() {
        time.advanceTimeTo(NOW);
    }

    private InteractionRouter router() {
        CommandModule module = () -> routes;
        return new InteractionRouter(
                new RouteTable(List.of(module)),
                LANGUAGES,
                TestAccess.ADMINISTRATORS,
                replies,
                time,
                Duration.ZERO,
                meters);
    }

    /** A press on the route, answered after some time. */
    private void press(Deferral deferral, Mono<? extends Answer> answer) {
        routes.add(new Route.Pressed("go", Access.EVERYONE, deferral, call -> {
            calls.add(call);
            return answer;
        }));
        pressed(router(), 1);
    }

    private void pressed(InteractionRouter router, int number) {
        router.accept(Interactions.read(Interactions.press(Interactions.id(NOW, number), "go:7")));
        time.advanceTimeBy(Duration.ZERO);
    }

    private static Answer ephemeral(String text) {
        return Answer.ephemeral(View.ofText(text));
    }

    private static Answer update(String text) {
        return new Answer.Update(View.ofText(text));
    }

    private <T> Mono<T> after(int millis, T value) {
        return Mono.just(value).delayElement(Duration.ofMillis(millis), time);
    }

    @Test
    void aQuickAnswerIsTheFirstAndOnlyOne() {
        press(Deferral.EPHEMERAL, after(1400, ephemeral("done")));

        time.advanceTimeBy(Duration.ofMillis(1399));
        assertThat(replies.said).isEmpty();
        time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(replies.said).containsExactly("ephemeral done");
    }

    @Test
    void aSlowAnswerIsDeferredAtOneAndAHalfSecondsAndEditedIn() {
        press(Deferral.EPHEMERAL, after(4000, ephemeral("done")));

        time.advanceTimeBy(Duration.ofMillis(1499));
        assertThat(replies.said).isEmpty();
        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(replies.said).containsExactly("defer EPHEMERAL");
        time.advanceTimeBy(Duration.ofMillis(2500));
        assertThat(replies.said).containsExactly("defer EPHEMERAL", "edit done");
        assertThat(calls).as("the deferral starts nothing anew").hasSize(1);
        assertThat(meters.get("discord.interactions")
                        .tags("route", "go", "outcome", "deferred")
                        .timer()
                        .count())
                .isOne();
    }

    @Test
    void theTimeOnTheWayToUsCounts() {
        routes.add(new Route.Pressed("go", Access.EVERYONE, Deferral.UPDATE, call -> after(4000, update("done"))));
        time.advanceTimeBy(Duration.ofSeconds(1));
        pressed(router(), 1);

        time.advanceTimeBy(Duration.ofMillis(500));
        assertThat(replies.said).containsExactly("defer UPDATE");
    }

    @Test
    void aDeferredUpdateEditsTheMessageAndMayWhisperBeside() {
        press(
                Deferral.UPDATE,
                after(2000, new Answer.Many(update("new"), List.of(Answer.ephemeral(View.ofText("psst"))))));

        time.advanceTimeBy(Duration.ofSeconds(2));
        assertThat(replies.said).containsExactly("defer UPDATE", "edit new", "ephemeral after psst");
    }

    @Test
    void aDeferredUpdateThatBecomesARefusalLeavesTheMessageAlone() {
        press(Deferral.UPDATE, after(2000, ephemeral("no")));

        time.advanceTimeBy(Duration.ofSeconds(2));
        assertThat(replies.said).containsExactly("defer UPDATE", "ephemeral after no");
    }

    @Test
    void aWhisperAfterPublicThinkingTakesTheThinkingAway() {
        press(Deferral.PUBLIC, after(2000, ephemeral("only you")));

        time.advanceTimeBy(Duration.ofSeconds(2));
        assertThat(replies.said).containsExactly("defer PUBLIC", "delete", "ephemeral after only you");
    }

    @Test
    void aRouteWithoutDeferralAsksToPressAgainAtTwoAndAHalfSeconds() {
        var lines = logged();
        press(Deferral.NONE, after(4000, ephemeral("too late")));

        time.advanceTimeBy(Duration.ofMillis(2499));
        assertThat(replies.said).isEmpty();
        time.advanceTimeBy(Duration.ofSeconds(10));
        assertThat(replies.said).containsExactly("ephemeral fr interaction.slow");
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("press go was not answered within 2.5 seconds");
    }

    @Test
    void whatHasLookedAndNeedsNoModalGoesOnLikeADeferredRoute() {
        press(Deferral.NONE, after(1000, new Answer.Working(Deferral.EPHEMERAL, after(2000, ephemeral("done")))));

        time.advanceTimeBy(Duration.ofMillis(1499));
        assertThat(replies.said).isEmpty();
        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(replies.said).containsExactly("defer EPHEMERAL");
        time.advanceTimeBy(Duration.ofMillis(1500));
        assertThat(replies.said).containsExactly("defer EPHEMERAL", "edit done");
    }

    @Test
    void whoMayNotIsToldWhatTheyNeedAndTheHandlerIsNotCalled() {
        var members = new ArrayList<PressCall>();
        routes.add(Route.pressed("go", Access.to(BotModule.TRACKS), Deferral.UPDATE, call -> {
            members.add(call);
            return Mono.just(update("done"));
        }));
        CommandModule module = () -> routes;
        pressed(
                new InteractionRouter(
                        new RouteTable(List.of(module)),
                        LANGUAGES,
                        (caller, access) -> Mono.just(new Ruling.Denied(BotModule.TRACKS, List.of())),
                        replies,
                        time,
                        Duration.ZERO,
                        meters),
                1);

        assertThat(replies.said).containsExactly("ephemeral fr access.denied");
        assertThat(members).isEmpty();
    }

    @Test
    void aFailureIsAnsweredInTheMembersLanguageWithAReferenceThatIsInTheLog() {
        var phrases = new ArrayList<String>();
        Function<Locale, Localizer> remembering = locale -> new Keys(locale) {
            @Override
            public String text(Phrase phrase) {
                phrases.add(phrase.arguments().toString());
                return super.text(phrase);
            }
        };
        routes.add(new Route.Pressed("go", Access.EVERYONE, Deferral.UPDATE, call -> {
            throw new IllegalStateException("broken");
        }));
        CommandModule module = () -> routes;
        pressed(
                new InteractionRouter(
                        new RouteTable(List.of(module)),
                        remembering,
                        TestAccess.ADMINISTRATORS,
                        replies,
                        time,
                        Duration.ZERO,
                        meters),
                1);

        String id = Long.toString(Interactions.id(NOW, 1), 36).toUpperCase(Locale.ROOT);
        assertThat(replies.said).containsExactly("ephemeral fr interaction.failed");
        assertThat(phrases).anyMatch(arguments -> arguments.contains(id.substring(id.length() - 8)));
        assertThat(meters.get("discord.interactions")
                        .tag("outcome", "failed")
                        .timer()
                        .count())
                .isOne();
    }

    @Test
    void aFailureAfterADeferralIsTold() {
        press(Deferral.EPHEMERAL, after(2000, 1).then(Mono.error(new IllegalStateException("broken"))));

        time.advanceTimeBy(Duration.ofSeconds(2));
        assertThat(replies.said).containsExactly("defer EPHEMERAL", "edit fr interaction.failed");
    }

    @Test
    void anEmptyAnswerIsAFailureToo() {
        press(Deferral.EPHEMERAL, Mono.empty());

        assertThat(replies.said).containsExactly("ephemeral fr interaction.failed");
    }

    @Test
    void aViewThatDiscordRefusesIsAnsweredByTheFailure() {
        replies.refuse("update crooked");
        press(Deferral.UPDATE, Mono.just(update("crooked")));

        assertThat(replies.said).containsExactly("update crooked", "ephemeral fr interaction.failed");
    }

    @ParameterizedTest
    @EnumSource(Unheard.Why.class)
    void whatDiscordDoesNotTakeAtAllIsOneLineAndNothingIsSaidInItsPlace(Unheard.Why why) {
        var lines = logged();
        replies.leaveUnheard("update done", why);

        press(Deferral.UPDATE, Mono.just(update("done")));

        assertThat(replies.said).containsExactly("update done");
        assertThat(lines.list).hasSize(1).allSatisfy(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARN);
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    @Test
    void anotherProgramWithTheTokenIsNoticedAndSaidOnceAMinute() {
        var lines = logged();
        replies.leaveUnheard("update done", Unheard.Why.TAKEN);
        routes.add(new Route.Pressed("go", Access.EVERYONE, Deferral.UPDATE, call -> Mono.just(update("done"))));
        var router = router();
        assertThat(router.hasRival()).isFalse();

        for (int press = 0; press < 7; press++) {
            router.accept(
                    Interactions.read(Interactions.press(Interactions.id(NOW.plusSeconds(10L * press), 1), "go:7")));
            time.advanceTimeBy(Duration.ofSeconds(10));
        }

        assertThat(lines.list)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.getFormattedMessage())
                        .contains("Another program answers with this bot's token"));
        assertThat(router.hasRival()).isTrue();
        time.advanceTimeBy(Duration.ofMinutes(2));
        assertThat(router.hasRival()).isFalse();
    }

    private ListAppender<ILoggingEvent> logged() {
        lines.start();
        ((Logger) LoggerFactory.getLogger("racemanager.discord.interaction")).addAppender(lines);
        return lines;
    }

    @AfterEach
    void stopListening() {
        ((Logger) LoggerFactory.getLogger("racemanager.discord.interaction")).detachAppender(lines);
    }

    @Test
    void anAnswerThatADeferralWouldMakeImpossibleFailsAlsoWhenItIsQuick() {
        press(Deferral.EPHEMERAL, Mono.just(update("no")));

        assertThat(replies.said).containsExactly("ephemeral fr interaction.failed");
    }

    @Test
    void whatIsOlderThanTwoAndAHalfSecondsIsNotExecuted() {
        routes.add(new Route.Pressed("go", Access.EVERYONE, Deferral.UPDATE, call -> Mono.just(update("done"))));
        var router = router();
        time.advanceTimeBy(Duration.ofMillis(2501));
        pressed(router, 1);

        assertThat(replies.said).isEmpty();
        assertThat(meters.get("discord.interactions.refused")
                        .tag("why", "stale")
                        .counter()
                        .count())
                .isOne();
    }

    @Test
    void aClockThatIsWrongByMinutesIsCorrected() {
        routes.add(new Route.Pressed("go", Access.EVERYONE, Deferral.UPDATE, call -> Mono.just(update("done"))));
        CommandModule module = () -> routes;
        var ahead = Duration.ofMinutes(5);
        var router = new InteractionRouter(
                new RouteTable(List.of(module)),
                LANGUAGES,
                TestAccess.ADMINISTRATORS,
                replies,
                time,
                ahead.negated(),
                meters);
        time.advanceTimeBy(ahead);
        pressed(router, 1);

        assertThat(replies.said).containsExactly("update done");
    }

    @ParameterizedTest
    @ValueSource(ints = {-3600, -5, 5, 3600})
    void aClockThatIsCorrectedMakesNothingOldOrYoung(int seconds) {
        routes.add(new Route.Pressed("go", Access.EVERYONE, Deferral.UPDATE, call -> Mono.just(update("done"))));
        CommandModule module = () -> routes;
        var correction = new AtomicReference<>(Duration.ZERO);
        var router = new InteractionRouter(
                new RouteTable(List.of(module)),
                LANGUAGES,
                TestAccess.ADMINISTRATORS,
                replies,
                time,
                () -> NOW.plus(correction.get()),
                new DiscordClock(() -> time.now(TimeUnit.NANOSECONDS), NOW, Duration.ofSeconds(2)),
                AuditTrail.NONE,
                meters);
        pressed(router, 1);
        correction.set(Duration.ofSeconds(seconds));

        pressed(router, 2);
        assertThat(replies.said).containsExactly("update done", "update done");

        time.advanceTimeBy(Duration.ofMillis(2501));
        pressed(router, 3);
        assertThat(replies.said).hasSize(2);
    }

    @Test
    void aRepeatedInteractionIsExecutedOnceAndASecondPressAgain() {
        routes.add(new Route.Pressed("go", Access.EVERYONE, Deferral.UPDATE, call -> Mono.just(update("done"))));
        var router = router();
        pressed(router, 1);
        pressed(router, 1);
        assertThat(replies.said).containsExactly("update done");

        pressed(router, 2);
        assertThat(replies.said).containsExactly("update done", "update done");
    }

    @Test
    void stoppingWaitsForWhatIsInFlightAndNotForEver() {
        press(Deferral.UPDATE, after(1000, update("done")));
        var router = router();
        pressed(router, 2);
        var early = new ArrayList<String>();
        router.drained(Duration.ofSeconds(5)).subscribe(null, null, () -> early.add("drained"));

        assertThat(early).isEmpty();
        time.advanceTimeBy(Duration.ofSeconds(1));
        assertThat(early).containsExactly("drained");
        assertThat(router.drained(Duration.ofSeconds(5)).blockOptional(Duration.ofSeconds(1)))
                .isEmpty();
    }

    @Test
    void stoppingWaitsForWhatWasTakenAndNotBegun() {
        routes.add(new Route.Pressed("go", Access.EVERYONE, Deferral.UPDATE, call -> Mono.just(update("done"))));
        var busy = new CompletableFuture<Void>();
        var thread = Schedulers.newSingle("busy", true);
        thread.schedule(busy::join);
        CommandModule module = () -> routes;
        var router = new InteractionRouter(
                new RouteTable(List.of(module)),
                LANGUAGES,
                TestAccess.ADMINISTRATORS,
                replies,
                thread,
                () -> NOW,
                new DiscordClock(() -> 0, NOW, Duration.ZERO),
                AuditTrail.NONE,
                meters);

        router.accept(Interactions.read(Interactions.press(Interactions.id(NOW, 1), "go:7")));
        var drained = router.drained(Duration.ofSeconds(20)).toFuture();

        assertThat(drained).isNotDone();
        busy.complete(null);
        drained.join();
        assertThat(replies.said).containsExactly("update done");
        thread.dispose();
    }

    @Test
    void stoppingGivesUpWaitingAfterItsTime() {
        routes.add(new Route.Pressed("go", Access.EVERYONE, Deferral.UPDATE, call -> Mono.never()));
        var router = router();
        pressed(router, 1);
        var ended = new ArrayList<String>();
        router.drained(Duration.ofSeconds(5)).subscribe(null, null, () -> ended.add("given up"));

        time.advanceTimeBy(Duration.ofMillis(4999));
        assertThat(ended).isEmpty();
        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(ended).containsExactly("given up");
    }
}
