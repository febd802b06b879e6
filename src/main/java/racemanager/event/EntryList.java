package racemanager.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** The grid in order, and behind it those who wait for a place, in order; who waits is in no split. */
public record EntryList(List<Entry> grid, List<Entry> waiting) {

    public static final EntryList EMPTY = new EntryList(List.of(), List.of());

    public EntryList {
        grid = List.copyOf(grid);
        waiting = waiting.stream().noneMatch(entry -> entry.split().isPresent())
                ? List.copyOf(waiting)
                : waiting.stream().map(entry -> entry.inSplit(Optional.empty())).toList();
    }

    /** All who are on the grid or in line, in order, but those who asked to be forgotten. */
    public Stream<Entry> present() {
        return Stream.concat(grid.stream(), waiting.stream()).filter(entry -> !entry.isFormer());
    }

    public Optional<Entry> entryOf(MemberId driver) {
        return Stream.concat(grid.stream(), waiting.stream())
                .filter(entry -> entry.driver().equals(driver))
                .findFirst();
    }

    /** The car that a member drives, as its captain or in its crew. */
    public Optional<Entry> carOf(MemberId member) {
        return Stream.concat(grid.stream(), waiting.stream())
                .filter(entry -> entry.isDrivenBy(member))
                .findFirst();
    }

    /** Whether the member drives a car that is on the grid. */
    public boolean isInGridCar(MemberId member) {
        return grid.stream().anyMatch(entry -> entry.isDrivenBy(member));
    }

    /** A server admits an account once, whoever has named it in the guild since. */
    public Optional<Entry> ofAccount(SteamId steam) {
        return Stream.concat(grid.stream(), waiting.stream())
                .filter(entry -> entry.has(steam))
                .findFirst();
    }

    Optional<Entry> ofNumber(int number) {
        return Stream.concat(grid.stream(), waiting.stream())
                .filter(entry -> entry.number().filter(each -> each == number).isPresent())
                .findFirst();
    }

    /** All who are on the grid or in line, with those who share their cars, in a set of the caller's own. */
    public Set<MemberId> drivers() {
        return Stream.concat(grid.stream(), waiting.stream())
                .flatMap(entry -> Stream.concat(Stream.of(entry.driver()), entry.members()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of them whom Discord can reach. */
    public Set<MemberId> members() {
        var drivers = drivers();
        drivers.removeIf(driver -> !driver.isOnDiscord());
        return drivers;
    }

    public boolean isOnGrid(MemberId driver) {
        return grid.stream().anyMatch(entry -> entry.driver().equals(driver));
    }

    /** The place on the waiting list, from 1; empty for those who do not wait. */
    public Optional<Integer> waitingPlace(MemberId driver) {
        return IntStream.range(0, waiting.size())
                .filter(index -> waiting.get(index).driver().equals(driver))
                .mapToObj(index -> index + 1)
                .findFirst();
    }

    public long checkedIn() {
        return grid.stream().filter(Entry::isCheckedIn).count();
    }

    EntryList onGrid(Entry entry) {
        return new EntryList(and(grid, entry), waiting);
    }

    /** Behind all who have started in as many races or fewer; where starts do not count, behind all. */
    EntryList inLine(Entry entry) {
        int ahead = (int) waiting.stream()
                .takeWhile(other -> other.starts().orElse(0) <= entry.starts().orElse(0))
                .count();
        return new EntryList(grid, at(ahead + 1, entry, waiting));
    }

    public EntryList without(MemberId driver) {
        return new EntryList(but(grid, driver), but(waiting, driver));
    }

    /** Takes a driver from the waiting list to the end of the grid. */
    EntryList promoted(MemberId driver) {
        return entryOf(driver)
                .map(entry -> new EntryList(and(grid, entry), but(waiting, driver)))
                .orElse(this);
    }

    /** Takes a driver from the grid to the head of the waiting list. */
    EntryList sentBack(MemberId driver) {
        return entryOf(driver)
                .map(entry -> new EntryList(but(grid, driver), behind(entry.placed(), but(waiting, driver))))
                .orElse(this);
    }

    /** Takes a driver from the grid to the end of the waiting list. */
    EntryList last(MemberId driver) {
        return entryOf(driver)
                .map(entry -> new EntryList(but(grid, driver), and(but(waiting, driver), entry)))
                .orElse(this);
    }

    /** Takes a driver to a place from 1 of the grid or the waiting list; a place behind the end is the end. */
    EntryList moved(MemberId driver, Spot.Part part, int place) {
        return entryOf(driver)
                .map(entry -> {
                    var rest = without(driver);
                    return switch (part) {
                        case GRID -> new EntryList(at(place, entry, rest.grid()), rest.waiting());
                        case WAITING -> new EntryList(rest.grid(), at(place, entry.placed(), rest.waiting()));
                    };
                })
                .orElse(this);
    }

    EntryList forgetting(MemberId member) {
        UnaryOperator<Entry> forgotten = entry -> entry.forgetting(member);
        return new EntryList(
                grid.stream().map(forgotten).toList(),
                waiting.stream().map(forgotten).toList());
    }

    EntryList withoutCheckIns() {
        UnaryOperator<Entry> unchecked = entry -> entry.checkedIn(Optional.empty());
        return new EntryList(
                grid.stream().map(unchecked).toList(),
                waiting.stream().map(unchecked).toList());
    }

    EntryList changing(MemberId driver, UnaryOperator<Entry> change) {
        UnaryOperator<Entry> forThem = entry -> entry.driver().equals(driver) ? change.apply(entry) : entry;
        return new EntryList(
                grid.stream().map(forThem).toList(),
                waiting.stream().map(forThem).toList());
    }

    private static List<Entry> and(List<Entry> entries, Entry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return more;
    }

    private static List<Entry> at(int place, Entry entry, List<Entry> entries) {
        var more = new ArrayList<>(entries);
        more.add(Math.clamp(place - 1, 0, entries.size()), entry);
        return more;
    }

    private static List<Entry> behind(Entry first, List<Entry> entries) {
        var more = new ArrayList<Entry>();
        more.add(first);
        more.addAll(entries);
        return more;
    }

    private static List<Entry> but(List<Entry> entries, MemberId driver) {
        for (int index = 0; index < entries.size(); index++) {
            if (!entries.get(index).driver().equals(driver)) continue;
            var rest = new ArrayList<>(entries);
            rest.remove(index);
            return rest;
        }
        return entries;
    }
}
