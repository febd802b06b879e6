package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.Answer;
import racemanager.discord.TestAccess;
import racemanager.discord.TestMember;
import racemanager.event.Call;
import racemanager.event.Call.Reason;
import racemanager.event.CallPost;
import racemanager.event.CheckInWindow;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.MessageDrivers;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;
import racemanager.wizard.discord.UnusedWizards;
import reactor.core.publisher.Mono;

/** What an organiser sees and may do with a race that is published. */
class EventManagementTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final MemberId DRIVER = new MemberId(20);
    private static final MemberId OTHER = new MemberId(21);

    /** As the members of the tests arrive. */
    private static final Instant NOW = ADA.caller().arrival();

    private static final EventPlan PLAN = plan(Duration.ofHours(2));
    private static final int START = ManagementPanel.minute(PLAN.timing().start());

    private final OneEvent event = new OneEvent(NOW);
    private final EventListModule module = new EventListModule(
            event,
            TestAccess.ADMINISTRATORS,
            new AnnouncementRenderer(Speech.load(), (guild, picture) -> Mono.just(Optional.empty())),
            UnusedWizards.face());

    /** Soon, so that check-in is open. */
    private static EventPlan plan(Duration ahead) {
        var plan = RaceNight.plan();
        var start = NOW.plus(ahead);
        return new EventPlan(
                plan.title(),
                new EventPlan.Timing(start, plan.timing().zone(), plan.timing().duration()),
                new CheckInWindow(start.minus(Duration.ofDays(1)), start.minus(Duration.ofMinutes(20))),
                plan.track(),
                plan.cars(),
                new Capacity(2, 0, true, plan.capacity().driverId()),
                plan.channels(),
                plan.language(),
                plan.picture(),
                plan.more());
    }

    @BeforeEach
    void publish() {
        event.tell(new EventCommand.Publish(1, PLAN, new MemberId(1), NOW));
        register(DRIVER);
        register(OTHER);
    }

    private void register(MemberId driver) {
        var car = PLAN.cars().names().getFirst();
        event.tell(new EventCommand.Register(
                driver, new DriverCard("Driver", Optional.empty()), car, Optional.empty(), NOW));
    }

    private String press(String button) {
        return said(ADA.presses(module, "event." + button));
    }

    private Live live() {
        return (Live) event.state;
    }

    private Instant start() {
        return live().plan().timing().start();
    }

    @Test
    void thePanelShowsWhatThePhaseAllows() {
        assertThat(press("manage:1"))
                .contains("Delay 10 min", "Postpone", "Check-in 15 min longer", "Change places", "Message drivers")
                .contains("Close registration", "Cancel race");

        press("close-now:1");

        assertThat(press("manage:1"))
                .contains("Delay 10 min", "Postpone", "Message drivers", "Cancel race")
                .doesNotContain("Check-in 15 min", "Change places", "Close registration");
    }

    @Test
    void thePanelSaysWhoDidWhatAndNamesNobodyWhoIsForgotten() {
        assertThat(press("manage:1")).contains("-# Published · <@1> · <t:" + NOW.getEpochSecond() + ":f>");

        event.tell(new EventCommand.Forget(new MemberId(1), NOW));
        press("close-now:1");

        assertThat(press("manage:1"))
                .containsSubsequence("-# Published · a former member", "-# Registration closed · <@7>");
    }

    @Test
    void aSecondPressOnTheSamePanelDelaysNothingMoreAndSaysSo() {
        assertThat(press("delay:1:" + START + ":10")).contains("The race now starts on");
        assertThat(start()).isEqualTo(PLAN.timing().start().plus(Duration.ofMinutes(10)));

        assertThat(press("delay:1:" + START + ":10")).contains("The start has changed since", "Delay 10 min");

        assertThat(start()).isEqualTo(PLAN.timing().start().plus(Duration.ofMinutes(10)));
        assertThat(press("delay:1:" + (START + 10) + ":30")).contains("The race now starts on");
        assertThat(start()).isEqualTo(PLAN.timing().start().plus(Duration.ofMinutes(40)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delay:1",
                "delay:1:0",
                "delay:1:29000000:11",
                "delay:x:1:10",
                "places-now:1",
                "extend-check-in:1:5"
            })
    void aButtonThatThePanelDoesNotHaveDoesNothing(String button) {
        press(button);

        assertThat(live().plan()).isEqualTo(PLAN);
    }

    @Test
    void anOldButtonOfACancelledRaceIsAnsweredWithASentence() {
        event.tell(new EventCommand.Cancel(Optional.empty(), new MemberId(1), NOW));

        assertThat(press("delay:1:" + START + ":10")).contains("cancelled", "nothing to manage");
        assertThat(press("manage:1"))
                .contains("nothing to manage", "Save as template")
                .doesNotContain("Delay", "Cancel race");
    }

    @Test
    void checkInIsExtendedFromThePanel() {
        var closes = ManagementPanel.minute(PLAN.checkIn().closes());

        assertThat(press("extend-check-in:1:" + closes + ":15")).contains("Check-in now closes");
        assertThat(press("extend-check-in:1:" + closes + ":15")).contains("The end of check-in has changed since");

        assertThat(live().plan().checkIn().closes())
                .isEqualTo(PLAN.checkIn().closes().plus(Duration.ofMinutes(15)));
        assertThat(press("extend-check-in:1:" + (closes + 15) + ":15")).doesNotContain("Check-in 15 min longer");
        assertThat(live().plan().checkIn().closes()).isEqualTo(start());
    }

    @Test
    void aDateThatCannotBeReadIsAnsweredWithTheSentenceAndCorrect() {
        var wrong = said(ADA.submits(module, "event.postpone:1", Map.of("date", List.of("when I like"))));
        assertThat(wrong).contains("when I like", "Correct");
        assertThat(start()).isEqualTo(PLAN.timing().start());
        assertThat(ADA.presses(module, "event.postpone-correct:1")).isInstanceOf(Answer.OpenModal.class);

        var next = PLAN.timing().start().plus(Duration.ofDays(7));
        assertThat(said(ADA.submits(
                        module, "event.postpone:1", Map.of("date", List.of("<t:" + next.getEpochSecond() + ">")))))
                .contains("is postponed to", "2 drivers are told");
        assertThat(start().getEpochSecond()).isEqualTo(next.getEpochSecond());
    }

    @Test
    void fewerPlacesThanDriversAreAskedAboutWithTheirNames() {
        var asked = said(
                ADA.submits(module, "event.places:1", Map.of("drivers", List.of("1"), "broadcasters", List.of("2"))));
        assertThat(asked).contains("Only 1 place?", "1 driver goes to the head of the waiting list: Driver");
        assertThat(live().entries().grid()).hasSize(2);

        assertThat(press("places-now:1:1:2:0")).contains("Only 1 place?");
        assertThat(press("places-now:1:1:2:1")).contains("now has 1 place for drivers and 2 for broadcasters");

        assertThat(live().entries().grid()).hasSize(1);
        assertThat(live().entries().waitingPlace(OTHER)).contains(1);
    }

    @Test
    void allThatIsWrongWithPlacesIsSaidAtOnce() {
        assertThat(said(ADA.submits(
                        module, "event.places:1", Map.of("drivers", List.of("0"), "broadcasters", List.of("9")))))
                .contains("Enter the number of drivers", "from 0 to 3", "Correct");
        assertThat(said(ADA.submits(module, "event.places:1", Map.of("drivers", List.of("999")))))
                .contains("999", "Correct");
        assertThat(live().plan()).isEqualTo(PLAN);
    }

    @Test
    void aMessagePingsTheDriversAndNobodyElse() {
        assertThat(said(ADA.submits(module, "event.message:1", Map.of("text", List.of(" \u200B ")))))
                .contains("Write something that can be read", "Correct");
        assertThat(said(ADA.submits(
                        module, "event.message:1", Map.of("text", List.of("@everyone\n**wet** race <@99>")))))
                .contains("Your message goes to 2 drivers");

        var call = live().meeting().calls().waiting().getFirst();
        assertThat(call.reason()).isEqualTo(Reason.MESSAGE);
        var view = new CallRenderer(Speech.load()).render(new CallPost(live(), call));
        assertThat(view.pinged().members()).containsExactlyInAnyOrder(DRIVER, OTHER);
        assertThat(view.pinged().roles()).isEmpty();
        assertThat(view.toString()).doesNotContain("**wet**");
    }

    @Test
    void theLongestMessageToAsManyAsACallMayHaveFitsAMessage() {
        var text = "*".repeat(1_000);
        for (int each = 0; each < Call.MOST_DRIVERS; each++) register(new MemberId(1_000_000_000_000_000_000L + each));
        event.tell(new MessageDrivers(text, new MemberId(7), NOW));

        var call = live().meeting().calls().waiting().getFirst();
        var view = new CallRenderer(Speech.load()).render(new CallPost(live(), call));

        assertThat(call.drivers()).hasSizeGreaterThan(50);
        assertThat(said(Answer.toEveryone(view))).contains("\\*".repeat(900));
    }
}
