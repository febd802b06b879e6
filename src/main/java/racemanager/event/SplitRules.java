package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.event.EventCommand.DealSplits;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventFact.SplitsDealt;
import racemanager.event.EventFact.SplitsDealt.Seat;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/**
 * Who drives in which split. Nobody has one until the splits are dealt; from then on everybody on the grid has, and
 * keeps it while others come and go.
 */
final class SplitRules {

    static Decision<EventFact> deal(RaceEvent event, DealSplits deal) {
        return EventRules.running(event, live -> {
            if (live.plan().details().splits().isEmpty()) return Decision.refused("event.split.none");
            if (dealable(live.entries()).isEmpty()) return Decision.refused("event.split.nobody");
            var seats = dealt(live, deal.ranking()).stream()
                    .filter(seat -> !isThere(live, seat))
                    .toList();
            return seats.isEmpty()
                    ? Decision.unchanged()
                    : Decision.accepted(List.of(
                            new SplitsDealt(seats, Optional.of(deal.by()), deal.at()),
                            new EventFact.DriversDealt(deal.by(), deal.at())));
        });
    }

    private static boolean isThere(Live event, Seat seat) {
        return event.entries()
                .entryOf(seat.driver())
                .filter(entry -> entry.isIn(seat.split()))
                .isPresent();
    }

