package racemanager.event;

import java.util.Map;
import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;

/**
 * What the columns of a list say of an entry; what a list has no column for stays as it is.
 *
 * @param numbers those that exported lists give to whoever has none
 */
record RowColumns(EventPlan plan, Map<MemberId, Integer> numbers) {

    /** What the row makes of an entry in this car. */
    EntryChange change(DriverCard card, String car, DriverRow row, Entry entry) {
        return new EntryChange(card, car, number(row, entry), team(row, entry), livery(row, entry));
    }

    /** Exported lists have a number for everybody. */
    boolean isNumber(Entry entry, int number) {
        return entry.number()
                        .or(() -> Optional.ofNullable(numbers.get(entry.driver())))
                        .equals(Optional.of(number))
                || Optional.ofNullable(numbers.get(entry.driver())).equals(Optional.of(number));
    }

    private Optional<Integer> number(DriverRow row, Entry entry) {
        var isKept = !row.given().contains(DriverColumn.NUMBER)
                || row.number().filter(number -> isNumber(entry, number)).isPresent();
        return isKept ? entry.number() : row.number();
    }

    private Optional<Integer> team(DriverRow row, Entry entry) {
        var isKept = !row.given().contains(DriverColumn.TEAM)
                || plan.details().teams().isEmpty();
        return isKept ? entry.team() : row.team();
    }

    private Optional<HttpsLink> livery(DriverRow row, Entry entry) {
        var isKept = !row.given().contains(DriverColumn.LIVERY)
                || !plan.details().rules().allowLiveries();
        return isKept ? entry.livery() : row.livery();
    }
}
