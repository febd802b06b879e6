package racemanager.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;

/**
 * How many places of an event are left, on the whole grid and in each of its classes.
 *
 * @param free fewer than none where there are more drivers than places
 * @param byClass the same for each class; empty where there are none
 */
public record GridRoom(int free, CarClasses classes, List<Integer> byClass) {

    private static final CarClasses NO_CLASSES = new CarClasses(List.of());

    public GridRoom {
        byClass = List.copyOf(byClass);
    }

    /** Before anybody has come. */
    static GridRoom empty(EventPlan plan) {
        return of(plan.gridPlaces(), plan, plan.details().splitCount());
    }

    /** The same in one of several splits. */
    static GridRoom ofSplit(EventPlan plan) {
        return of(plan.capacity().maxDrivers(), plan, 1);
    }

    private static GridRoom of(int places, EventPlan plan, int races) {
        var classes = plan.details().classes().orElse(NO_CLASSES).times(races);
        return new GridRoom(
                places, classes, classes.all().stream().map(CarClass::places).toList());
    }

    /** With those who are on the grid. */
    public static GridRoom of(EventPlan plan, EntryList entries) {
        return empty(plan).taking(entries.grid());
    }

    /** Whether somebody who comes in this car gets a place. */
    public boolean hasRoom(String car) {
        return free > 0
                && (byClass.isEmpty()
                        || classes.indexOf(car).filter(this::hasPlace).isPresent());
    }

    /** The same for somebody whose place it was: a car that is in no class takes it from none. */
    boolean keeps(String car) {
        return free > 0 && classes.indexOf(car).map(this::hasPlace).orElse(true);
    }

    /** Whether nobody gets a place, whatever their car. */
    public boolean isFull() {
        return free <= 0 || (!byClass.isEmpty() && byClass.stream().allMatch(places -> places <= 0));
    }

    /** The class of this car, where it has no place. */
    Optional<CarClass> fullClass(String car) {
        return classes.indexOf(car).filter(index -> !hasPlace(index)).map(classes.all()::get);
    }

    /** The places left for this car: those of its class, where it has one. */
    int freeFor(String car) {
        return classes.indexOf(car).map(byClass::get).orElse(free);
    }

    private boolean hasPlace(int index) {
        return byClass.get(index) > 0;
    }

    GridRoom taking(String car) {
        var left = new ArrayList<>(byClass);
        classes.indexOf(car).ifPresent(index -> left.set(index, left.get(index) - 1));
        return new GridRoom(free - 1, classes, left);
    }

    GridRoom taking(Collection<Entry> entries) {
        var left = this;
        for (var entry : entries) left = left.taking(entry.car());
        return left;
    }

    /** Who of these come onto the grid, in order, one place after the other. */
    List<Entry> taken(Collection<Entry> inLine) {
        var coming = new ArrayList<Entry>();
        var left = this;
        for (var entry : inLine) {
            if (!left.hasRoom(entry.car())) continue;
            coming.add(entry);
            left = left.taking(entry.car());
        }
        return coming;
    }

    /** Those who wait and would get a place, in order; somebody who is forgotten does not. */
    public Stream<Entry> inLine(EntryList entries) {
        return entries.waiting().stream().filter(entry -> !entry.isFormer() && hasRoom(entry.car()));
    }

    /** The one who moves up next. */
    Optional<Entry> next(EntryList entries) {
        return inLine(entries).findFirst();
    }

    /** How many places are taken in each class, as "12/20" tells it. */
    public List<Integer> drivers() {
        return IntStream.range(0, byClass.size())
                .mapToObj(index -> classes.all().get(index).places() - byClass.get(index))
                .toList();
    }
}
