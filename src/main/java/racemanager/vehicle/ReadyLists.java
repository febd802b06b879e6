package racemanager.vehicle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Simulator;
import racemanager.sheet.Sheet;
import racemanager.sheet.SheetColumn;
import racemanager.sheet.SheetReader;
import racemanager.sheet.StarterFile;
import racemanager.vehicle.VehicleList.Content;

/** The vehicle lists that come with the bot, by simulator. */
public record ReadyLists(Map<Simulator, List<Content>> sets) {

    private static final String LIST = "list";
    private static final String NAME = "name";
    private static final String CODE = "code";
    private static final List<SheetColumn> COLUMNS = Stream.of(LIST, NAME, CODE)
            .map(column -> new SheetColumn(column, Phrase.verbatim(column), true, Set.of()))
            .toList();

    public ReadyLists {
        sets = Collections.unmodifiableMap(new EnumMap<>(sets));
    }

    /** All lists of this build; a broken one is an error of the build. */
    public static ReadyLists load() {
        var sets = new EnumMap<Simulator, List<Content>>(Simulator.class);
        StarterFile.all("cars").forEach((simulator, file) -> sets.put(simulator, read(simulator, file)));
        return new ReadyLists(sets);
    }

    /** Those that there are lists for. */
    public List<Simulator> simulators() {
        return List.copyOf(sets.keySet());
    }

    public List<Content> of(Simulator simulator) {
        return sets.getOrDefault(simulator, List.of());
    }

    private static List<Content> read(Simulator simulator, byte[] file) {
        return switch (SheetReader.read(file, COLUMNS)) {
            case Parsed.Rejected<Sheet> rejected -> throw broken(simulator, rejected.problems());
            case Parsed.Read<Sheet> sheet -> lists(simulator, sheet.value());
        };
    }

    private static List<Content> lists(Simulator simulator, Sheet sheet) {
        var rows = sheet.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> PlainText.line(row.text(LIST)), LinkedHashMap::new, Collectors.toList()));
        var lists = new ArrayList<Content>();
        rows.forEach((name, cars) -> lists.add(list(simulator, name, cars)));
        return List.copyOf(lists);
    }

    private static Content list(Simulator simulator, String name, List<Sheet.Row> rows) {
        var cars = rows.stream()
                .map(row -> row.text(NAME) + VehicleReader.BEFORE_CODE + row.text(CODE))
                .collect(Collectors.joining("\n"));
        return switch (VehicleReader.read(cars, Optional.of(simulator))) {
            case Parsed.Rejected<List<Vehicle>> rejected -> throw broken(simulator, rejected.problems());
            case Parsed.Read<List<Vehicle>> read ->
                new Content(name, Optional.empty(), Optional.of(simulator), read.value());
        };
    }

    private static IllegalStateException broken(Simulator simulator, List<Phrase> problems) {
        return new IllegalStateException("The lists of cars of " + simulator + " are broken: " + problems);
    }
}
