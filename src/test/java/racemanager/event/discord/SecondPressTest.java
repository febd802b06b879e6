package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.TestAccess;
import racemanager.discord.TestMember;
import racemanager.event.EventCommand;
import racemanager.event.EventOverview.Listed;
import racemanager.event.EventOverview.Status;
import racemanager.event.EventPlan;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;
import racemanager.steam.SteamNames;
import reactor.core.publisher.Mono;

/** What a member is told who presses something a second time, or on two messages. */
class SecondPressTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final MemberId MEMBER = new MemberId(7);
    private static final EventPlan PLAN = RaceNight.plan();
    private static final Instant CHECK_IN = PLAN.checkIn().opens();

    private final OneEvent event = new OneEvent(CHECK_IN);
    private final EventModule module = new EventModule(
            event,
            new RosterRenderer(Speech.load()),
            TestAccess.ADMINISTRATORS,
            (guild, picture) -> Mono.just(Optional.empty()),
            SteamNames.UNASKED);

    @BeforeEach
    void publish() {
        event.tell(new EventCommand.Publish(1, PLAN, new MemberId(1), RaceNight.NOW));
    }

    private void register(MemberId driver) {
        event.register(driver);
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
    void theCommandsDoWhatTheButtonsDo() {
        event.listed = List.of(listed(1));
        assertThat(types("checkin")).contains("You are not registered");
        register(MEMBER);

        assertThat(types("checkin")).contains("You are checked in");
        assertThat(types("checkout")).contains("Check-in undone");
        assertThat(types("withdraw")).contains("Withdraw from");
    }

    @Test
    void aCommandWithoutARaceMeansTheOnlyOneToCome() {
        assertThat(types("checkin")).contains("no race to come");

        event.listed = List.of(listed(1), listed(2));
        assertThat(types("checkin")).contains("several races to come");
        assertThat(types("register")).contains("several races to come");
    }

    private static Listed listed(int number) {
        return new Listed(number, "Friday Cup", PLAN.timing().start(), Status.COMING);
    }

    private String types(String command) {
        return said(ADA.types(module, command));
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
