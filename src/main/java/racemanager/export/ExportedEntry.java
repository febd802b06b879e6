package racemanager.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.event.Crew;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/**
 * A driver or broadcaster of an event, as files tell of them.
 *
 * @param name as the driver typed it; empty for somebody who asked to be forgotten
 * @param accounts those that may drive the car, which is one unless drivers share it
 * @param number what the driver has chosen
 * @param team counted from 0; of those who wait, the one that they wish for
 * @param split counted from 0; empty for those who wait, and where it is one race
 * @param crew who shares the car; empty where nobody shares cars
 * @param markedGuest whether a steward said that a member drives as a guest
 * @param livery where the car's own livery is; empty where it has none, and where the event allows none
 */
public record ExportedEntry(
        Place place,
        MemberId driver,
        String name,
        List<SteamId> accounts,
        Optional<Integer> number,
        Car car,
        Optional<Integer> team,
        Handicap handicap,
        Instant registeredAt,
        Optional<Instant> checkedInAt,
        Optional<Integer> split,
        Optional<Crew> crew,
        boolean markedGuest,
        Optional<HttpsLink> livery) {

    /** Of a driver who is in no split and shares the car with nobody. */
    public ExportedEntry(
            Place place,
            MemberId driver,
            String name,
            List<SteamId> accounts,
            Optional<Integer> number,
            Car car,
            Optional<Integer> team,
            Handicap handicap,
            Instant registeredAt,
            Optional<Instant> checkedInAt) {
        this(
                place,
                driver,
                name,
                accounts,
                number,
                car,
                team,
                handicap,
                registeredAt,
                checkedInAt,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Where an entry stands. */
    public enum Place {
        GRID,
        WAITING,
        BROADCAST
    }

    /** A car's name in the event, and what two simulators call it. */
    public record Car(String name, CarCode acc, CarCode ac) {

        /** Whoever broadcasts has none. */
        static final Car NONE = new Car("", new CarCode.Unknown(), new CarCode.Unknown());
    }

    /**
     * What makes a car slower or starts it from elsewhere.
     *
     * @param ballast in kilograms
     * @param restrictor as the simulator counts it
     * @param startsFrom the place on the grid, from 1; empty where qualifying decides
     */
    public record Handicap(int ballast, int restrictor, Optional<Integer> startsFrom) {

        public static final Handicap NONE = new Handicap(0, 0, Optional.empty());

        /** As much of it as a server takes. */
        Handicap within(int mostBallast, int mostRestrictor) {
            return new Handicap(
                    Math.clamp(ballast, 0, mostBallast), Math.clamp(restrictor, 0, mostRestrictor), startsFrom);
        }
    }

    public ExportedEntry {
        accounts = List.copyOf(accounts);
    }

    /** Whether they have a name and are not on Discord. */
    boolean isGuest() {
        return !driver.isOnDiscord() && !name.isEmpty();
    }

    /** Whether they race without being one of the league's. */
    boolean drivesAsGuest() {
        return isGuest() || markedGuest;
    }

    /** One of those who drive the car. */
    record Person(String name, List<SteamId> accounts, Optional<MemberId> member) {}

    /** The captain first, who has all accounts that are nobody else's. */
    List<Person> people() {
        var others = crew.map(Crew::others).orElse(List.of()).stream()
                .map(other -> new Person(
                        other.card().fullName(), other.card().steam().stream().toList(), other.member()))
                .toList();
        var own = accounts.stream()
                .filter(account ->
                        others.stream().noneMatch(other -> other.accounts().contains(account)))
                .toList();
        return Stream.concat(Stream.of(new Person(name, own, Optional.of(driver))), others.stream())
                .toList();
    }

    /** An account that may drive the car, and the name of whoever has it. */
    record Seat(String name, SteamId account) {}

    /** The captain first; several accounts of an entry that nobody shares have its name. */
    List<Seat> seats() {
        var others = others().stream()
                .flatMap(other -> other.steam().stream().map(account -> new Seat(other.fullName(), account)))
                .toList();
        var own = accounts.stream()
                .filter(account ->
                        others.stream().noneMatch(other -> other.account().equals(account)))
                .map(account -> new Seat(name, account));
        return Stream.concat(own, others.stream()).toList();
    }

    private List<DriverCard> others() {
        return crew.map(Crew::others).orElse(List.of()).stream()
                .map(CoDriver::card)
                .toList();
    }

    /** Those who drive the car and gave no account. */
    List<String> withoutAccount() {
        var others = others().stream().filter(other -> other.steam().isEmpty()).map(DriverCard::fullName);
        var known = others().stream().filter(other -> other.steam().isPresent()).count();
        return Stream.concat(Stream.of(name).filter(own -> accounts.size() <= known), others)
                .toList();
    }

    /** All who drive the car, the captain first. */
    List<String> names() {
        return Stream.concat(Stream.of(name), others().stream().map(DriverCard::fullName))
                .toList();
    }

    /** All who drive the car, in one line. */
    String drivers() {
        return names().stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Whether a game server should let them in: a reserve who checked in can then be called without a restart. */
    boolean mayJoin() {
        return switch (place) {
            case GRID, BROADCAST -> true;
            case WAITING -> checkedInAt.isPresent();
        };
    }

    /** Whether they are there without a car of their own. */
    boolean isBroadcasting() {
        return place == Place.BROADCAST;
    }

    ExportedEntry numbered(int given) {
        return new ExportedEntry(
                place,
                driver,
                name,
                accounts,
                Optional.of(given),
                car,
                team,
                handicap,
                registeredAt,
                checkedInAt,
                split,
                crew,
                markedGuest,
                livery);
    }
}
