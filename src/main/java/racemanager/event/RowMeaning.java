package racemanager.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** Whom the rows of a list mean: nobody is meant by two of them. */
final class RowMeaning {

    private final Map<MemberId, Integer> lines = new HashMap<>();
    private final Map<SteamId, Integer> accounts = new HashMap<>();

    /** The row means this driver, if anybody yet. */
    void note(DriverRow row, Optional<MemberId> driver) {
        driver.ifPresent(meant -> lines.putIfAbsent(meant, row.line()));
        row.account().ifPresent(account -> accounts.putIfAbsent(account, row.line()));
    }

    /** The line of the row that means the same. */
    Optional<Integer> twice(DriverRow row, Optional<Entry> present) {
        return row.account()
                .map(accounts::get)
                .or(() -> present.map(Entry::driver).map(lines::get));
    }

    /** Whom an account means, or else the name; of several with one name the first that no row has named. */
    Optional<Entry> present(Live event, DriverRow row) {
        var named = event.entries()
                .present()
                .filter(entry -> row.isNamed(entry.card().fullName()) && mayBeNamedOnly(event.plan(), row, entry))
                .toList();
        return row.account()
                .flatMap(event.entries()::ofAccount)
                .or(() -> Stream.concat(
                                named.stream().filter(entry -> !lines.containsKey(entry.driver())), named.stream())
                        .findFirst());
    }

    private static boolean mayBeNamedOnly(EventPlan plan, DriverRow row, Entry entry) {
        return entry.card().steam().isEmpty() || (row.account().isEmpty() && !asksForAccount(plan));
    }

    static boolean asksForAccount(EventPlan plan) {
        return plan.capacity().driverId() == DriverIdKind.STEAM;
    }

    /** Whether the row means somebody who shares the entry's car with its captain. */
    static boolean isCoDriver(DriverRow row, Entry entry) {
        return row.account().isPresent()
                && !row.account().equals(entry.card().steam())
                && entry.crew().isPresent();
    }

    /** Exported lists have them too, without a car. */
    static boolean isBroadcaster(Live event, DriverRow row) {
        var broadcasters = event.meeting().broadcasters();
        var is = row.account().isPresent()
                ? row.account().flatMap(broadcasters::ofAccount).isPresent()
                : broadcasters.all().stream()
                        .anyMatch(each -> row.isNamed(each.card().fullName()));
        return is && row.car().isEmpty() && row.problems().isEmpty();
    }
}
