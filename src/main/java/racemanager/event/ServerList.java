package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
     */
    public record Line(MemberId driver, int print) {

        static Line of(Entry entry) {
            var print = Objects.hash(
                    entry.card().fullName(),
                    entry.car(),
                    entry.number().orElse(0),
                    entry.card().steam().map(SteamId::text).orElse(""));
            return new Line(
                    entry.driver(), entry.crew().map(crew -> print(print, crew)).orElse(print));
        }

        private static int print(int alone, Crew crew) {
            var accounts = crew.others().stream()
                    .map(Crew.CoDriver::card)
                    .map(card -> card.fullName() + "\n"
                            + card.steam().map(SteamId::text).orElse(""))
                    .toList();
            return Objects.hash(alone, crew.name(), accounts);
        }

        static Line of(Broadcaster broadcaster) {
            var card = broadcaster.card();
            return new Line(
                    broadcaster.member(),
                    Objects.hash(card.fullName(), card.steam().map(SteamId::text)));
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
            return Stream.of(joined, left, changed).flatMap(List::stream).toList();
        }

        private boolean isNone() {
            return drivers().isEmpty();
        }
    }

    public ServerList {
        lines = List.copyOf(lines);
    }

    static ServerList of(String format, Meeting meeting, Instant at) {
        return new ServerList(format, at, lines(meeting), false);
    }

    /** Whom the server lets in: the grid, reserves who are there, and broadcasters who named an account. */
    private static List<Line> lines(Meeting meeting) {
        var entries = meeting.entries();
        var drivers = Stream.concat(
                        entries.grid().stream(), entries.waiting().stream().filter(Entry::isCheckedIn))
                .filter(entry -> !entry.isFormer())
                .map(Line::of);
        var broadcasters = meeting.broadcasters().all().stream()
                .filter(each -> each.card().steam().isPresent())
                .map(Line::of);
        return Stream.concat(drivers, broadcasters).toList();
    }

    /** How it differs from the present event; empty where it is up to date. */
    public Optional<Difference> difference(Meeting meeting) {
        var joined = new ArrayList<MemberId>();
        var changed = new ArrayList<MemberId>();
        var now = lines(meeting);
        for (var line : now) {
            var before = lineOf(lines, line.driver());
            if (before.isEmpty()) joined.add(line.driver());
            else if (!before.get().equals(line)) changed.add(line.driver());
        }
        var left = lines.stream()
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
                        .map(line -> line.driver().equals(guest) ? new Line(driver, line.print()) : line)
                        .toList(),
                told);
    }

    /** A car whose crew is other by now stays other, and nothing stands for those who were in it. */
    ServerList forgetting(MemberId member, EntryList entries) {
        var now = entries.present()
                .filter(entry -> entry.crew().isPresent())
                .map(Line::of)
                .toList();
        return new ServerList(
                format,
                at,
                lines.stream()
                        .filter(line -> !line.driver().equals(member))
                        .map(line -> lineOf(now, line.driver())
                                .filter(other -> !other.equals(line))
                                .map(other -> new Line(line.driver(), 0))
                                .orElse(line))
                        .toList(),
                told);
    }

    /** A list of a race that is over is on no server any more. */
    static Decision<EventFact> note(RaceEvent event, NoteExport note) {
        return EventRules.running(
                event, live -> Decision.accepted(new EventFact.ListExported(note.format(), note.by(), note.at())));
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
