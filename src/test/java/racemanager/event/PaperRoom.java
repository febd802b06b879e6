package racemanager.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many places a grid on paper has, in all and in each class, and which car everybody drives. */
final class PaperRoom {

    private final Map<Long, String> cars = new HashMap<>();
    private final int places;
    private final Map<String, Integer> classes;

    /** The classes by their only car, each with its places; none where all race in one. */
    PaperRoom(int places, Map<String, Integer> classes) {
        this.places = places;
        this.classes = classes;
    }

    void put(long driver, String car) {
        cars.put(driver, car);
    }

    String carOf(long driver) {
        return cars.getOrDefault(driver, "");
    }

    boolean isFor(String car, List<Long> taken) {
        var inClass = taken.stream().filter(driver -> carOf(driver).equals(car)).count();
        return taken.size() < places && inClass < classes.getOrDefault(car, places);
    }

    /** A steward is told of the class as long as the grid has room. */
    String refusalToSteward(List<Long> grid) {
        return grid.size() < places ? "steward.class_full" : "steward.full";
    }

    String refusal(String car, List<Long> grid) {
        return isFor(car, grid) || classes.keySet().stream().noneMatch(other -> isFor(other, grid))
                ? "event.full"
                : "event.class_full";
    }
}
