package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.event.EventCommand.NoteExport;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/**
 * The entry list as it was last exported for a game server, so that somebody hears when the server's is out of date.
 *
 * @param format the word of the export's format
 * @param told whether organisers know already that it is out of date
 */
public record ServerList(String format, Instant at, List<Line> lines, boolean told) {

    /**
     * One driver, or broadcaster, of the list.
     *
     * @param print stands for names, car, number and accounts, which may have to be forgotten
     * @param split the split on whose server's list it stands, from 0; empty on a list of all
     */
    public record Line(MemberId driver, int print, Optional<Integer> split) {

        /** On a list of all. */
        public Line(MemberId driver, int print) {
            this(driver, print, Optional.empty());
        }

        static Line of(Entry entry, Optional<Integer> split) {
            var print = Objects.hash(
                    entry.card().fullName(),
                    entry.car(),
                    entry.number().orElse(0),
                    entry.card().steam().map(SteamId::text).orElse(""));
            return new Line(
                    entry.driver(), entry.crew().map(crew -> print(print, crew)).orElse(print), split);
        }

        private static int print(int alone, Crew crew) {
            var accounts = crew.others().stream()
                    .map(Crew.CoDriver::card)
                    .map(card -> card.fullName() + "\n"
                            + card.steam().map(SteamId::text).orElse(""))
                    .toList();
            return Objects.hash(alone, crew.name(), accounts);
        }

        static Line of(Broadcaster broadcaster, Optional<Integer> split) {
            var card = broadcaster.card();
            return new Line(
                    broadcaster.member(),
                    Objects.hash(card.fullName(), card.steam().map(SteamId::text)),
                    split);
        }
    }

    /** What is different now: who came, who left, and of whom something is other. */
    public record Difference(List<MemberId> joined, List<MemberId> left, List<MemberId> changed) {
        public Difference {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
            changed = List.copyOf(changed);
        }

        /** All of them, first who came. */
        public List<MemberId> drivers() {
            return Stream.of(joined, left, changed)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        private boolean isNone() {
            return drivers().isEmpty();
        }
    }

    public ServerList {
        lines = List.copyOf(lines);
    }

    /** The list that was exported last; those of other splits in the same format are still on their servers. */
    static ServerList of(EventFact.ListExported exported, Meeting meeting) {
        var split = exported.split();
        var kept = meeting.exported().filter(list -> list.format.equals(exported.format())).stream()
                .flatMap(list -> list.lines.stream())
                .filter(line -> split.isPresent()
                        && line.split().isPresent()
                        && !line.split().equals(split));
        var lines = Stream.concat(kept, lines(meeting, split).stream()).toList();
        return new ServerList(exported.format(), exported.at(), lines, false);
    }

    /** The splits whose servers have a list, in order; one that is empty for a list of all. */
    private List<Optional<Integer>> lists() {
        var lists = lines.stream()
                .map(Line::split)
                .distinct()
                .sorted(Comparator.comparing(split -> split.orElse(-1)))
                .toList();
        return lists.isEmpty() ? List.of(Optional.empty()) : lists;
    }

    /** The splits whose servers have another list than the race; one that is empty for a list of all. */
    public List<Optional<Integer>> outdated(Meeting meeting) {
        return lists().stream()
                .filter(split -> difference(meeting, split).isPresent())
                .toList();
    }

    /** Whom the server lets in: the grid, reserves who are there, and broadcasters who named an account. */
    private static List<Line> lines(Meeting meeting, Optional<Integer> split) {
        var entries = meeting.entries();
        var grid = entries.grid().stream()
                .filter(entry -> split.isEmpty() || entry.split().equals(split));
        var drivers = Stream.concat(grid, entries.waiting().stream().filter(Entry::isCheckedIn))
                .filter(entry -> !entry.isFormer())
                .map(entry -> Line.of(entry, split));
        var broadcasters = meeting.broadcasters().all().stream()
                .filter(each -> each.card().steam().isPresent())
                .map(each -> Line.of(each, split));
        return Stream.concat(drivers, broadcasters).toList();
    }

