package racemanager.event;

import java.time.Instant;
import java.util.Optional;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/**
 * A driver in an event: who, in what, since when, and whether they confirmed that they will be there.
 *
 * @param number on the car; empty until a steward gives one
 * @param note what stewards wrote to each other, never shown in public
 * @param team counted from 0, and while the driver waits only wished for; empty where any will do
 * @param split counted from 0; empty while the driver waits, and until the splits are dealt
 */
public record Entry(
        MemberId driver,
        DriverCard card,
        String car,
        Instant registeredAt,
        Optional<Instant> checkedInAt,
        Optional<Integer> number,
        Optional<String> note,
        Optional<Integer> team,
        Optional<Integer> split) {

    /** Of a driver who is in no split. */
    public Entry(
            MemberId driver,
            DriverCard card,
            String car,
            Instant registeredAt,
            Optional<Instant> checkedInAt,
            Optional<Integer> number,
            Optional<String> note,
            Optional<Integer> team) {
        this(driver, card, car, registeredAt, checkedInAt, number, note, team, Optional.empty());
    }

    /** How a driver is known: the name for the roster and, where the event asks for one, the account. */
    public record DriverCard(String fullName, Optional<SteamId> steam) {}

    /** A driver who comes in: without a number and a team, and not checked in. */
    public static Entry of(MemberId driver, DriverCard card, String car, Instant at) {
        return new Entry(driver, card, car, at, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it belongs to somebody who asked to be forgotten, so that only place and car are left. */
    public boolean isFormer() {
        return driver.equals(FormerMember.ID);
    }

    /** Whether a steward put in somebody without Discord, who is shown by name and never called. */
    public boolean isGuest() {
        return !isFormer() && !driver.isOnDiscord();
    }

    public boolean isCheckedIn() {
        return checkedInAt.isPresent();
    }

    /** What a steward may set of it, as it is. */
    EntryChange present() {
        return new EntryChange(card, car, number, team);
    }

    Entry in(String other) {
        return changed(new EntryChange(card, other, number, team));
    }

    Entry changed(EntryChange change) {
        return new Entry(
                driver,
                change.card(),
                change.car(),
                registeredAt,
                checkedInAt,
                change.number(),
                note,
                change.team(),
                split);
    }

    public Entry checkedIn(Optional<Instant> at) {
        return new Entry(driver, card, car, registeredAt, at, number, note, team, split);
    }

    Entry noted(Optional<String> text) {
        return new Entry(driver, card, car, registeredAt, checkedInAt, number, text, team, split);
    }

    Entry inTeam(Optional<Integer> other) {
        return new Entry(driver, card, car, registeredAt, checkedInAt, number, note, other, split);
    }

    /** Whether the driver drives in this split. */
    public boolean isIn(int one) {
        return split.filter(each -> each == one).isPresent();
    }

    Entry inSplit(Optional<Integer> other) {
        return split.equals(other)
                ? this
                : new Entry(driver, card, car, registeredAt, checkedInAt, number, note, team, other);
    }

    Entry takenOverBy(MemberId member) {
        return new Entry(member, card, car, registeredAt, checkedInAt, number, note, team, split);
    }

    Entry anonymous() {
        var nobody = new DriverCard("", Optional.empty());
        return new Entry(
                FormerMember.ID,
                nobody,
                car,
                registeredAt,
                checkedInAt,
                Optional.empty(),
                Optional.empty(),
                team,
                split);
    }
}
