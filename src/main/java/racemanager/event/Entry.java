package racemanager.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.HttpsLink;
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
 * @param livery where the car's own livery is; empty where it has none
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
        Optional<Integer> starts,
        Optional<HttpsLink> livery) {

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

    /** Who has the car when its captain does not come: the first of its crew who is on Discord. */
    public Optional<Crew.CoDriver> heir() {
        return others().filter(
                        other -> other.member().filter(MemberId::isOnDiscord).isPresent())
                .findFirst();
    }

    /** Whether somebody is a guest is said of the captain, not of the car. */
    Entry handedTo(MemberId member) {
        return revision()
                .driver(member)
                .set(new EntryChange(cardOf(member), car, number, team, livery))
                .crew(crew.map(each -> each.without(member)))
                .guestSince(Optional.empty())
                .made();
    }

    public boolean isCheckedIn() {
        return checkedInAt.isPresent();
    }

    /** What can be set of it, as it is. */
    EntryChange present() {
        return new EntryChange(card, car, number, team, livery);
    }

    private EntryRevision revision() {
        return new EntryRevision(this);
    }

    Entry in(String other) {
        return changed(present().in(other));
    }

    Entry changed(EntryChange change) {
        return revision().set(change).made();
    }

    public Entry checkedIn(Optional<Instant> at) {
        return revision().checkedInAt(at).made();
    }

    Entry noted(Optional<String> text) {
        return revision().note(text).made();
    }

    Entry inTeam(Optional<Integer> other) {
        return revision().team(other).made();
    }

    /** Whether the driver drives in this split. */
    public boolean isIn(int one) {
        return split.filter(each -> each == one).isPresent();
    }

    Entry inSplit(Optional<Integer> other) {
        return split.equals(other) ? this : revision().split(other).made();
    }

    Entry with(Optional<Crew> other) {
        return revision().crew(other).made();
    }

    Entry asGuest(Optional<Instant> since) {
        return revision().guestSince(since).made();
    }

    Entry painted(Optional<HttpsLink> link) {
        return revision().livery(link).made();
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
        return revision().starts(races).made();
    }

    Entry takenOverBy(MemberId member) {
        return revision().driver(member).made();
    }

    private Entry anonymous() {
        var nobody = new DriverCard("", Optional.empty());
        return revision()
                .driver(FormerMember.ID)
                .set(new EntryChange(nobody, car, Optional.empty(), team))
                .note(Optional.empty())
                .guestSince(Optional.empty())
                .starts(Optional.empty())
                .made();
    }
}
