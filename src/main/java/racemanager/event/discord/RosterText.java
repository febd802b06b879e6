package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.Entry;
import racemanager.event.GridRoom;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Live;
import racemanager.event.SplitPlaces;
import racemanager.event.TeamPlaces;
import racemanager.event.split.Splits;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.speech.Localizer;

/** Who drives, who waits and who broadcasts, a line each, in one language. */
record RosterText(Localizer localizer) {

    /** Whether a line says the class, which a heading may have said already. */
    private enum Naming {
        CAR,
        CLASS,
        TEAM_AND_CLASS
    }

    /**
     * The list of drivers, a line each, by team or else by class where there are any, with the waiting list behind the grid.
     * The archive shows no names any more, because the message stays on Discord when the event, and with it the way to
     * change the message, is erased.
     */
    List<String> lines(Live event) {
        if (event instanceof Archived) return List.of(localizer.text("event.roster.archived"));
        var lines = new ArrayList<String>();
        var entries = event.entries();
        if (SplitPlaces.areDealt(entries)) lines.addAll(bySplit(event));
        else
            TeamPlaces.of(event.plan(), entries)
                    .ifPresentOrElse(
                            places -> lines.addAll(byTeam(event, places)),
                            () -> lines.addAll(byClass(event, GridRoom.of(event.plan(), entries))));
        if (!entries.waiting().isEmpty()) lines.add(localizer.text("event.roster.waiting"));
        for (int place = 0; place < entries.waiting().size(); place++)
            lines.add(line(place + 1, entries.waiting().get(place), Naming.CLASS, event));
        var broadcasters = event.meeting().broadcasters().all();
        if (!broadcasters.isEmpty()) lines.add(localizer.text("event.roster.broadcasters"));
        broadcasters.forEach(each -> lines.add(localizer.text(Phrase.of("event.roster.broadcaster")
                .with("name", each.card().fullName())
                .with("driver", Mention.of(each.member())))));
        return lines;
    }

    /** Each split with its own grid, then those who are in none. */
    private List<String> bySplit(Live event) {
        var lines = new ArrayList<String>();
        for (int split : event.plan().details().splits().map(Splits::all).orElse(List.of())) {
            lines.add(new SplitText(localizer).heading(event, split));
            lines.addAll(ofSplit(event, Optional.of(split)));
        }
        var others = ofSplit(event, Optional.empty());
        if (!others.isEmpty()) lines.add(localizer.text("event.roster.no_split"));
        lines.addAll(others);
        return lines;
    }

    private List<String> ofSplit(Live event, Optional<Integer> split) {
        var own = event.entries().grid().stream()
                .filter(entry -> entry.split().equals(split))
                .toList();
        return IntStream.range(0, own.size())
                .mapToObj(place -> line(place + 1, own.get(place), Naming.TEAM_AND_CLASS, event))
                .toList();
    }

    /** Each team with its drivers and the number of its open places, then those who are in none yet. */
    private List<String> byTeam(Live event, TeamPlaces places) {
        if (event.entries().grid().isEmpty()) return List.of();
        var lines = new ArrayList<String>();
        var teams = places.teams();
        for (int each = 0; each < teams.count(); each++) {
            var team = Optional.of(each);
            lines.add(localizer.text(Phrase.of("event.roster.team")
                    .with("mark", new Markup(teams.colour(each).mark()))
                    .with("team", teams.name(each))
                    .with("free", places.free().get(each))));
            lines.addAll(lines(event, Naming.CLASS, entry -> entry.team().equals(team)));
        }
        var others = lines(
                event, Naming.CLASS, entry -> entry.team().filter(teams::has).isEmpty());
        if (!others.isEmpty()) lines.add(localizer.text("event.roster.no_team"));
        lines.addAll(others);
        return lines;
    }

