package racemanager.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.event.carclass.CarClass;
import racemanager.kernel.Phrase;
import racemanager.sheet.SheetWriter;

/**
 * Who is to be seen in a broadcast, as a table for the program that draws names over the picture.
 *
 * <p>Its headings are the same in every language, because programs look for them.
 */
final class OverlayCsv {

    private static final List<String> HEADINGS = List.of("number", "name", "team", "car", "class", "role");

    static Exported write(ExportedEvent event, Function<Phrase, String> words) {
        var rows = new ArrayList<List<String>>();
        Stream.concat(RaceNumbers.of(event).entries().stream(), event.broadcasters().stream())
                .filter(ExportedEntry::mayJoin)
                .forEach(entry -> rows.add(row(event, entry, words)));
        if (rows.isEmpty()) return Exported.nobody();
        var file = new ExportFile("event-" + event.number() + "-overlay.csv", SheetWriter.write(HEADINGS, rows));
        return Exported.whole(file, rows.size());
    }

    private static List<String> row(ExportedEvent event, ExportedEntry entry, Function<Phrase, String> words) {
        return List.of(
                entry.number().map(Object::toString).orElse(""),
                entry.drivers(),
                event.teamOf(entry).map(words).orElse(""),
                entry.car().name(),
                event.classOf(entry).map(CarClass::name).orElse(""),
                role(entry));
    }

    private static String role(ExportedEntry entry) {
        return switch (entry.place()) {
            case GRID -> "driver";
            case WAITING -> "reserve";
            case BROADCAST -> "broadcaster";
        };
    }

    private OverlayCsv() {}
}
