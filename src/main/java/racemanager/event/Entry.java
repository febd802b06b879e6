package racemanager.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/**
 * A driver in an event: who, in what, since when, and whether they confirmed that they will be there.
 *
 * @param number on the car; empty until a steward gives one
 * @param note what stewards wrote to each other, never shown in public
 * @param team counted from 0, and while the driver waits only wished for; empty where any will do
 * @param split counted from 0; empty while the driver waits, and until the splits are dealt
 * @param crew who shares the car with the driver, who is its captain; empty where nobody shares cars
 * @param guestSince when a steward marked a member as a guest; empty for all others
 * @param starts after how many races of the last twelve months the driver waits for a place; empty where they wait by when
 *     they came, or where their place in line was decided otherwise
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
        Optional<Integer> split,
        Optional<Crew> crew,
        Optional<Instant> guestSince,
        Optional<Integer> starts) {

    /** Of a driver who is in no split and shares the car with nobody. */
    public Entry(
            MemberId driver,
            DriverCard card,
            String car,
            Instant registeredAt,
            Optional<Instant> checkedInAt,
            Optional<Integer> number,
            Optional<String> note,
            Optional<Integer> team) {
        this(
                driver,
                card,
                car,
                registeredAt,
                checkedInAt,
                number,
                note,
                team,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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

    /** Whether a steward said of a member that they are a guest. */
    public boolean isMarkedGuest() {
        return guestSince.isPresent();
    }

    /** Whether they are on the grid without racing for the league: without Discord, or because a steward said so. */
    public boolean drivesAsGuest() {
        return isGuest() || isMarkedGuest();
    }

    /** How the car is called: by its team where there is one, otherwise by its driver. */
    public String title() {
        return crew.map(Crew::name).orElse(card.fullName());
    }

    /** All who drive the car, its captain first. */
    public List<DriverCard> cards() {
        return Stream.concat(Stream.of(card), others().map(Crew.CoDriver::card)).toList();
    }

    /** How the car's captain, or whoever shares it with them, is known. */
    public DriverCard cardOf(MemberId member) {
        return others().filter(other -> other.is(member))
                .map(Crew.CoDriver::card)
                .findFirst()
                .orElse(card);
    }

    /** All who drive the car and are on Discord, its captain first. */
    public Stream<MemberId> members() {
        return Stream.concat(Stream.of(driver), crew.stream().flatMap(Crew::members))
                .filter(MemberId::isOnDiscord);
    }

    Stream<Crew.CoDriver> others() {
        return crew.stream().flatMap(each -> each.others().stream());
    }

    /** Whether this account may drive the car. */
    boolean has(SteamId account) {
        return card.steam().filter(account::equals).isPresent()
                || crew.filter(each -> each.has(account)).isPresent();
    }

    boolean isDrivenBy(MemberId member) {
        return driver.equals(member) || crew.filter(each -> each.has(member)).isPresent();
    }

    /** Nothing of the member is left, whose own entry becomes nobody's. */
    Entry forgetting(MemberId member) {
        return driver.equals(member) ? anonymous() : with(crew.map(each -> each.without(member)));
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
                split,
                crew,
                guestSince,
                starts);
    }

    public Entry checkedIn(Optional<Instant> at) {
        return new Entry(driver, card, car, registeredAt, at, number, note, team, split, crew, guestSince, starts);
    }

    Entry noted(Optional<String> text) {
        return new Entry(
                driver, card, car, registeredAt, checkedInAt, number, text, team, split, crew, guestSince, starts);
    }

    Entry inTeam(Optional<Integer> other) {
        return new Entry(
                driver, card, car, registeredAt, checkedInAt, number, note, other, split, crew, guestSince, starts);
    }

    /** Whether the driver drives in this split. */
    public boolean isIn(int one) {
        return split.filter(each -> each == one).isPresent();
    }

    Entry inSplit(Optional<Integer> other) {
        return split.equals(other)
                ? this
                : new Entry(
                        driver,
                        card,
                        car,
                        registeredAt,
                        checkedInAt,
                        number,
                        note,
                        team,
                        other,
                        crew,
                        guestSince,
                        starts);
    }

    Entry with(Optional<Crew> other) {
        return new Entry(
                driver, card, car, registeredAt, checkedInAt, number, note, team, split, other, guestSince, starts);
    }

    Entry asGuest(Optional<Instant> since) {
        return new Entry(driver, card, car, registeredAt, checkedInAt, number, note, team, split, crew, since, starts);
    }

    /** A driver whose starts count, if there are any. */
    Entry startedBefore(int races) {
        return waitingAfter(Optional.of(races).filter(each -> each > 0));
    }

    /** The place in line was decided otherwise, so that nobody comes before them for their starts. */
    Entry placed() {
        return starts.isEmpty() ? this : waitingAfter(Optional.empty());
    }

    private Entry waitingAfter(Optional<Integer> races) {
        return new Entry(
                driver, card, car, registeredAt, checkedInAt, number, note, team, split, crew, guestSince, races);
    }

    Entry takenOverBy(MemberId member) {
        return new Entry(
                member, card, car, registeredAt, checkedInAt, number, note, team, split, crew, guestSince, starts);
    }

    private Entry anonymous() {
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
                split,
                crew,
                Optional.empty(),
                Optional.empty());
    }
}