    /** Each class with its drivers, then those whose car is in none. */
    private List<String> byClass(Live event, GridRoom room) {
        var lines = new ArrayList<String>();
        if (event.entries().grid().isEmpty()) return lines;
        var classes = room.classes();
        for (int each = 0; each < classes.all().size(); each++) {
            var its = classes.all().get(each);
            lines.add(new ClassText(localizer).heading(room, each));
            lines.addAll(lines(event, Naming.CAR, entry -> its.hasCar(entry.car())));
        }
        var others = lines(event, Naming.CAR, entry -> classes.of(entry.car()).isEmpty());
        if (!lines.isEmpty() && !others.isEmpty()) lines.add(localizer.text("event.roster.no_class"));
        lines.addAll(others);
        return lines;
    }

    private List<String> lines(Live event, Naming naming, Predicate<Entry> wanted) {
        var grid = event.entries().grid();
        return IntStream.range(0, grid.size())
                .filter(place -> wanted.test(grid.get(place)))
                .mapToObj(place -> line(place + 1, grid.get(place), naming, event))
                .toList();
    }

    /** The line of one driver; empty for somebody who is not in. */
    Optional<String> line(Live event, MemberId driver) {
        var splits = event.plan().details().splits().map(Splits::all).orElse(List.of()).stream()
                .map(split -> event.entries().grid().stream()
                        .filter(entry -> entry.isIn(split))
                        .toList());
        return Stream.concat(
                        splits,
                        Stream.of(event.entries().grid(), event.entries().waiting()))
                .flatMap(part -> IntStream.range(0, part.size())
                        .filter(place -> part.get(place).driver().equals(driver))
                        .mapToObj(place -> line(place + 1, part.get(place), Naming.CLASS, event)))
                .findFirst();
    }

    private String car(Entry entry, String car, Naming naming, Live event) {
        return switch (naming) {
            case CAR -> car;
            case CLASS ->
                ClassText.of(event.plan(), entry.car())
                        .map(its -> its.name() + " · " + car)
                        .orElse(car);
            case TEAM_AND_CLASS -> {
                var classed = car(entry, car, Naming.CLASS, event);
                yield event.plan()
                        .details()
                        .teams()
                        .flatMap(teams -> entry.team().filter(teams::has).map(teams::name))
                        .map(team -> localizer.label(team) + " · " + classed)
                        .orElse(classed);
            }
        };
    }

    private String line(int place, Entry entry, Naming naming, Live event) {
        var line = unmarked(place, entry, naming, event);
        return entry.isMarkedGuest()
                ? localizer.text(Phrase.of("event.roster.marked_guest").with("line", new Markup(line)))
                : line;
    }

    private String unmarked(int place, Entry entry, Naming naming, Live event) {
        var number = new Markup("%02d".formatted(place));
        var mark = new Markup(entry.isCheckedIn() ? "✅" : "⬜");
        if (CrewText.isSaid(entry) && !entry.isFormer())
            return localizer.text(Phrase.of("event.roster.crew")
                    .with("place", number)
                    .with("mark", mark)
                    .with("name", entry.title())
                    .with("drivers", CrewText.named(entry))
                    .with("car", car(entry, EventText.car(entry), naming, event)));
        if (entry.isGuest())
            return localizer.text(Phrase.of("event.roster.guest")
                    .with("place", number)
                    .with("mark", mark)
                    .with("name", entry.card().fullName())
                    .with("car", car(entry, EventText.car(entry), naming, event)));
        return localizer.text(
                entry.isFormer()
                        ? Phrase.of("event.roster.former")
                                .with("place", number)
                                .with("mark", mark)
                                .with("car", car(entry, entry.car(), naming, event))
                        : Phrase.of("event.roster.line")
                                .with("place", number)
                                .with("mark", mark)
                                .with("name", entry.card().fullName())
                                .with("car", car(entry, EventText.car(entry), naming, event))
                                .with("driver", Mention.of(entry.driver())));
    }
}
