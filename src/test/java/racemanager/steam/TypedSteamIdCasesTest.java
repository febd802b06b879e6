package racemanager.steam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.testrun.TypedCases;

/** Reads the table of typed Steam accounts that is kept beside the project, where it is there. */
class TypedSteamIdCasesTest {

    @Test
    void everyRowIsReadAsItIsMeantOrRefusedWhereThatIsRight() {
        var wrong = TypedCases.rows("steamids.tsv").stream()
                .flatMap(row -> fault(row).stream())
                .toList();

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    private static Optional<String> fault(TypedCases.Row row) {
        var reading = SteamId.read(row.text("typed"));
        return isRight(reading, row)
                ? Optional.empty()
                : Optional.of(row.cell("id") + " “" + row.cell("typed") + "” was " + reading + ", right is "
                        + row.cell("expected") + " " + row.cell("id64") + " (" + row.cell("strength") + ")");
    }

    private static boolean isRight(SteamIdReading reading, TypedCases.Row row) {
        return switch (row.cell("expected")) {
            case "known" ->
                reading instanceof SteamIdReading.Known known
                        ? known.id().text().equals(row.cell("id64"))
                        : !row.cell("strength").equals("must");
            case "lookup" -> reading instanceof SteamIdReading.NeedsLookup;
            default -> reading instanceof SteamIdReading.Refused;
        };
    }
}
