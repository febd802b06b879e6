package racemanager.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import racemanager.event.split.Splits;

/**
 * How many places each split of an event has left.
 *
 * @param free by split; fewer than none in one that has more drivers than places since the event became smaller
 */
public record SplitPlaces(Splits splits, List<Integer> free) {

    public SplitPlaces {
        free = List.copyOf(free);
    }

    /** With these on the grid; empty where the event is one race. */
    public static Optional<SplitPlaces> of(EventPlan plan, List<Entry> grid) {
        return plan.details().splits().map(splits -> {
            var free = new ArrayList<Integer>();
            for (int split : splits.all())
                free.add(plan.capacity().maxDrivers()
                        - (int) grid.stream().filter(entry -> entry.isIn(split)).count());
            return new SplitPlaces(splits, free);
        });
    }

    /** Whether drivers have been dealt to the splits. */
    public static boolean areDealt(EntryList entries) {
        return entries.grid().stream().anyMatch(entry -> entry.split().isPresent());
    }

    public boolean hasRoom(int split) {
        return splits.has(split) && free.get(split) > 0;
    }

    /** The split with the most places left, the first of several; empty where all are full. */
    Optional<Integer> roomiest() {
        return IntStream.range(0, splits.count())
                .boxed()
                .filter(this::hasRoom)
                .min(Comparator.comparing(split -> -free.get(split)));
    }

    SplitPlaces taking(int split) {
        var left = new ArrayList<>(free);
        left.set(split, left.get(split) - 1);
        return new SplitPlaces(splits, left);
    }

    /** How many of so many drivers come into each split, so that all are as even as possible. */
    List<Integer> shares(int drivers) {
        var left = this;
        for (int driver = 0; driver < drivers; driver++)
            left = left.roomiest().map(left::taking).orElse(left);
        var after = left;
        return splits.all().stream()
                .map(split -> free.get(split) - after.free.get(split))
                .toList();
    }
}
