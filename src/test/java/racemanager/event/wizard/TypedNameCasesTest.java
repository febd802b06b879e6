package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import racemanager.event.DriverCardReader;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.RegistrationForm;
import racemanager.kernel.Decision;
import racemanager.kernel.Parsed;
import racemanager.testrun.TypedCases;
import racemanager.testrun.TypedCases.Row;
import racemanager.track.TrackForm;
import racemanager.track.TrackReader;
import racemanager.vehicle.CarList;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;

/** Reads the table of typed names that is kept beside the project, where it is there. */
class TypedNameCasesTest {

    private static final Pattern TAKEN_AS = Pattern.compile("taken as \"(.*?)\".*");
    private static final Pattern PILED = Pattern.compile("\\p{M}{5}");

    @Test
    void everyNameIsTakenAsTypedOrRefusedAsItsRowSays() {
        var wrong = TypedCases.rows("names.tsv").stream()
                .filter(row -> !isRight(row))
                .map(row -> row.cell("id") + " " + row.cell("kind") + " “" + row.cell("typed") + "” became " + read(row)
                        + ", right is: " + row.cell("expected"))
                .toList();

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    private static boolean isRight(Row row) {
        var expected = row.cell("expected");
        var names = read(row);
        if (expected.startsWith("refused:") || expected.startsWith("refused by") || expected.equals("refused")) {
            return names.isEmpty();
        }
        if (expected.startsWith("taken or refused") || expected.startsWith("refused or")) {
            return names.isEmpty() || names.equals(List.of(row.text("typed")));
        }
        if (expected.startsWith("two cars") && !row.text("typed").contains("\"")) {
            return names.size() == 2 && names.stream().noneMatch(name -> name.startsWith("-"));
        }
        var as = TAKEN_AS.matcher(expected);
        if (as.matches()) {
            return names.equals(List.of(as.group(1))) || (expected.endsWith("with a space") && names.size() == 1);
        }
        if (expected.contains("four marks")) {
            return names.size() == 1
                    && !PILED.matcher(Normalizer.normalize(names.getFirst(), Normalizer.Form.NFD))
                            .find();
        }
        if (expected.startsWith("taken as typed") || expected.contains("joiner kept")) {
            return names.equals(List.of(row.text("typed")));
        }
        return !names.isEmpty();
    }

    /** What the program makes of it; nothing when it refuses. */
    private static List<String> read(Row row) {
        var typed = row.text("typed");
        return switch (row.cell("kind")) {
            case "driver" -> driver(typed).stream().toList();
            case "car" ->
                CarList.read(typed) instanceof Decision.Accepted<CarList> cars
                        ? cars.facts().getFirst().names()
                        : List.of();
            case "track" ->
                TrackReader.read(new TrackForm(typed.replaceFirst(" \\(layouts?: .*", ""), "", "20", "", "", ""))
                                instanceof Parsed.Read<TrackReader.TrackDraft> track
                        ? List.of(track.value().name().name())
                        : List.of();
            case "event title" ->
                TitleStep.STEP.read("title", Answers.of("title", typed), Answers.NONE, RaceNight.around())
                                instanceof Reading.Taken taken
                        ? taken.answers().all("title")
                        : List.of();
            // The program has no names of teams yet.
            default -> List.of(typed);
        };
    }

    private static Optional<String> driver(String typed) {
        return DriverCardReader.read(new RegistrationForm(typed, "", "", ""), DriverIdKind.NONE)
                        instanceof Parsed.Read<DriverCard> card
                ? Optional.of(card.value().fullName())
                : Optional.empty();
    }
}
