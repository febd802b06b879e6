package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.Button;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Crew;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent.Live;
import racemanager.event.TeamCars;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;

class MyEntryButtonsTest {

    private static final MemberId FIRST = new MemberId(10);
    private static final MemberId NEXT = new MemberId(11);

    /** Discord takes five buttons in a row, and everything that can be done at one time is six. */
    @Test
    void whoIsOfferedAPlaceDuringCheckInSeesAllThatCanBeDone() {
        var plan = RaceNight.confirming(
                6,
                RaceNight.shared(
                        new TeamCars(3, Duration.ofHours(1)),
                        RaceNight.plan(RaceNight.answers().with("drivers", "1"))));
        var opens = plan.checkIn().opens();
        var event = new OneEvent(opens);
        event.tell(new EventCommand.Publish(1, plan, new MemberId(1), RaceNight.NOW));
        for (var driver : List.of(FIRST, NEXT)) event.tell(registering(driver));
        event.tell(new EventCommand.TimePassed(opens));
        event.tell(new EventCommand.Withdraw(FIRST, opens));

        var rows = new MyEntryView(Speech.load().in(Locale.ENGLISH))
                .of((Live) event.state, NEXT, opens).components().stream()
                        .filter(ActionRow.class::isInstance)
                        .map(ActionRow.class::cast)
                        .map(MyEntryButtonsTest::labels)
                        .toList();

        assertThat(rows).contains(List.of("I’m in", "Pass"), List.of("Check in", "Change", "Line-up", "Can’t come"));
    }

    private static EventCommand registering(MemberId driver) {
        return new EventCommand.Register(
                driver,
                new DriverCard("Driver " + driver.text(), Optional.empty()),
                "Audi R8",
                Optional.empty(),
                Optional.of(Crew.of("Team " + driver.text())),
                RaceNight.NOW);
    }

    private static List<String> labels(ActionRow row) {
        return row.getChildren().stream()
                .map(Button.class::cast)
                .map(button -> button.getLabel().orElseThrow())
                .toList();
    }
}
