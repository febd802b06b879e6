package racemanager.event;

import java.time.Instant;
import java.util.Optional;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** A driver in an event: who, in what, since when, and whether they confirmed that they will be there. */
public record Entry(MemberId driver, DriverCard card, String car, Instant registeredAt, Optional<Instant> checkedInAt) {

    /** How a driver is known: the name for the roster and, where the event asks for one, the account. */
    public record DriverCard(String fullName, Optional<SteamId> steam) {}

    /** Whether it belongs to somebody who asked to be forgotten, so that only place and car are left. */
    public boolean isFormer() {
        return driver.equals(FormerMember.ID);
    }

    public boolean isCheckedIn() {
        return checkedInAt.isPresent();
    }

    Entry in(String other) {
        return new Entry(driver, card, other, registeredAt, checkedInAt);
    }

    public Entry checkedIn(Optional<Instant> at) {
        return new Entry(driver, card, car, registeredAt, at);
    }

    Entry anonymous() {
        return new Entry(FormerMember.ID, new DriverCard("", Optional.empty()), car, registeredAt, checkedInAt);
    }
}
