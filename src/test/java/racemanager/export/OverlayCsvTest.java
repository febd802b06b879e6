package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.export.ExportFormat.OVERLAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;

class OverlayCsvTest {

    private static final CarClasses CLASSES = new CarClasses(List.of(
            new CarClass("GT3", 14, Optional.of(new NumberRange(40, 49)), List.of("BMW M4 GT3")),
            new CarClass("GT4", 10, Optional.empty(), List.of("Alpine A110"))));

    @Test
    void itHoldsWhoIsToBeSeenWithTheNumbersOfTheServersList() {
        var grid = new Grid();
        var reserve = Grid.waiting(grid.entry("Cleo", "BMW M4 GT3", List.of()), Optional.of(Grid.CHECKED_IN));
        var absent = Grid.waiting(grid.entry("Dora", "BMW M4 GT3", List.of()), Optional.empty());
        var entries = List.of(
                Grid.inTeam(1, grid.entry("Ada, \"Countess\"", "BMW M4 GT3", List.of())),
                grid.entry("Bea", "Alpine A110", List.of()).numbered(7),
                reserve,
                absent);

        var exported = OVERLAY.write(event(entries), Grid::label);
        var table = CsvFile.of(exported.file().orElseThrow().content());

        assertThat(exported.file().orElseThrow().name()).isEqualTo("event-12-overlay.csv");
        assertThat(exported.drivers()).isEqualTo(3);
        assertThat(table.column("number")).containsExactly("40", "7", "41");
        assertThat(table.column("name")).containsExactly("Ada, \"Countess\"", "Bea", "Cleo");
        assertThat(table.column("team")).containsExactly("Blue", "", "");
        assertThat(table.column("car")).containsExactly("BMW M4 GT3", "Alpine A110", "BMW M4 GT3");
        assertThat(table.column("class")).containsExactly("GT3", "GT4", "GT3");
        assertThat(table.column("role")).containsExactly("driver", "driver", "reserve");
    }

    @Test
    void thereIsNoneWithoutAnybody() {
        var exported = OVERLAY.write(event(List.of()), Grid::label);

        assertThat(exported.file()).isEmpty();
        assertThat(Grid.said(exported)).contains("Export again when there are some");
    }

    private static ExportedEvent event(List<ExportedEntry> entries) {
        var plan = RaceNight.classed(CLASSES, RaceNight.parted(new Teams(2, List.of("Ada & Co")), RaceNight.plan()));
        return new ExportedEvent(12, plan, List.of(), entries);
    }
}
