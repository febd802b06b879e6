package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventRules;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.split.Splits;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;

/** Two splits of two, dealt, of which files tell. */
class ExportedSplitsTest {

    private static final Speech SPEECH = Speech.load();
    private static final Splits SPLITS = new Splits(
            2,
            Splits.Filling.ORDER,
            List.of(new ServerAccess(Optional.of("A"), Optional.of(FullPlan.SECRET), Optional.empty())));

    private RaceEvent state = new RaceEvent.Unborn();

    ExportedSplitsTest() {
        var plan = RaceNight.split(SPLITS, RaceNight.plan(RaceNight.answers().with("drivers", "2")));
        does(new EventCommand.Publish(1, plan, new MemberId(99), RaceNight.NOW));
        for (int driver = 1; driver <= 4; driver++) does(register(driver));
        does(new EventCommand.DealSplits(List.of(), new MemberId(99), RaceNight.NOW));
    }

    @Test
    void theTableAndJsonTellTheSplitOfEverybodyAndNoPassword() throws IOException {
        var lines = text(ExportFormat.CSV, event()).lines().toList();
        assertThat(lines.get(0)).contains(",Class,Split,");
        assertThat(lines.get(1)).contains("Driver 1").contains(",Audi R8,,,1,");
        assertThat(lines.get(3)).contains("Driver 3").contains(",Audi R8,,,2,");

        var json = text(ExportFormat.JSON, event());
        var tree = new JsonMapper().readTree(json);
        assertThat(tree.path("event").path("splits").path("count").asInt()).isEqualTo(2);
        assertThat(tree.path("event").path("splits").path("filling").asText()).isEqualTo("order");
        assertThat(tree.path("participants").findValuesAsText("split")).containsExactly("1", "1", "2", "2");
        assertThat(json).doesNotContain(FullPlan.SECRET);
    }

    @Test
    void theListOfOneSplitHasItsDriversOnly() {
        assertThat(text(ExportFormat.AC, event().ofSplit(1)).lines().filter(line -> line.startsWith("DRIVERNAME")))
                .containsExactly("DRIVERNAME=Driver 3", "DRIVERNAME=Driver 4");
        assertThat(text(ExportFormat.OVERLAY, event().ofSplit(0)))
                .contains("Driver 1", "Driver 2")
                .doesNotContain("Driver 3");
    }

    @Test
    void aReserveWhoIsThereIsOnTheListOfEverySplitAndTheAnswerSaysSo() {
        assertThat(said(ExportFormat.AC, event().ofSplit(0))).doesNotContain("Reserves");
        var plan = ((Live) state).plan();
        int reserve = plan.gridPlaces() + 1;
        for (int driver = 5; driver <= reserve; driver++) does(register(driver));
        does(new EventCommand.CheckIn(new MemberId(reserve), plan.checkIn().opens()));

        for (int split = 0; split < 2; split++) {
            assertThat(text(ExportFormat.AC, event().ofSplit(split))).contains("DRIVERNAME=Driver " + reserve);
            assertThat(said(ExportFormat.AC, event().ofSplit(split)))
                    .contains(
                            "Reserves who have checked in are in the file of every split",
                            "server:\n• Driver " + reserve);
        }
    }

    private static String said(ExportFormat format, ExportedEvent event) {
        return Grid.said(format.write(event, phrase -> SPEECH.in(Locale.ENGLISH).label(phrase)));
    }

    private static EventCommand register(int driver) {
        return new EventCommand.Register(
                new MemberId(driver),
                new DriverCard("Driver " + driver, Optional.empty()),
                "Audi R8",
                Optional.empty(),
                RaceNight.NOW);
    }

    private ExportedEvent event() {
        return ExportedEvent.of((Live) state, Grid.LISTS);
    }

    private static String text(ExportFormat format, ExportedEvent event) {
        var exported = format.write(event, phrase -> SPEECH.in(Locale.ENGLISH).label(phrase));
        return new String(exported.file().orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private void does(EventCommand command) {
        if (EventRules.decide(state, command) instanceof Decision.Accepted<EventFact> accepted)
            state = EventLife.evolve(state, accepted.facts());
    }
}
