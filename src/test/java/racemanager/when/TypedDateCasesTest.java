package racemanager.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.testrun.TypedCases;

/** Reads the table of typed dates that is kept beside the project, where it is there. */
class TypedDateCasesTest {

    @Test
    void everyRowIsReadAsItIsMeantOrRefusedWhereThatIsRight() {
        var wrong = TypedCases.rows("dates.tsv").stream()
                .flatMap(row -> fault(row).stream())
                .toList();

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    private static Optional<String> fault(TypedCases.Row row) {
        var reading = DateReader.read(
                row.text("typed"),
                Locale.forLanguageTag(row.cell("locale")),
                ZoneId.of(row.cell("zone")),
                Instant.parse(row.cell("now")));
        return isRight(reading, row.cell("expected"), row.cell("strength").equals("may-refuse"))
                ? Optional.empty()
                : Optional.of(row.cell("id") + " “" + row.cell("typed") + "” in " + row.cell("locale") + " was "
                        + reading + ", right is " + row.cell("expected") + " (" + row.cell("strength") + ")");
    }

    private static boolean isRight(DateReading reading, String expected, boolean mayRefuse) {
        var parts = expected.split("[:|]", 2);
        return switch (parts[0]) {
            case "refuse", "ask" -> !(reading instanceof DateReading.Understood);
            case "skip" ->
                reading instanceof DateReading.Skipped skipped
                        && areInstants(parts[1], skipped.before(), skipped.after());
            case "twice" ->
                reading instanceof DateReading.Doubled doubled
                        && areInstants(parts[1], doubled.first(), doubled.second());
            default ->
                reading instanceof DateReading.Understood understood
                        ? understood.at().toInstant().equals(Instant.parse(expected))
                        : mayRefuse;
        };
    }

    private static boolean areInstants(String both, WallChoice one, WallChoice other) {
        return both.equals(one.at().toInstant() + "|" + other.at().toInstant());
    }
}
