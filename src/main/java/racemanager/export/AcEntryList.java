package racemanager.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.export.Remark.Kind;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.steam.SteamId;

/** {@code entry_list.ini} of Assetto Corsa's server, as AssettoServer and the assetto-server-manager read it. */
final class AcEntryList {

    private static final String NAME = "entry_list.ini";
    private static final int MOST_SLOTS = 255;
    private static final int MOST_RESTRICTOR = 400;

    static Exported write(ExportedEvent event, Function<Phrase, String> words) {
        var drivers = event.drivers();
        if (drivers.isEmpty()) return Exported.nobody();
        var slots = drivers.subList(0, Math.min(drivers.size(), MOST_SLOTS));
        var filming = filming(event, MOST_SLOTS - slots.size());
        var remarks = new ArrayList<Remark>();
        if (drivers.size() > MOST_SLOTS) {
            remarks.add(Remark.limit(Kind.MORE_THAN_SLOTS, drivers.size(), MOST_SLOTS));
        }
        Stream.of(
                        Remark.drivers(Kind.NO_ACCOUNT_OPEN, withoutAccount(slots)),
                        Remark.drivers(Kind.BROADCAST_LEFT_OUT, leftOut(event, filming)),
                        Remark.drivers(
                                Kind.NAME_CHANGED,
                                renamed(Stream.concat(slots.stream(), filming.stream())
                                        .toList())),
                        Remark.drivers(Kind.HANDICAP_CUT, handicapped(slots)),
                        Remark.cars(Kind.CAR_AMBIGUOUS, cars(slots, true)),
                        Remark.cars(Kind.CAR_WITHOUT_FOLDER, cars(slots, false)),
                        Remark.drivers(
                                Kind.RESERVES_OF_ALL_SPLITS,
                                event.reservesOfAllSplits(slots).toList()))
                .flatMap(each -> each)
                .forEach(remarks::add);
        var sections = bytes(event, slots, filming, words);
        return new Exported(Optional.of(new ExportFile(NAME, sections)), slots.size(), remarks);
    }

    private static List<ExportedEntry> withoutAccount(List<ExportedEntry> slots) {
        return slots.stream().filter(entry -> entry.accounts().isEmpty()).toList();
    }

    private static List<ExportedEntry> renamed(List<ExportedEntry> slots) {
        return slots.stream()
                .filter(entry -> !writable(entry.drivers()).equals(PlainText.line(entry.drivers())))
                .toList();
    }

    private static List<ExportedEntry> handicapped(List<ExportedEntry> slots) {
        return slots.stream()
                .filter(entry -> !entry.handicap()
                        .within(Integer.MAX_VALUE, MOST_RESTRICTOR)
                        .equals(entry.handicap()))
                .toList();
    }

    private static Stream<String> cars(List<ExportedEntry> slots, boolean ambiguous) {
        return slots.stream()
                .map(ExportedEntry::car)
                .filter(car -> car.ac().known().isEmpty() && car.ac() instanceof CarCode.Ambiguous == ambiguous)
                .map(ExportedEntry.Car::name);
    }

    /** A slot without an account would be open to anybody, so that only those who named one have a slot. */
    private static List<ExportedEntry> filming(ExportedEvent event, int most) {
        return event.broadcasters().stream()
                .filter(entry -> !entry.accounts().isEmpty())
                .limit(most)
                .toList();
    }

    private static List<ExportedEntry> leftOut(ExportedEvent event, List<ExportedEntry> filming) {
        return event.broadcasters().stream()
                .filter(entry -> !filming.contains(entry))
                .toList();
    }

    /** Also a slot from which somebody only looks on has a car on the server. */
    private static byte[] bytes(
            ExportedEvent event,
            List<ExportedEntry> slots,
            List<ExportedEntry> filming,
            Function<Phrase, String> words) {
        var car = event.cars().stream()
                .flatMap(each -> each.ac().known().stream())
                .findFirst()
                .orElse("");
        var sections = new ArrayList<String>();
        for (var slot : slots) {
            var team = event.teamOf(slot).map(words).orElse("");
            sections.add(section(sections.size(), slot, slot.car().ac().known().orElse(""), team));
        }
        filming.forEach(slot -> sections.add(section(sections.size(), slot, car, "")));
        return String.join("\n", sections).getBytes(StandardCharsets.UTF_8);
    }

    /** The server leaves all behind a gap in the numbers unread. */
    private static String section(int number, ExportedEntry entry, String model, String team) {
        var handicap = entry.handicap().within(Integer.MAX_VALUE, MOST_RESTRICTOR);
        var guids = entry.accounts().stream().map(SteamId::text).collect(Collectors.joining(";"));
        return "[CAR_" + number + "]\n"
                + "MODEL=" + model + "\n"
                + "SKIN=\n"
                + "SPECTATOR_MODE=" + (entry.isBroadcasting() ? 1 : 0) + "\n"
                + "DRIVERNAME=" + writable(entry.drivers()) + "\n"
                + "TEAM=" + writable(team) + "\n"
                + "GUID=" + guids + "\n"
                + "BALLAST=" + handicap.ballast() + "\n"
                + "RESTRICTOR=" + handicap.restrictor() + "\n";
    }

    /** No reader takes it for a comment, a key or a section: the oldest ones begin a comment in the middle of a line. */
    private static String writable(String name) {
        var whole = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return PlainText.line(whole)
                .replace(';', ',')
                .replaceAll("[#=]", "-")
                .replace('[', '(')
                .replace(']', ')');
    }

    private AcEntryList() {}
}
