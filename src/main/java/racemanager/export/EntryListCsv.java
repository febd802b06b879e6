package racemanager.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.event.carclass.CarClass;
import racemanager.export.ExportedEntry.Person;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.sheet.SheetWriter;
import racemanager.steam.SteamId;

/** Grid, waiting list and broadcasters as a table. */
final class EntryListCsv {

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
        LIVERY,
        ACC,
        AC,
        REGISTERED,
        CHECKED_IN;

        private static List<Column> of(ExportedEvent event) {
            var details = event.plan().details();
            return Arrays.stream(values())
                    .filter(column -> column != SPLIT || details.splits().isPresent())
                    .filter(column -> column != LIVERY || details.rules().allowLiveries())
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
        var entries = RaceNumbers.of(event).entries();
        for (int index = 0; index < entries.size(); index++) {
            place = index == 0 || !isSameList(event, index) ? 1 : place + 1;
            rows.addAll(rows(event, entries.get(index), place, words));
        }
        for (int slot = 0; slot < event.broadcasters().size(); slot++) {
            rows.addAll(rows(event, event.broadcasters().get(slot), slot + 1, words));
        }
        return SheetWriter.write(headings, rows);
    }

    private static boolean isSameList(ExportedEvent event, int index) {
        var entries = event.entries();
        return entries.get(index).place() == entries.get(index - 1).place();
    }

    /** One for each who drives the car, so that a list which is sent back says who has which account. */
    private static List<List<String>> rows(
            ExportedEvent event, ExportedEntry entry, int place, Function<Phrase, String> words) {
        return entry.people().stream()
                .map(person -> Column.of(event).stream()
                        .map(column -> cell(column, event, entry, person, place, words))
                        .toList())
                .toList();
    }

    private static String cell(
            Column column,
            ExportedEvent event,
            ExportedEntry entry,
            Person person,
            int place,
            Function<Phrase, String> words) {
        return switch (column) {
            case LIST ->
                words.apply(Phrase.of("export.list." + entry.place().name().toLowerCase(Locale.ROOT)));
            case PLACE -> Integer.toString(place);
            case SPLIT ->
                entry.split().map(split -> Integer.toString(split + 1)).orElse("");
            case LIVERY -> entry.livery().map(HttpsLink::text).orElse("");
            case NUMBER -> entry.number().map(Object::toString).orElse("");
            case NAME -> person.name();
            case STEAM ->
                String.join(
                        " ",
                        person.accounts().stream()
                                // Spreadsheets round seventeen bare digits to fifteen.
                                .map(SteamId::link)
                                .toList());
            case DISCORD -> discord(entry, person, words);
            case CAR -> entry.car().name();
            case TEAM -> event.teamOf(entry).map(words).orElse("");
            case CLASS -> event.classOf(entry).map(CarClass::name).orElse("");
            case ACC -> entry.car().acc().known().orElse("");
            case AC -> entry.car().ac().known().orElse("");
            case REGISTERED -> entry.registeredAt().toString();
            case CHECKED_IN -> entry.checkedInAt().map(Instant::toString).orElse("");
        };
    }

    /** Who it is there, and whether the car is a guest's. */
    private static String discord(ExportedEntry entry, Person person, Function<Phrase, String> words) {
        var mentions = person.member().map(EntryListCsv::discord).filter(mention -> !mention.isEmpty()).stream();
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
