package racemanager.event;

import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.HttpsLink;

/**
 * What an entry is set to; place and check-in stay as they are.
 *
 * @param livery where the car's own livery is; empty where it has none
 */
public record EntryChange(
        DriverCard card, String car, Optional<Integer> number, Optional<Integer> team, Optional<HttpsLink> livery) {

    /** Of a car without a livery of its own. */
    public EntryChange(DriverCard card, String car, Optional<Integer> number, Optional<Integer> team) {
        this(card, car, number, team, Optional.empty());
    }

    EntryChange of(DriverCard other) {
        return new EntryChange(other, car, number, team, livery);
    }

    EntryChange in(String other) {
        return new EntryChange(card, other, number, team, livery);
    }

    EntryChange withoutNumber() {
        return new EntryChange(card, car, Optional.empty(), team, livery);
    }

    /** The same with another livery, or with none. */
    EntryChange with(Optional<HttpsLink> other) {
        return new EntryChange(card, car, number, team, other);
    }
}
