package racemanager.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.event.Crew;
import racemanager.event.carclass.CarClass;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.sheet.SheetWriter;
import racemanager.steam.SteamId;

/** Grid, waiting list and broadcasters as a table. */
final class EntryListCsv {

    /** Leads to the account; spreadsheets round seventeen bare digits to fifteen. */
    private static final String PROFILE = "https://steamcommunity.com/profiles/";

    private enum Column {
        LIST,
        PLACE,
        NUMBER,
        NAME,
        STEAM,
        DISCORD,
        CAR,
        TEAM,
        CLASS,
        SPLIT,
        ACC,
        AC,
        REGISTERED,
        CHECKED_IN;

        private static List<Column> of(ExportedEvent event) {
            var isSplit = event.plan().details().splits().isPresent();
            return Arrays.stream(values())
                    .filter(column -> column != SPLIT || isSplit)
                    .toList();
        }

        private Phrase title() {
            return Phrase.of("export.column." + name().toLowerCase(Locale.ROOT));
        }
    }

    static byte[] write(ExportedEvent event, Function<Phrase, String> words) {
        var headings = Column.of(event).stream()
                .map(column -> words.apply(column.title()))
                .toList();
        var rows = new ArrayList<List<String>>();
        int place = 0;
        for (var entry : RaceNumbers.of(event).entries()) {
            var first = rows.isEmpty() || !isSameList(event, rows.size());
            place = first ? 1 : place + 1;
            rows.add(row(event, entry, place, words));
        }
        for (int slot = 0; slot < event.broadcasters().size(); slot++) {
            rows.add(row(event, event.broadcasters().get(slot), slot + 1, words));
        }
        return SheetWriter.write(headings, rows);
    }

    private static boolean isSameList(ExportedEvent event, int index) {
        var entries = event.entries();
        return entries.get(index).place() == entries.get(index - 1).place();
    }

    private static List<String> row(
            ExportedEvent event, ExportedEntry entry, int place, Function<Phrase, String> words) {
        return Column.of(event).stream()
                .map(column -> cell(column, event, entry, place, words))
                .toList();
    }

    private static String cell(
            Column column, ExportedEvent event, ExportedEntry entry, int place, Function<Phrase, String> words) {
        return switch (column) {
            case LIST ->
                words.apply(Phrase.of("export.list." + entry.place().name().toLowerCase(Locale.ROOT)));
            case PLACE -> Integer.toString(place);
            case SPLIT ->
                entry.split().map(split -> Integer.toString(split + 1)).orElse("");
            case NUMBER -> entry.number().map(Object::toString).orElse("");
            case NAME -> entry.drivers();
            case STEAM ->
                String.join(
                        " ",
                        entry.accounts().stream()
                                .map(SteamId::text)
                                .map(PROFILE::concat)
                                .toList());
            case DISCORD -> discord(entry, words);
            case CAR -> entry.car().name();
            case TEAM -> event.teamOf(entry).map(words).orElse("");
            case CLASS -> event.classOf(entry).map(CarClass::name).orElse("");
            case ACC -> entry.car().acc().known().orElse("");
            case AC -> entry.car().ac().known().orElse("");
            case REGISTERED -> entry.registeredAt().toString();
            case CHECKED_IN -> entry.checkedInAt().map(Instant::toString).orElse("");
        };
    }

    /** All who drive the car and are there, and whether they are guests. */
    private static String discord(ExportedEntry entry, Function<Phrase, String> words) {
        var mentions = Stream.concat(
                        Stream.of(entry.driver()), entry.crew().stream().flatMap(Crew::members))
                .map(EntryListCsv::discord)
                .filter(mention -> !mention.isEmpty());
        var guest = Stream.of(Phrase.of("export.guest"))
                .filter(any -> entry.drivesAsGuest())
                .map(words);
        return Stream.concat(mentions, guest).collect(Collectors.joining(" "));
    }

    private static String discord(MemberId driver) {
        return driver.isOnDiscord() ? "<@" + driver.text() + ">" : "";
    }

    private EntryListCsv() {}
}
