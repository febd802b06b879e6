package racemanager.vehicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.PlainText;

/**
 * The vehicle lists of a guild, in the order in which they were created.
 *
 * @param lastNumber the highest number ever given
 */
public record VehicleLists(int lastNumber, List<VehicleList> lists) {

    /** Four pages of a select; more lists than that are not looked through any more. */
    public static final int MOST = 100;

    public static final VehicleLists EMPTY = new VehicleLists(0, List.of());

    public VehicleLists {
        lists = List.copyOf(lists);
    }

    public Optional<VehicleList> byNumber(int number) {
        return lists.stream().filter(list -> list.number() == number).findFirst();
    }

    /** The list of this name, as far as people see a difference. */
    public Optional<VehicleList> named(String name) {
        return lists.stream().filter(list -> list.isNamed(name)).findFirst();
    }

    /** The list of this name, or else the only one that the text is a part of. */
    public Optional<VehicleList> meant(String text) {
        var matching = matching(text);
        return named(text).or(() -> matching.stream().findFirst().filter(first -> matching.size() == 1));
    }

    /** Lists whose name contains the text, without regard to case; all for an empty text. */
    public List<VehicleList> matching(String text) {
        var wanted = PlainText.likeness(text);
        return lists.stream()
                .filter(list -> PlainText.likeness(list.name()).contains(wanted))
                .toList();
    }

    /** By what is the same for all names that people take for one, to look up thousands of rows. */
    public Map<String, VehicleList> byKey() {
        var known = new HashMap<String, VehicleList>();
        lists.forEach(list -> known.put(PlainText.likeness(list.name()), list));
        return known;
    }

    /** These take the places of those with their numbers, and the rest stand behind the last one. */
    public VehicleLists merging(List<VehicleList> changed) {
        var all = new LinkedHashMap<Integer, VehicleList>();
        lists.forEach(list -> all.put(list.number(), list));
        changed.forEach(list -> all.put(list.number(), list));
        var last = changed.stream().mapToInt(VehicleList::number).max().orElse(0);
        return new VehicleLists(Math.max(lastNumber, last), List.copyOf(all.values()));
    }

    /** The list takes the place of the one with its number, or stands behind the last one. */
    public VehicleLists with(VehicleList list) {
        if (byNumber(list.number()).isPresent()) {
            return new VehicleLists(
                    lastNumber,
                    lists.stream()
                            .map(each -> each.number() == list.number() ? list : each)
                            .toList());
        }
        var more = new ArrayList<>(lists);
        more.add(list);
        return new VehicleLists(Math.max(lastNumber, list.number()), more);
    }

    public VehicleLists without(int number) {
        return new VehicleLists(
                lastNumber,
                lists.stream().filter(list -> list.number() != number).toList());
    }
}
