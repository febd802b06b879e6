package racemanager.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** The grid in order, and behind it those who wait for a place, in order; who waits is in no split. */
public record EntryList(List<Entry> grid, List<Entry> waiting) {

    public static final EntryList EMPTY = new EntryList(List.of(), List.of());

    public EntryList {
        grid = Entries.of(grid);
        waiting = Entries.of(waiting).outOfSplits();
    }

    private Entries onGrid() {
        return Entries.of(grid);
    }

    private Entries inLine() {
        return Entries.of(waiting);
    }

    /** All who are on the grid or in line, in order, but those who asked to be forgotten. */
    public Stream<Entry> present() {
        return Stream.concat(grid.stream(), waiting.stream()).filter(entry -> !entry.isFormer());
    }

    public Optional<Entry> entryOf(MemberId driver) {
        return onGrid().ofDriver(driver).or(() -> inLine().ofDriver(driver));
    }

    /** The car that a member drives, as its captain or in its crew. */
    public Optional<Entry> carOf(MemberId member) {
        return onGrid().drivenBy(member).or(() -> inLine().drivenBy(member));
    }

    /** Whether the member drives a car that is on the grid. */
    public boolean isInGridCar(MemberId member) {
        return onGrid().drivenBy(member).isPresent();
    }

    /** A server admits an account once, whoever has named it in the guild since. */
    public Optional<Entry> ofAccount(SteamId steam) {
        return onGrid().ofAccount(steam).or(() -> inLine().ofAccount(steam));
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
        return onGrid().ofDriver(driver).isPresent();
    }

    /** The place on the waiting list, from 1; empty for those who do not wait. */
    public Optional<Integer> waitingPlace(MemberId driver) {
        return inLine().placeOf(driver);
    }

    public long checkedIn() {
        return grid.stream().filter(Entry::isCheckedIn).count();
    }

    EntryList onGrid(Entry entry) {
        return new EntryList(onGrid().and(entry), waiting);
    }

    /** Behind all who have started in as many races or fewer; where starts do not count, behind all. */
    EntryList inLine(Entry entry) {
        int ahead = inLine().untilStartedMore(entry.starts().orElse(0));
        return new EntryList(grid, inLine().at(ahead + 1, entry));
    }

    public EntryList without(MemberId driver) {
        return new EntryList(onGrid().without(driver), inLine().without(driver));
    }

    /** Takes a driver from the waiting list to the end of the grid. */
    EntryList promoted(MemberId driver) {
        return entryOf(driver)
                .map(entry -> new EntryList(onGrid().and(entry), inLine().without(driver)))
                .orElse(this);
    }

    /** Takes a driver from the grid to the head of the waiting list. */
    EntryList sentBack(MemberId driver) {
        return entryOf(driver)
                .map(entry -> new EntryList(
                        onGrid().without(driver), inLine().without(driver).at(1, entry.placed())))
                .orElse(this);
    }

    /** Takes a driver from the grid to the end of the waiting list. */
    EntryList last(MemberId driver) {
        return entryOf(driver)
                .map(entry -> new EntryList(
                        onGrid().without(driver), inLine().without(driver).and(entry)))
                .orElse(this);
    }

    /** Takes a driver to a place from 1 of the grid or the waiting list; a place behind the end is the end. */
    EntryList moved(MemberId driver, Spot.Part part, int place) {
        return entryOf(driver)
                .map(entry -> {
                    var rest = without(driver);
                    return switch (part) {
                        case GRID -> new EntryList(rest.onGrid().at(place, entry), rest.waiting());
                        case WAITING -> new EntryList(rest.grid(), rest.inLine().at(place, entry.placed()));
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
        return new EntryList(onGrid().changing(driver, change), inLine().changing(driver, change));
    }
}
