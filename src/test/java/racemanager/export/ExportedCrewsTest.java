package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.event.Crew;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventRules;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.TeamCars;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;

/** Ten cars of four drivers in every file, before and after a line-up changes. */
class ExportedCrewsTest {

    private static final Speech SPEECH = Speech.load();
    private static final int CARS = 10;
    private static final int DRIVERS = 4;
    private static final Instant EARLY = RaceNight.NOW;

    private RaceEvent event = new RaceEvent.Unborn();

    ExportedCrewsTest() {
        var plan = RaceNight.shared(new TeamCars(6, Duration.ofHours(1)), RaceNight.plan());
        does(new EventCommand.Publish(1, plan, new MemberId(99), EARLY));
        for (int car = 0; car < CARS; car++) {
            does(new EventCommand.Register(
                    captain(car),
                    card(car, 0),
                    "BMW M4",
                    Optional.empty(),
                    Optional.of(Crew.of("Team " + car)),
                    EARLY));
            does(new EventCommand.SetCrew(captain(car), crew(car, DRIVERS), EARLY));
        }
    }

    @Test
    void accHasEveryDriverOfEveryCarInOrder() {
        var file = AccFile.of(content(ExportFormat.ACC));

        for (int car = 0; car < CARS; car++) {
            assertThat(file.players(car)).containsExactlyElementsOf(accounts(car, DRIVERS, "S"));
        }
        assertThat(file.texts("lastName")).hasSize(CARS).first().isEqualTo("Driver 0 0".substring(7));
    }

    @Test
    void accTakesTheFirstFourOfALargerCrewAndSaysSo() {
        does(new EventCommand.SetCrew(captain(3), crew(3, 6), EARLY));
        var exported = written(ExportFormat.ACC);

        assertThat(AccFile.of(exported.file().orElseThrow().content()).players(3))
                .containsExactlyElementsOf(accounts(3, 4, "S"));
        assertThat(exported.remarks()).extracting(Remark::kind).contains(Remark.Kind.TOO_MANY_ACCOUNTS);
    }

    @Test
    void acTakesAllAccountsOfACarAndItsTeam() {
        var file = AcFile.of(content(ExportFormat.AC));

        assertThat(file.values("GUID")).hasSize(CARS).first().isEqualTo(String.join(";", accounts(0, DRIVERS, "")));
        assertThat(file.values("TEAM")).first().isEqualTo("Team 0");
        assertThat(file.values("DRIVERNAME")).first().isEqualTo("Driver 0 0, Driver 0 1, Driver 0 2, Driver 0 3");
    }

    @Test
    void tablesNameTheTeamAndAllDrivers() {
        var csv = new String(content(ExportFormat.CSV), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var overlay = new String(content(ExportFormat.OVERLAY), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(csv).hasSize(1 + CARS * DRIVERS);
        for (int driver = 0; driver < DRIVERS; driver++)
            assertThat(csv.get(1 + driver))
                    .contains("Driver 0 " + driver, Grid.account(driver).text(), ",Team 0,")
                    .startsWith(csv.get(1).substring(0, csv.get(1).indexOf("Driver")));
        assertThat(csv.get(1)).contains(",<@100>,");
        assertThat(csv.get(3)).contains(",<@102>,");
        assertThat(csv.get(5)).contains("Driver 1 0");
        assertThat(overlay.get(1)).contains("\"Driver 0 0, Driver 0 1, Driver 0 2, Driver 0 3\",Team 0,BMW M4");
    }

    @Test
    void jsonTellsTheRuleAndEachCrew() throws IOException {
        var json = new JsonMapper().readTree(content(ExportFormat.JSON));

        var rule = json.path("event").path("team_cars");
        assertThat(rule.path("most_drivers").asInt()).isEqualTo(6);
        assertThat(rule.path("line_up_minutes").asInt()).isEqualTo(60);
        var crew = json.path("participants").path(9).path("crew");
        assertThat(crew.path("name").asText()).isEqualTo("Team 9");
        assertThat(crew.path("drivers").findValuesAsText("name"))
                .containsExactly("Driver 9 1", "Driver 9 2", "Driver 9 3");
        assertThat(crew.path("drivers").findValuesAsText("discord")).containsExactly("192");
    }

    @Test
    void aChangedLineUpIsInTheNextFileAndTheOldOneIsOutOfDate() {
        does(new EventCommand.NoteExport("acc", new MemberId(99), EARLY));
        does(new EventCommand.SetCrew(captain(5), crew(5, 2), EARLY));

        var meeting = ((Live) event).meeting();
        assertThat(meeting.exported()
                        .orElseThrow()
                        .difference(meeting)
                        .orElseThrow()
                        .changed())
                .containsExactly(captain(5));
        assertThat(AccFile.of(content(ExportFormat.ACC)).players(5)).containsExactlyElementsOf(accounts(5, 2, "S"));
    }

    private static MemberId captain(int car) {
        return new MemberId(100 + car * 10);
    }

    private static DriverCard card(int car, int driver) {
        return new DriverCard("Driver " + car + " " + driver, Optional.of(Grid.account(car * 10 + driver)));
    }

    /** The third driver of each is a member. */
    private static Crew crew(int car, int drivers) {
        var others = new ArrayList<CoDriver>();
        for (int driver = 1; driver < drivers; driver++)
            others.add(new CoDriver(
                    card(car, driver),
                    driver == 2 ? Optional.of(new MemberId(100 + car * 10 + driver)) : Optional.empty()));
        return new Crew("Team " + car, others);
    }

    private static List<String> accounts(int car, int drivers, String prefix) {
        return IntStream.range(0, drivers)
                .mapToObj(driver -> prefix + Grid.account(car * 10 + driver).text())
                .toList();
    }

    private void does(EventCommand command) {
        switch (EventRules.decide(event, command)) {
            case Decision.Refused<EventFact> refused -> throw new AssertionError(refused.reason());
            case Decision.Accepted<EventFact> accepted -> event = EventLife.evolve(event, accepted.facts());
        }
    }

    private Exported written(ExportFormat format) {
        return format.write(
                ExportedEvent.of((Live) event, Grid.LISTS),
                phrase -> SPEECH.in(Locale.ENGLISH).label(phrase));
    }

    private byte[] content(ExportFormat format) {
        return written(format).file().orElseThrow().content();
    }
}
