package racemanager.vehicle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Simulator;
import racemanager.sheet.Sheet;
import racemanager.sheet.SheetHeadings;
import racemanager.sheet.SheetReader;
import racemanager.sheet.SheetWriter;

/**
 * A file of vehicle lists: what can be taken of it and what cannot.
 *
 * @param given the simulators whose codes it has a column for
 * @param unknown headings that say nothing about cars, whose cells are left out
 */
public record VehicleSheet(List<VehicleRow> rows, Set<Simulator> given, List<Sheet.Wrong> wrong, List<String> unknown) {

    /** Twenty lists of two hundred cars. */
    public static final int MOST_ROWS = 4_000;

    public VehicleSheet {
        rows = List.copyOf(rows);
        given = Set.copyOf(given);
        wrong = List.copyOf(wrong);
        unknown = List.copyOf(unknown);
    }

    /** The rows of a CSV file, or why none of them can be read. */
    public static Parsed<VehicleSheet> read(byte[] file, SheetHeadings headings) {
        var columns = Stream.of(VehicleColumn.values())
                .map(column -> column.among(headings))
                .toList();
        return switch (SheetReader.read(file, columns, MOST_ROWS)) {
            case Parsed.Rejected<Sheet> rejected -> Parsed.rejected(rejected.problems());
            case Parsed.Read<Sheet> sheet -> Parsed.read(read(sheet.value()));
        };
    }

    private static VehicleSheet read(Sheet sheet) {
        var given = Arrays.stream(VehicleColumn.values())
                .filter(column -> sheet.columns().contains(column.id()))
                .flatMap(column -> column.simulator().stream())
                .collect(Collectors.toUnmodifiableSet());
        var rows = new ArrayList<VehicleRow>();
        var wrong = new ArrayList<Sheet.Wrong>();
        var lines = new HashMap<List<String>, Integer>();
        for (var row : sheet.rows()) {
            switch (read(row, lines)) {
                case Parsed.Read<VehicleRow> read -> rows.add(read.value());
                case Parsed.Rejected<VehicleRow> rejected ->
                    wrong.add(new Sheet.Wrong(row.line(), rejected.problems()));
            }
        }
        return new VehicleSheet(rows, given, wrong, sheet.unknown());
    }

    private static Parsed<VehicleRow> read(Sheet.Row row, Map<List<String>, Integer> lines) {
        var list = cell(row, VehicleColumn.LIST);
        var description = cell(row, VehicleColumn.DESCRIPTION);
        var problems = new ArrayList<>(row.problems());
        if (list.length() < VehicleList.SHORTEST_NAME || list.length() > VehicleList.LONGEST_NAME) {
            problems.add(Phrase.of("vehicles.import.list")
                    .with("least", VehicleList.SHORTEST_NAME)
                    .with("most", VehicleList.LONGEST_NAME));
        }
        if (description.length() > VehicleList.LONGEST_DESCRIPTION) {
            problems.add(Phrase.of("vehicles.import.description").with("most", VehicleList.LONGEST_DESCRIPTION));
        }
        var coded = Stream.of(VehicleColumn.values())
                .filter(column ->
                        column.simulator().isPresent() && !cell(row, column).isEmpty())
                .toList();
        if (coded.size() > 1) problems.add(Phrase.of("vehicles.import.two_codes"));
        var column = coded.stream().findFirst();
        var simulator = column.flatMap(VehicleColumn::simulator);
        switch (VehicleReader.one(cell(row, VehicleColumn.CAR), column.map(found -> cell(row, found)), simulator)) {
            case Parsed.Rejected<Vehicle> rejected -> problems.addAll(rejected.problems());
            case Parsed.Read<Vehicle> car -> {
                var first = lines.putIfAbsent(
                        List.of(PlainText.likeness(list), car.value().key()), row.line());
                if (first != null)
                    problems.add(Phrase.of("vehicles.import.twice").with("line", first));
                if (problems.isEmpty()) {
                    var said = Optional.of(description).filter(text -> !text.isEmpty());
                    return Parsed.read(new VehicleRow(row.line(), list, said, car.value(), simulator));
                }
            }
        }
        return Parsed.rejected(problems);
    }

    private static String cell(Sheet.Row row, VehicleColumn column) {
        return PlainText.line(row.text(column.id()));
    }

    /** A CSV file that {@link #read} reads into the same lists; what is said of a list stands beside its first car. */
    public static byte[] write(List<VehicleList> lists, Function<VehicleColumn, String> heading) {
        return SheetWriter.write(
                Stream.of(VehicleColumn.values()).map(heading).toList(),
                lists.stream().flatMap(VehicleSheet::lines).toList());
    }

    private static Stream<List<String>> lines(VehicleList list) {
        var cars = list.vehicles();
        return cars.stream().map(car -> cells(list, car, car.equals(cars.getFirst())));
    }

    private static List<String> cells(VehicleList list, Vehicle car, boolean first) {
        var content = list.content();
        return Stream.of(VehicleColumn.values())
                .map(column -> switch (column) {
                    case LIST -> list.name();
                    case DESCRIPTION ->
                        content.description().filter(text -> first).orElse("");
                    case CAR -> car.name();
                    case ACC, AC, RFACTOR, IRACING, AMS2 ->
                        car.code()
                                .filter(code -> column.simulator().equals(content.simulator()))
                                .orElse("");
                })
                .toList();
    }
}