    /** Those who are ranked first, then the others as they stand on the grid; each class is dealt by itself. */
    private static List<Seat> dealt(Live event, List<MemberId> ranking) {
        var entries = event.entries();
        var former = entries.grid().stream().filter(Entry::isFormer).toList();
        var order = Stream.concat(ranking.stream().filter(entries::isOnGrid), dealable(entries).stream())
                .distinct()
                .flatMap(driver -> entries.entryOf(driver).stream())
                .toList();
        var classes = event.plan().details().classes();
        var byClass = order.stream()
                .collect(Collectors.groupingBy(
                        entry ->
                                classes.flatMap(all -> all.indexOf(entry.car())).orElse(-1),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var seats = new ArrayList<Seat>();
        var places = SplitPlaces.of(event.plan(), former).orElseThrow();
        for (var drivers : byClass.values()) {
            var shares = new ArrayList<Integer>();
            for (var driver : drivers) {
                var split = places.roomiest(driver.car());
                if (split.isEmpty()) break;
                shares.add(split.get());
                places = places.taking(split.get(), driver.car());
            }
            shares.sort(Comparator.naturalOrder());
            for (int each = 0; each < shares.size(); each++)
                seats.add(new Seat(drivers.get(each).driver(), shares.get(each)));
        }
        var ranks = order.stream().map(Entry::driver).toList();
        seats.sort(Comparator.comparing(Seat::split).thenComparing(seat -> ranks.indexOf(seat.driver())));
        return seats;
    }

    /** Whoever is forgotten cannot be told from the others who are. */
    private static List<MemberId> dealable(EntryList entries) {
        return entries.grid().stream()
                .filter(entry -> !entry.isFormer())
                .map(Entry::driver)
                .toList();
    }

    /** The entries, of which these are in these splits. */
    static EntryList seated(EntryList entries, SplitsDealt dealt) {
        var seated = entries;
        for (var seat : dealt.seats())
            seated = seated.changing(seat.driver(), entry -> entry.inSplit(Optional.of(seat.split())));
        return seated;
    }

    /** The entries under another plan, in which nobody is in a split that is not there. */
    static EntryList following(EventPlan plan, EntryList entries) {
        var splits = plan.details().splits();
        return new EntryList(
                entries.grid().stream()
                        .map(entry -> entry.inSplit(entry.split()
                                .filter(split ->
                                        splits.filter(each -> each.has(split)).isPresent())))
                        .toList(),
                entries.waiting());
    }

    /** The same decision, after which everybody has a split whose time has come. */
    static Decision<EventFact> filling(RaceEvent event, Decision<EventFact> decision, Instant now) {
        return switch (decision) {
            case Decision.Refused<EventFact> refused -> refused;
            case Decision.Accepted<EventFact> accepted -> {
                if (accepted.facts().isEmpty()) yield accepted;
                var seats = EventLife.evolve(event, accepted.facts()) instanceof Live after && after.isSplit()
                        ? missing(event, after)
                        : List.<Seat>of();
                yield seats.isEmpty()
                        ? accepted
                        : Decision.accepted(Calling.before(
                                accepted.facts(), List.of(new SplitsDealt(seats, Optional.empty(), now))));
            }
        };
    }

    private static List<Seat> missing(RaceEvent event, Live after) {
        if (areDealt(after) || (event instanceof Live before && areDealt(before))) return given(event, after);
        return after instanceof Closed || after instanceof Finished ? dealt(after, List.of()) : List.of();
    }

    private static boolean areDealt(Live event) {
        return SplitPlaces.areDealt(event.entries());
    }

    /**
     * Each split keeps as many as it has places for, the first of the grid; the others go where there is most room. Whoever
     * has changed classes moves where their new one is full, and nobody else for their sake.
     */
    private static List<Seat> given(RaceEvent before, Live event) {
        var grid = event.entries().grid();
        var staying = new ArrayList<>(grid.stream().filter(Entry::isFormer).toList());
        var others = new ArrayList<Entry>();
        var changed = new ArrayList<Entry>();
        for (var entry : grid) {
            if (entry.isFormer()) continue;
            if (hasChangedClass(before, event, entry)) changed.add(entry);
            else if (entry.split()
                    .filter(split -> places(event, staying).hasRoom(split))
                    .isPresent()) staying.add(entry);
            else others.add(entry);
        }
        for (var entry : changed) {
            var places = places(event, staying);
            if (entry.split()
                    .filter(split -> places.hasRoom(split, entry.car()))
                    .isPresent()) staying.add(entry);
            else others.add(entry);
        }
        var given = new ArrayList<Seat>();
        var places = places(event, staying);
        for (var entry : others) {
            var split = places.roomiest(entry.car());
            if (split.isEmpty()) break;
            if (!entry.isIn(split.get())) given.add(new Seat(entry.driver(), split.get()));
            places = places.taking(split.get(), entry.car());
        }
        return given;
    }

    private static boolean hasChangedClass(RaceEvent before, Live after, Entry entry) {
        return before instanceof Live live
                && live.entries()
                        .entryOf(entry.driver())
                        .filter(former -> ClassRules.changesClass(after.plan(), former.car(), entry.car()))
                        .isPresent();
    }

    private static SplitPlaces places(Live event, List<Entry> grid) {
        return SplitPlaces.of(event.plan(), grid).orElseThrow();
    }

    /** Why a steward cannot put a driver into the split that they want; empty where they can, or want none. */
    static Optional<Phrase> objection(Live event, MoveEntry move) {
        if (move.split().isEmpty()) return Optional.empty();
        var split = move.split().get();
        var places = SplitPlaces.of(
                event.plan(), event.entries().without(move.driver()).grid());
        if (places.isEmpty()) return Optional.of(Phrase.of("steward.no_splits"));
        if (move.to().part() == Spot.Part.WAITING) return Optional.of(Phrase.of("steward.split_waiting"));
        if (!areDealt(event)) return Optional.of(Phrase.of("steward.split_not_dealt"));
        var splits = places.get().splits();
        if (!splits.has(split))
            return Optional.of(Phrase.of("steward.no_such_split").with("most", splits.count()));
        if (!places.get().hasRoom(split))
            return Optional.of(Phrase.of("steward.split_full")
                    .with("split", split + 1)
                    .with("places", event.plan().capacity().maxDrivers()));
        return event.entries()
                .entryOf(move.driver())
                .flatMap(entry -> places.get().fullClass(split, entry.car()))
                .map(full -> Phrase.of("steward.split_class_full")
                        .with("split", split + 1)
                        .with("class", full.name())
                        .with("places", full.places()));
    }

    /** What puts the driver there; empty where they are already. */
    static Optional<EventFact> moved(Live event, MoveEntry move) {
        return move.split()
                .filter(split -> event.entries()
                        .entryOf(move.driver())
                        .filter(entry -> entry.isIn(split))
                        .isEmpty())
                .map(split -> new SplitsDealt(
                        List.of(new Seat(move.driver(), split)),
                        Optional.of(move.steward().member()),
                        move.at()));
    }

    private SplitRules() {}
}
