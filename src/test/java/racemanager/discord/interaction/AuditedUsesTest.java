package racemanager.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.access.Ruling;
import racemanager.audit.AuditEntry;
import racemanager.audit.AuditOutcome;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Fields;
import racemanager.discord.ModalView;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.Route.Handler;
import racemanager.discord.Trace;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** What the audit log is told of a press, whatever the member is shown. */
class AuditedUsesTest {

    private static final Instant NOW = Instant.parse("2026-12-05T18:00:00Z");
    private static final Access TRACKS = Access.to(BotModule.TRACKS);
    private static final Handler<PressCall, Answer> UNCHANGED = call -> Mono.just(new Answer.Unchanged());

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final RecordingReplies replies = new RecordingReplies();
    private final List<AuditEntry> noted = new ArrayList<>();
    private Ruling ruling = new Ruling.Administrator();

    @BeforeEach
    void setTheClock() {
        time.advanceTimeTo(NOW);
    }

    private void press(Route route) {
        CommandModule module = () -> List.of(route);
        var router = new InteractionRouter(
                new RouteTable(List.of(module)),
                Keys::new,
                (caller, access) -> Mono.just(ruling),
                replies,
                time,
                () -> NOW,
                new DiscordClock(() -> time.now(TimeUnit.NANOSECONDS), NOW, Duration.ZERO),
                (guild, language, entry) -> noted.add(entry),
                new SimpleMeterRegistry());
        router.accept(Interactions.read(Interactions.press(Interactions.id(NOW, 1), "go:7")));
        time.advanceTimeBy(Duration.ofSeconds(20));
    }

    private static Route pressed(Access access, Handler<PressCall, Answer> handler) {
        return Route.pressed("go", access, Deferral.NONE, handler);
    }

    private AuditEntry entry() {
        assertThat(noted).hasSize(1);
        return noted.getFirst();
    }

    @Test
    void whatIsDoneIsNotedWithItsMemberAndModule() {
        press(pressed(TRACKS, UNCHANGED));

        var entry = entry();
        assertThat(entry.what()).isEqualTo("go");
        assertThat(entry.module()).contains(BotModule.TRACKS);
        assertThat(entry.about()).isEqualTo("7");
        assertThat(entry.member()).isPresent();
        assertThat(entry.at()).isEqualTo(NOW);
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.DONE);
        assertThat(entry.why()).isEmpty();
    }

    @Test
    void whatAnActorRefusesIsNotedWithItsReason() {
        var why = Phrase.of("track.gone");
        press(pressed(
                TRACKS,
                call -> call.responder()
                        .outcome(
                                () -> CompletableFuture.completedFuture(Reply.<String>refused(why)),
                                done -> new Answer.Unchanged(),
                                refused -> new Answer.Unchanged())));

        assertThat(entry().outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(entry().why()).contains(why);
    }

    @Test
    void whoeverMayNotIsNoted() {
        ruling = new Ruling.Denied(BotModule.TRACKS, List.of());
        press(pressed(TRACKS, UNCHANGED));

        assertThat(entry().outcome()).isEqualTo(AuditOutcome.DENIED);
    }

    @Test
    void whatFailsIsNoted() {
        press(pressed(TRACKS, call -> Mono.error(new IllegalStateException("on purpose"))));

        assertThat(entry().outcome()).isEqualTo(AuditOutcome.FAILED);
    }

    @Test
    void whatTakesTooLongIsNotedAsFailed() {
        press(pressed(TRACKS, call -> Mono.never()));

        assertThat(entry().outcome()).isEqualTo(AuditOutcome.FAILED);
    }

    @Test
    void grantsThatCannotBeReadAreAFailureAndNoDenial() {
        ruling = new Ruling.Unknown(Phrase.of("busy"));
        press(pressed(TRACKS, UNCHANGED));

        assertThat(entry().outcome()).isEqualTo(AuditOutcome.FAILED);
    }

    @Test
    void aFormThatIsOnlyOpenedIsNotNoted() {
        press(pressed(
                TRACKS,
                call -> Mono.just(new Answer.OpenModal(
                        new ModalView(CustomId.of("go"), "Title", List.of(Fields.upload("file", "File", true)))))));

        assertThat(noted).isEmpty();
        assertThat(replies.said).hasSize(1);
    }

    @Test
    void aTurnedPageIsNotNotedAndWhoeverMayNotTurnItIs() {
        var page = Route.pressed("go", TRACKS, Deferral.NONE, UNCHANGED, Trace.ATTEMPTS);
        press(page);
        assertThat(noted).isEmpty();

        ruling = new Ruling.Denied(BotModule.TRACKS, List.of());
        press(page);
        assertThat(entry().outcome()).isEqualTo(AuditOutcome.DENIED);
    }

    @Test
    void whatEverybodyMayUseIsNotNoted() {
        press(pressed(Access.EVERYONE, UNCHANGED));

        assertThat(noted).isEmpty();
    }

    @Test
    void whoeverAsksToBeForgottenIsNotNamed() {
        press(Route.pressed("go", Access.EVERYONE, Deferral.NONE, UNCHANGED, Trace.NAMELESS_USES));

        assertThat(entry().member()).isEqualTo(Optional.<MemberId>empty());
        assertThat(entry().about()).isEmpty();
    }
}
