package racemanager.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.export.ExportedEntry.Seat;
import racemanager.export.Remark.Kind;
import racemanager.kernel.PlainText;
import racemanager.steam.SteamId;

/** {@code entrylist.json} of ACC's dedicated server, with the limits of the server's handbook, chapter VI. */
final class AccEntryList {

    private static final String NAME = "entrylist.json";

    /** The server misreads all but UTF-16LE with this mark: handbook, III.2. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int NONE = -1;
    private static final int MOST_DRIVERS_OF_A_CAR = 4;
    private static final int MOST_BALLAST = 100;
    private static final int MOST_RESTRICTOR = 20;

    /** {@code maxConnections}, where the server is told nothing else. */
    private static final int CONNECTIONS = 85;

    private static final JsonMapper JSON = new JsonMapper();

    static Exported write(ExportedEvent event) {
        var numbers = RaceNumbers.of(event);
        var invited = Stream.concat(numbers.entries().stream(), event.broadcasters().stream())
                .filter(ExportedEntry::mayJoin)
                .toList();
        var sorted = Accounts.of(invited);
        var remarks = new ArrayList<Remark>();
        if (sorted.once().isEmpty()) remarks.add(Remark.of(Kind.NOBODY));
        Stream.of(
                        withoutAccount(Kind.NO_ACCOUNT_LEFT_OUT, invited, false),
                        withoutAccount(Kind.BROADCAST_LEFT_OUT, invited, true),
                        Remark.drivers(Kind.ACCOUNT_TWICE, sorted.twice()),
                        Remark.drivers(Kind.TOO_MANY_ACCOUNTS, crowded(sorted.once())),
                        Remark.drivers(Kind.NUMBER_CHANGED, invitedOf(numbers.changed())),
                        Remark.drivers(Kind.NAME_CHANGED, renamed(sorted.once())),
                        Remark.drivers(Kind.HANDICAP_CUT, handicapped(sorted.once())),
                        Remark.cars(Kind.CAR_AMBIGUOUS, cars(sorted.once(), true)),
                        Remark.cars(Kind.CAR_WITHOUT_MODEL, cars(sorted.once(), false)),
                        Remark.drivers(
                                Kind.RESERVES_OF_ALL_SPLITS,
                                event.reservesOfAllSplits(sorted.once()).toList()))
                .flatMap(each -> each)
                .forEach(remarks::add);
        if (sorted.once().isEmpty()) return new Exported(Optional.empty(), 0, remarks);
        room(event, sorted.once().size()).forEach(remarks::add);
        remarks.add(Remark.of(Kind.PC_ONLY));
        return new Exported(
                Optional.of(new ExportFile(NAME, bytes(sorted.once()))),
                sorted.once().size(),
                remarks);
    }

    /** Entries whose accounts stand in the file for the first time, and those that are left out for one that does. */
    private record Accounts(List<ExportedEntry> once, List<ExportedEntry> twice) {

        private static Accounts of(List<ExportedEntry> entries) {
            var once = new ArrayList<ExportedEntry>();
            var twice = new ArrayList<ExportedEntry>();
            var seen = new HashSet<SteamId>();
            for (var entry : entries) {
                if (entry.accounts().isEmpty()) continue;
                if (isSeen(entry, seen)) {
                    twice.add(entry);
                } else {
                    seen.addAll(entry.accounts());
                    once.add(entry);
                }
            }
            return new Accounts(once, twice);
        }

        private static boolean isSeen(ExportedEntry entry, Set<SteamId> seen) {
            return entry.accounts().stream().anyMatch(seen::contains);
        }
    }

    private static List<ExportedEntry> invitedOf(List<ExportedEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.mayJoin() && !entry.accounts().isEmpty())
                .toList();
    }

    private static Stream<Remark> withoutAccount(Kind kind, List<ExportedEntry> entries, boolean broadcasting) {
        return Remark.names(
                kind,
                entries.stream()
                        .filter(entry -> entry.isBroadcasting() == broadcasting)
                        .flatMap(entry -> entry.withoutAccount().stream()));
    }

    private static List<ExportedEntry> crowded(List<ExportedEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.accounts().size() > MOST_DRIVERS_OF_A_CAR)
                .toList();
    }

    private static List<ExportedEntry> renamed(List<ExportedEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.names().stream()
                        .anyMatch(name -> !AccDriverName.writable(name).equals(PlainText.line(name))))
                .toList();
    }

    private static List<ExportedEntry> handicapped(List<ExportedEntry> entries) {
        return entries.stream()
                .filter(entry ->
                        !entry.handicap().within(MOST_BALLAST, MOST_RESTRICTOR).equals(entry.handicap()))
                .toList();
    }

    private static Stream<String> cars(List<ExportedEntry> entries, boolean ambiguous) {
        return entries.stream()
                .filter(entry -> !entry.isBroadcasting())
                .map(ExportedEntry::car)
                .filter(car -> model(car.acc()) == NONE && car.acc() instanceof CarCode.Ambiguous == ambiguous)
                .map(ExportedEntry.Car::name);
    }

    private static Stream<Remark> room(ExportedEvent event, int cars) {
        var places = event.plan().track().places();
        return Stream.of(
                        Remark.limit(Kind.MORE_THAN_PLACES, cars, places),
                        Remark.limit(Kind.MORE_THAN_CONNECTIONS, cars, CONNECTIONS))
                .filter(remark -> remark.count() > remark.most());
    }

    private static byte[] bytes(List<ExportedEntry> entries) {
        var json = JSON.createObjectNode();
        var all = json.putArray("entries");
        entries.forEach(entry -> write(entry, all.addObject()));
        json.put("forceEntryList", 1).put("configVersion", 1);
        try {
            var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
            return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_16LE);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(ExportedEntry entry, ObjectNode json) {
        var drivers = json.putArray("drivers");
        entry.seats().stream()
                .limit(MOST_DRIVERS_OF_A_CAR)
                .forEach(seat -> write(seat, AccDriverName.of(seat.name()), drivers.addObject()));
        var handicap = entry.handicap().within(MOST_BALLAST, MOST_RESTRICTOR);
        json.put("raceNumber", entry.number().orElse(NONE))
                .put("forcedCarModel", model(entry.car().acc()))
                .put("overrideDriverInfo", 1)
                .put("defaultGridPosition", handicap.startsFrom().orElse(NONE))
                .put("ballastKg", handicap.ballast())
                .put("restrictor", handicap.restrictor())
                .put("customCar", "")
                .put("overrideCarModelForCustomCar", 0)
                .put("isServerAdmin", 0);
    }

    private static void write(Seat seat, AccDriverName name, ObjectNode json) {
        json.put("firstName", name.first())
                .put("lastName", name.last())
                .put("shortName", name.letters())
                .put("driverCategory", 0)
                .put("playerID", "S" + seat.account().text());
    }

    private static int model(CarCode code) {
        return code.known().flatMap(PlainText::number).orElse(NONE);
    }

    private AccEntryList() {}
}
