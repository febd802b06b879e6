package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.TestAccess;
import racemanager.discord.TestMember;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventPlan;
import racemanager.event.EventRules;
import racemanager.event.Events;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** What a member is told who presses something a second time, or on two messages. */
class SecondPressTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final MemberId MEMBER = new MemberId(7);
    private static final EventPlan PLAN = RaceNight.plan();
    private static final Instant CHECK_IN = PLAN.checkIn().opens();

    private RaceEvent event = new RaceEvent.Unborn();
    private final EventModule module = new EventModule(
            new RealRules(),
            new RosterRenderer(Speech.load()),
            TestAccess.ADMINISTRATORS,
            (guild, picture) -> Mono.just(Optional.empty()));

    /** An event without an actor, in the time of its check-in. */
    private final class RealRules implements Events {
        @Override
        public CompletionStage<Reply<Live>> look(EventId id, Instant at) {
            return ask(new EventCommand.Look(CHECK_IN));
        }

        @Override
        public CompletionStage<Reply<Entrance>> entrance(EventId id, MemberId driver, Instant at) {
            throw new IllegalStateException();
        }

        @Override
        public CompletionStage<Reply<Registered>> register(
                EventId id, MemberId driver, RegistrationForm form, Instant at) {
            throw new IllegalStateException();
        }

        @Override
        public CompletionStage<Reply<Live>> tryAgain(EventId id, Instant at) {
            throw new IllegalStateException();
        }

        @Override
        public CompletionStage<Reply<Live>> withdraw(EventId id, MemberId driver, Instant at) {
            return ask(new EventCommand.Withdraw(driver, CHECK_IN));
        }

        @Override
        public CompletionStage<Reply<Live>> checkIn(EventId id, MemberId driver, Instant at) {
            return ask(new EventCommand.CheckIn(driver, CHECK_IN));
        }

        @Override
        public CompletionStage<Reply<Live>> checkOut(EventId id, MemberId driver, Instant at) {
            return ask(new EventCommand.CheckOut(driver, CHECK_IN));
        }
    }

    private CompletionStage<Reply<Live>> ask(EventCommand command) {
        return CompletableFuture.completedFuture(
                switch (EventRules.decide(event, command)) {
                    case Decision.Refused<?> refused -> Reply.refused(refused.reason());
                    case Decision.Accepted<EventFact> accepted -> {
                        event = EventLife.evolve(event, accepted.facts());
                        yield Reply.done((Live) event);
                    }
                });
    }

    @BeforeEach
    void publish() {
        tell(new EventCommand.Publish(1, PLAN, new MemberId(1), RaceNight.NOW));
    }

    private void tell(EventCommand command) {
        var decision = EventRules.decide(event, command);
        event = EventLife.evolve(event, ((Decision.Accepted<EventFact>) decision).facts());
    }

    private void register(MemberId driver) {
        var car = PLAN.cars().names().getFirst();
        tell(new EventCommand.Register(driver, new DriverCard("Driver", Optional.empty()), car, RaceNight.NOW));
    }

    private String press(String button) {
        return said(ADA.presses(module, "event." + button + ":1"));
    }

    @Test
    void checkingInTwiceIsBeingCheckedIn() {
        register(MEMBER);

        assertThat(press("check-in")).contains("You are checked in");
        assertThat(press("check-in")).contains("You are checked in");
        assertThat(press("check-out")).contains("Check-in undone");
        assertThat(press("check-out")).contains("Check-in undone");
    }

    @Test
    void whoHasWithdrawnIsNotAskedToRegisterInPlaceOfTheFarewell() {
        register(MEMBER);

        assertThat(press("withdraw-now")).contains("You have withdrawn");
        assertThat(press("withdraw-now")).contains("You are not in this race").doesNotContain("Register");
        assertThat(press("withdraw")).contains("You are not registered");
    }

    @Test
    void whoHasWithdrawnDoesNotKeepAPlaceOnAnotherMessage() {
        register(MEMBER);
        assertThat(press("keep")).contains("You keep your place");

        press("withdraw-now");

        assertThat(press("keep")).contains("You are not in this race");
    }

    @Test
    void whoWaitsKeepsTheirNumberInLine() {
        for (long driver = 100; driver < 100 + PLAN.capacity().maxDrivers(); driver++) register(new MemberId(driver));
        register(MEMBER);

        assertThat(press("keep")).contains("You stay number 1 on the waiting list");
    }
}
