package racemanager.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import racemanager.kernel.MemberId;

/** Whose race number a list takes away, so that others in it can have it whatever the order of the rows is. */
final class FreedNumbers {

    /** Whoever cannot be changed keeps the number, and then somebody else may not have it. */
    static Set<MemberId> of(List<ListedCar> cars, Function<Set<MemberId>, DriverListing> listings) {
        var first = listings.apply(Set.of());
        first.take(cars);
        var freed = new HashSet<>(first.renumbered());
        while (!freed.isEmpty()) {
            var listing = listings.apply(freed);
            listing.take(cars);
            if (listing.unchanged().isEmpty()) break;
            freed.removeAll(listing.unchanged());
        }
        return freed;
    }

    private FreedNumbers() {}
}