    /** How it differs from the present event, on all servers that have one; empty where it is up to date. */
    public Optional<Difference> difference(Meeting meeting) {
        var each = lists().stream()
                .flatMap(split -> difference(meeting, split).stream())
                .toList();
        return Optional.of(new Difference(
                        named(each, Difference::joined),
                        named(each, Difference::left),
                        named(each, Difference::changed)))
                .filter(difference -> !difference.isNone());
    }

    private static List<MemberId> named(List<Difference> each, Function<Difference, List<MemberId>> part) {
        return each.stream().flatMap(one -> part.apply(one).stream()).distinct().toList();
    }

    /** The same on the server of one split, or on that of all where it is empty. */
    public Optional<Difference> difference(Meeting meeting, Optional<Integer> split) {
        var before = lines.stream().filter(line -> line.split().equals(split)).toList();
        var joined = new ArrayList<MemberId>();
        var changed = new ArrayList<MemberId>();
        var now = lines(meeting, split);
        for (var line : now) {
            var known = lineOf(before, line.driver());
            if (known.isEmpty()) joined.add(line.driver());
            else if (!known.get().equals(line)) changed.add(line.driver());
        }
        var left = before.stream()
                .map(Line::driver)
                .filter(driver -> lineOf(now, driver).isEmpty())
                .toList();
        return Optional.of(new Difference(joined, left, changed)).filter(difference -> !difference.isNone());
    }

    private static Optional<Line> lineOf(List<Line> lines, MemberId driver) {
        return lines.stream().filter(line -> line.driver().equals(driver)).findFirst();
    }

    ServerList toldOf() {
        return new ServerList(format, at, lines, true);
    }

    ServerList takenOver(MemberId guest, MemberId driver) {
        return new ServerList(
                format,
                at,
                lines.stream()
                        .map(line -> line.driver().equals(guest) ? new Line(driver, line.print(), line.split()) : line)
                        .toList(),
                told);
    }

    /** A car whose crew is other by now stays other, and nothing stands for those who were in it. */
    ServerList forgetting(MemberId member, EntryList entries) {
        return new ServerList(
                format,
                at,
                lines.stream()
                        .filter(line -> !line.driver().equals(member))
                        .map(line -> entries.entryOf(line.driver())
                                .filter(entry -> entry.crew().isPresent())
                                .map(entry -> Line.of(entry, line.split()))
                                .filter(now -> !now.equals(line))
                                .map(now -> new Line(line.driver(), 0, line.split()))
                                .orElse(line))
                        .toList(),
                told);
    }

    /** A list of a race that is over is on no server any more. */
    static Decision<EventFact> note(RaceEvent event, NoteExport note) {
        return EventRules.running(
                event,
                live -> Decision.accepted(
                        new EventFact.ListExported(note.format(), note.by(), note.at(), note.split())));
    }

    /** The same decision, with the first difference that it makes. */
    static Decision<EventFact> noticing(RaceEvent event, Decision<EventFact> decision, Instant now) {
        return switch (decision) {
            case Decision.Refused<EventFact> refused -> refused;
            case Decision.Accepted<EventFact> accepted ->
                !accepted.facts().isEmpty() && isNews(EventLife.evolve(event, accepted.facts()), now)
                        ? Decision.accepted(Calling.before(accepted.facts(), List.of(new EventFact.ListOutdated(now))))
                        : accepted;
        };
    }

    private static boolean isNews(RaceEvent event, Instant now) {
        return (event instanceof Published || event instanceof Closed) && isNews((Live) event, now);
    }

    private static boolean isNews(Live event, Instant now) {
        return now.isBefore(event.plan().timing().finish())
                && event.meeting()
                        .exported()
                        .filter(list -> !list.told())
                        .flatMap(list -> list.difference(event.meeting()))
                        .isPresent();
    }
}
