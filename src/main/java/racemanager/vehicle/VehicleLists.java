package racemanager.vehicle;

import java.util.List;
import java.util.Optional;

/**
 * The vehicle lists of a guild, in the order in which they were created.
 *
 * @param lastNumber the highest number ever given
 */
public record VehicleLists(int lastNumber, List<VehicleList> lists) {

    public static final VehicleLists EMPTY = new VehicleLists(0, List.of());

    public VehicleLists {
        lists = List.copyOf(lists);
    }

    public Optional<VehicleList> byNumber(int number) {
        return lists.stream().filter(list -> list.number() == number).findFirst();
    }
}
