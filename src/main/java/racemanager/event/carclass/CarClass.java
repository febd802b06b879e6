package racemanager.event.carclass;

import java.util.List;
import java.util.Optional;

/**
 * A class of cars with places of its own.
 *
 * @param numbers its race numbers; empty where any will do
 * @param cars those that race in it, also one that the event allows no more while a driver has yet to choose another
 */
public record CarClass(String name, int places, Optional<NumberRange> numbers, List<String> cars) {

    public static final int SHORTEST_NAME = 2;
    public static final int LONGEST_NAME = 30;

    public CarClass {
        cars = List.copyOf(cars);
    }

    public boolean hasCar(String car) {
        return cars.contains(car);
    }

    /** Whether its drivers may have this race number. */
    public boolean hasNumber(int number) {
        return numbers.map(range -> range.has(number)).orElse(true);
    }
}
