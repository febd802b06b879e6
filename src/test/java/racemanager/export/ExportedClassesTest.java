package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.wizard.RaceNight;
import racemanager.speech.Speech;

class ExportedClassesTest {

    private static final Speech SPEECH = Speech.load();
    private static final CarClasses CLASSES = new CarClasses(List.of(
            new CarClass("=GT3", 14, Optional.of(new NumberRange(40, 41)), List.of("BMW M4 GT3")),
            new CarClass("GT4", 10, Optional.empty(), List.of("Alpine A110"))));

    @Test
    void aTableNamesTheClassAndASpreadsheetRunsNoneOfThem() {
        var lines = new String(content(ExportFormat.CSV), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines.get(0)).contains(",Team,Class,");
        assertThat(lines.get(1)).contains(",BMW M4 GT3,,'=GT3,");
        assertThat(lines.get(2)).contains(",Alpine A110,,GT4,");
    }

    @Test
    void jsonTellsTheClassesAndWhoIsInWhich() throws IOException {
        var json = new JsonMapper().readTree(content(ExportFormat.JSON));

        var classes = json.path("event").path("classes");
        assertThat(classes.findValuesAsText("name")).containsExactly("=GT3", "GT4");
        assertThat(classes.findValuesAsText("places")).containsExactly("14", "10");
        assertThat(classes.findValuesAsText("numbers")).containsExactly("40-41");
        assertThat(classes.path(1).path("cars").path(0).asText()).isEqualTo("Alpine A110");
        assertThat(json.path("participants"))
                .extracting(participant -> participant.path("class"))
                .extracting(JsonNode::asText)
                .containsExactly("=GT3", "GT4", "=GT3", "=GT3");
    }

    @Test
    void whoHasNoNumberGetsOneOfTheClassAsLongAsThereAreAny() {
        assertThat(RaceNumbers.of(event()).entries())
                .extracting(ExportedEntry::number)
                .containsExactly(Optional.of(40), Optional.of(1), Optional.of(41), Optional.of(2));
    }

    private static ExportedEvent event() {
        var grid = new Grid();
        var entries = List.of(
                grid.entry("Ada", "BMW M4 GT3", List.of()),
                grid.entry("Bea", "Alpine A110", List.of()),
                grid.entry("Cleo", "BMW M4 GT3", List.of()),
                grid.entry("Dora", "BMW M4 GT3", List.of()));
        return new ExportedEvent(12, RaceNight.classed(CLASSES, RaceNight.plan()), List.of(), entries);
    }

    private static byte[] content(ExportFormat format) {
        return format.write(event(), phrase -> SPEECH.in(Locale.ENGLISH).label(phrase))
                .file()
                .orElseThrow()
                .content();
    }
}
