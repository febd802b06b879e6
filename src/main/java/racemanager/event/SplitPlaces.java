package racemanager.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import racemanager.event.carclass.CarClass;
import racemanager.event.split.Splits;

/**
 * How many places each split of an event has left, in all and in each class.
 *
 * @param rooms by split
 */
public record SplitPlaces(Splits splits, List<GridRoom> rooms) {

    public SplitPlaces {
        rooms = List.copyOf(rooms);
    }

    /** With these on the grid; empty where the event is one race. */
    public static Optional<SplitPlaces> of(EventPlan plan, List<Entry> grid) {
        return plan.details()
                .splits()
                .map(splits -> new SplitPlaces(
                        splits,
                        splits.all().stream()
                                .map(split -> GridRoom.ofSplit(plan)
                                        .taking(grid.stream()
                                                .filter(entry -> entry.isIn(split))
                                                .toList()))
                                .toList()));
    }

    /** Whether drivers have been dealt to the splits. */
    public static boolean areDealt(EntryList entries) {
        return entries.grid().stream().anyMatch(entry -> entry.split().isPresent());
    }

    /** By split; fewer than none in one that has more drivers than places since the event became smaller. */
    public List<Integer> free() {
        return rooms.stream().map(GridRoom::free).toList();
    }

    public boolean hasRoom(int split) {
        return splits.has(split) && rooms.get(split).free() > 0;
    }

    /** The same for somebody in this car, whose class has places of its own in each split. */
    boolean hasRoom(int split, String car) {
        return splits.has(split) && rooms.get(split).keeps(car);
    }

    /** The class of this car, where it has no place in a split. */
    Optional<CarClass> fullClass(int split, String car) {
        return rooms.get(split).fullClass(car);
    }

    /**
     * Where somebody in this car finds the most places left, of their class and then of all, the first of several splits;
     * empty where all are full.
     */
    Optional<Integer> roomiest(String car) {
        return splits.all().stream()
                .filter(this::hasRoom)
                .min(Comparator.<Integer>comparingInt(split -> -rooms.get(split).freeFor(car))
                        .thenComparingInt(split -> -rooms.get(split).free()));
    }

    SplitPlaces taking(int split, String car) {
        var left = new ArrayList<>(rooms);
        left.set(split, rooms.get(split).taking(car));
        return new SplitPlaces(splits, left);
    }
}
