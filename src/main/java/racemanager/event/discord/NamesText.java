package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.Entry;
import racemanager.event.GridRoom;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Live;
import racemanager.event.SplitPlaces;
import racemanager.event.split.Splits;
import racemanager.event.team.Teams;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.kernel.PlainText;
import racemanager.speech.Localizer;

/** Who drives and who waits, several names a line, for an announcement that has no roster beside it; in one language. */
record NamesText(Localizer localizer) {

    private static final int MOST_DRIVERS = 40;
    private static final int MOST_WAITING = 10;

    /** Of names that are too long together; shorter ones would not tell people apart. */
    private static final List<Integer> LENGTHS = List.of(60, 48, 38, 30, 24, 20, 16, 12);

    /** How many are named, and with how much of their names. */
    private record Extent(int drivers, int waiting, int length) {}

    /**
     * All who have room, each with as much of the name as the longest ones leave to all alike, and how many others there
     * are. The archive shows no names any more, as with a roster.
     */
    Optional<String> names(Live event, int room) {
        var entries = event.entries();
        var isEmpty = entries.grid().isEmpty() && entries.waiting().isEmpty();
        if (event instanceof Archived || isEmpty) return Optional.empty();
        return extents(
                        Math.min(entries.grid().size(), MOST_DRIVERS),
                        Math.min(entries.waiting().size(), MOST_WAITING))
                .map(extent -> names(event, extent))
                .filter(text -> text.length() <= room)
                .findFirst();
    }

    /** First shorter names, then fewer. */
    private static Stream<Extent> extents(int drivers, int waiting) {
        var fewer = IntStream.rangeClosed(1, drivers + waiting)
                .map(left -> drivers + waiting - left)
                .mapToObj(
                        named -> new Extent(Math.min(named, drivers), Math.max(named - drivers, 0), LENGTHS.getLast()));
        return Stream.concat(LENGTHS.stream().map(length -> new Extent(drivers, waiting, length)), fewer);
    }

    private String names(Live event, Extent extent) {
        var entries = event.entries();
        var grid = entries.grid().subList(0, extent.drivers());
        var lines = new ArrayList<>(
                SplitPlaces.areDealt(entries)
                        ? bySplit(event, grid, extent)
                        : event.plan()
                                .details()
                                .teams()
                                .map(teams -> byTeam(teams, grid, extent))
                                .orElseGet(() -> byClass(event, grid, extent)));
        line(localizer.text("event.roster.waiting"), entries.waiting().subList(0, extent.waiting()), extent)
                .ifPresent(lines::add);
        var others = entries.grid().size() + entries.waiting().size() - extent.drivers() - extent.waiting();
        if (others > 0) lines.add(localizer.text(Phrase.of("event.names.more").with("count", others)));
        return String.join("\n", lines);
    }

    private List<String> bySplit(Live event, List<Entry> grid, Extent extent) {
        var lines = new ArrayList<String>();
        for (int split : event.plan().details().splits().map(Splits::all).orElse(List.of())) {
            var heading = localizer.text(Phrase.of("event.names.split").with("split", split + 1));
            line(heading, those(grid, entry -> entry.isIn(split)), extent).ifPresent(lines::add);
        }
        var others = those(grid, entry -> entry.split().isEmpty());
        line(localizer.text("event.roster.no_split"), others, extent).ifPresent(lines::add);
        return lines;
    }

    private List<String> byTeam(Teams teams, List<Entry> grid, Extent extent) {
        var lines = new ArrayList<String>();
        for (int each = 0; each < teams.count(); each++) {
            var team = Optional.of(each);
            var heading = localizer.text(Phrase.of("event.names.team")
                    .with("mark", new Markup(teams.colour(each).mark()))
                    .with("team", teams.name(each)));
            line(heading, those(grid, entry -> entry.team().equals(team)), extent)
                    .ifPresent(lines::add);
        }
        var others = those(grid, entry -> entry.team().filter(teams::has).isEmpty());
        line(localizer.text("event.roster.no_team"), others, extent).ifPresent(lines::add);
        return lines;
    }

    private List<String> byClass(Live event, List<Entry> grid, Extent extent) {
        var classes = GridRoom.of(event.plan(), event.entries()).classes();
        var lines = new ArrayList<String>();
        for (var its : classes.all()) {
            var heading = localizer.text(Phrase.of("event.names.class").with("class", its.name()));
            line(heading, those(grid, entry -> its.hasCar(entry.car())), extent).ifPresent(lines::add);
        }
        var heading = classes.all().isEmpty() ? "" : localizer.text("event.roster.no_class");
        line(heading, those(grid, entry -> classes.of(entry.car()).isEmpty()), extent)
                .ifPresent(lines::add);
        return lines;
    }

    private static List<Entry> those(List<Entry> grid, Predicate<Entry> wanted) {
        return grid.stream().filter(wanted).toList();
    }

    private Optional<String> line(String heading, List<Entry> entries, Extent extent) {
        if (entries.isEmpty()) return Optional.empty();
        var names = entries.stream().map(entry -> name(entry, extent.length())).collect(Collectors.joining(" · "));
        return Optional.of((heading + " " + names).strip());
    }

    private String name(Entry entry, int length) {
        var name = entry.isFormer()
                ? localizer.text("event.names.former")
                : localizer.text(Phrase.verbatim(PlainText.cut(entry.title(), length)));
        return entry.isCheckedIn() ? name + " ✅" : name;
    }
}
