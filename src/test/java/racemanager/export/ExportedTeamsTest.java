package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;
import racemanager.speech.Speech;

class ExportedTeamsTest {

    private static final Speech SPEECH = Speech.load();

    @Test
    void aTableNamesTheTeamAndASpreadsheetRunsNoneOfThem() {
        var lines = new String(content(ExportFormat.CSV), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines.get(0)).contains(",Car,Team,");
        assertThat(lines.get(1)).contains("'=Ada & Co").doesNotContain(",=Ada");
        assertThat(lines.get(2)).contains(",BMW M4 GT3,Blue,");
        assertThat(lines.get(3)).contains(",BMW M4 GT3,,");
    }

    @Test
    void jsonTellsTheTeamsAndWhoIsInWhich() throws IOException {
        var json = new JsonMapper().readTree(content(ExportFormat.JSON));

        var teams = json.path("event").path("teams");
        assertThat(teams.findValuesAsText("colour")).containsExactly("red", "blue");
        assertThat(teams.findValuesAsText("name")).containsExactly("=Ada & Co");
        assertThat(teams.findValuesAsText("drivers")).containsExactly("12", "12");
        assertThat(json.path("participants"))
                .extracting(participant -> participant.path("team"))
                .extracting(JsonNode::asInt)
                .containsExactly(1, 2, 0);
        assertThat(json.path("participants").path(2).has("team")).isFalse();
    }

    @Test
    void anAssettoCorsaServerShowsTheTeamAndReadsNoSectionOutOfItsName() {
        assertThat(AcFile.of(content(ExportFormat.AC)).values("TEAM")).containsExactly("-Ada & Co", "Blue", "");
    }

    private static byte[] content(ExportFormat format) {
        var grid = new Grid();
        var entries = List.of(
                Grid.inTeam(0, grid.entry("Ada", "BMW M4 GT3", List.of())),
                Grid.inTeam(1, grid.entry("Bea", "BMW M4 GT3", List.of())),
                grid.entry("Cleo", "BMW M4 GT3", List.of()));
        var plan = RaceNight.parted(new Teams(2, List.of("=Ada & Co")), RaceNight.plan());
        return format.write(
                        new ExportedEvent(12, plan, ExportedEvent.cars(plan, Grid.LISTS), entries),
                        phrase -> SPEECH.in(Locale.ENGLISH).label(phrase))
                .file()
                .orElseThrow()
                .content();
    }
}
