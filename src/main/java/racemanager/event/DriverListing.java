package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.event.DriverComparison.Different;
import racemanager.event.DriverComparison.Fresh;
import racemanager.event.DriverComparison.Same;
import racemanager.event.DriverComparison.Standing;
import racemanager.event.DriverComparison.Unfit;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.steam.SteamId;

/** The rows of a list, taken in order, each into what those before it made of the event; one that cannot be taken changes nothing. */
final class DriverListing {

    private static final String NO_SUCH_CAR = "event.car_not_allowed";

    private final Function<SteamId, Optional<MemberId>> owners;
    private final Steward steward;
    private final Instant at;
    private final Map<MemberId, Integer> numbers;
    private final Map<MemberId, Integer> lines = new HashMap<>();
    private final Map<SteamId, Integer> accounts = new HashMap<>();
    private final List<EventFact> facts = new ArrayList<>();
    private Live event;
    private long next;

    /** A list of which nothing is taken yet; the first who comes has this id. */
    DriverListing(
            Live event, Function<SteamId, Optional<MemberId>> owners, MemberId first, Steward steward, Instant at) {
        this.event = event;
        this.owners = owners;
        this.steward = steward;
        this.at = at;
        this.next = first.value();
        this.numbers = GivenNumbers.of(event);
    }

    /** What the rows that could be taken bring. */
    List<EventFact> facts() {
        return List.copyOf(facts);
    }

    /** How the driver without Discord stands on the entry list whom the row means; empty where there is none. */
    Optional<DriverRow.Before> before(DriverRow row) {
        return present(row).filter(Entry::isGuest).map(DriverRow.Before::of);
    }

    Standing take(DriverRow row) {
        if (isBroadcaster(row)) return new Same();
        var present = present(row);
        var problems = new ArrayList<>(row.problems());
        twice(row, present)
                .ifPresent(
                        line -> problems.add(Phrase.of("drivers.import.twice").with("line", line)));
        present.ifPresent(entry -> lines.putIfAbsent(entry.driver(), row.line()));
        row.account().ifPresent(account -> accounts.putIfAbsent(account, row.line()));
        return present.map(entry -> entry.isGuest() ? guest(row, entry, problems) : member(row, entry, problems))
                .orElseGet(() -> fresh(row, problems));
    }

    private Optional<Integer> twice(DriverRow row, Optional<Entry> present) {
        return row.account()
                .map(accounts::get)
                .or(() -> present.map(Entry::driver).map(lines::get));
    }

    /** Whom an account means, or else the name; of several with one name the first that no row has named. */
    private Optional<Entry> present(DriverRow row) {
        var named = event.entries()
                .present()
                .filter(entry -> row.isNamed(entry.card().fullName()) && mayBeNamedOnly(row, entry))
                .toList();
        return row.account()
                .flatMap(event.entries()::ofAccount)
                .or(() -> Stream.concat(
                                named.stream().filter(entry -> !lines.containsKey(entry.driver())), named.stream())
                        .findFirst());
    }

    private boolean mayBeNamedOnly(DriverRow row, Entry entry) {
        return entry.card().steam().isEmpty() || (row.account().isEmpty() && !asksForAccount());
    }

    private boolean asksForAccount() {
        return event.plan().capacity().driverId() == DriverIdKind.STEAM;
    }

    /** Exported lists have them too, without a car. */
    private boolean isBroadcaster(DriverRow row) {
        var broadcasters = event.meeting().broadcasters();
        var is = row.account().isPresent()
                ? row.account().flatMap(broadcasters::ofAccount).isPresent()
                : broadcasters.all().stream()
                        .anyMatch(each -> row.isNamed(each.card().fullName()));
        return is && row.car().isEmpty() && row.problems().isEmpty();
    }

    /** Members' entries are changed one by one, with a reason that they are told. */
    private Standing member(DriverRow row, Entry entry, List<Phrase> problems) {
        var agrees = (row.car().isEmpty() || DriverCar.isSame(row.car(), entry.car()))
                && row.number().filter(number -> !isNumber(entry, number)).isEmpty()
                && (row.team().isEmpty() || row.team().equals(entry.team()))
                && (row.split().isEmpty() || row.split().equals(entry.split()));
        if (!agrees)
            problems.add(
                    Phrase.of("drivers.import.member").with("name", entry.card().fullName()));
        return problems.isEmpty() ? new Same() : new Unfit(problems);
    }

    /** Exported lists have a number for everybody. */
    private boolean isNumber(Entry entry, int number) {
        return entry.number()
                        .or(() -> Optional.ofNullable(numbers.get(entry.driver())))
                        .equals(Optional.of(number))
                || Optional.ofNullable(numbers.get(entry.driver())).equals(Optional.of(number));
    }

    private Standing guest(DriverRow row, Entry entry, List<Phrase> problems) {
        var car = DriverCar.of(event.plan(), row, Optional.of(entry.car()), problems);
        var card =
                new DriverCard(row.name(), row.account().or(() -> entry.card().steam()));
        var change = new EntryChange(card, car, number(row, entry), team(row, entry));
        var changed = new ArrayList<EventFact>();
        if (!change.equals(entry.present())) {
            problems.addAll(objections(entry.driver(), change));
            if (!card.steam().equals(entry.card().steam())) owner(row).ifPresent(problems::add);
            GuestRules.namesake(event.entries().without(entry.driver()), entry.changed(change))
                    .ifPresent(problems::add);
            changed.add(new EventFact.EntryChanged(entry.driver(), change, steward.member(), at));
            if (Stewarding.isOpen(event, at))
                ClassRules.movingUp(event.meeting(), entry.driver(), car, at).ifPresent(changed::add);
        }
        if (!row.split().equals(entry.split())) seat(row, entry.driver(), changed, problems);
        if (!problems.isEmpty()) return new Unfit(problems);
        if (changed.isEmpty()) return new Same();
        accept(changed);
        return new Different(DriverRow.Before.of(entry));
    }

    private Optional<Integer> number(DriverRow row, Entry entry) {
        var isKept = !row.given().contains(DriverColumn.NUMBER)
                || row.number().filter(number -> isNumber(entry, number)).isPresent();
        return isKept ? entry.number() : row.number();
    }

    private Optional<Integer> team(DriverRow row, Entry entry) {
        var isKept = !row.given().contains(DriverColumn.TEAM)
                || event.plan().details().teams().isEmpty();
        return isKept ? entry.team() : row.team();
    }

    private Standing fresh(DriverRow row, List<Phrase> problems) {
        if (asksForAccount() && row.namesNoAccount()) problems.add(Phrase.of("steam.empty"));
        var driver = free();
        var car = DriverCar.of(event.plan(), row, Optional.empty(), problems);
        var change = new EntryChange(new DriverCard(row.name(), row.account()), car, row.number(), row.team());
        var entry = Entry.of(driver, change.card(), car, at).changed(change);
        problems.addAll(objections(driver, change));
        owner(row).ifPresent(problems::add);
        GuestRules.namesake(event.entries(), entry).ifPresent(problems::add);
        if (!problems.isEmpty()) return new Unfit(problems);
        return switch (placed(entry)) {
            case Decision.Refused<EventFact> refused -> new Unfit(List.of(refused.reason()));
            case Decision.Accepted<EventFact> accepted -> {
                var coming = new ArrayList<>(accepted.facts());
                seat(row, driver, coming, problems);
                if (!problems.isEmpty()) yield new Unfit(problems);
                accept(coming);
                lines.put(driver, row.line());
                yield new Fresh(event.entries().isOnGrid(driver) ? Spot.Part.GRID : Spot.Part.WAITING);
            }
        };
    }

    private MemberId free() {
        while (event.entries().entryOf(new MemberId(next)).isPresent()) next--;
        return new MemberId(next);
    }

    private List<Phrase> objections(MemberId driver, EntryChange change) {
        return EntryFormReader.objections(event, driver, change).stream()
                .filter(problem -> !problem.key().equals(NO_SUCH_CAR))
                .toList();
    }

    private Optional<Phrase> owner(DriverRow row) {
        return row.account()
                .flatMap(owners)
                .map(owner -> Phrase.of("steward.account_of_member").with("owner", Mention.of(owner)));
    }

    private Decision<EventFact> placed(Entry entry) {
        return Registration.placed(event.meeting(), entry, Stewarding.room(event))
                .map(fact -> TeamRules.placed(event.meeting(), entry, fact))
                .orElseGet(() -> Decision.refused(ClassRules.fullForSteward(event.meeting(), entry)));
    }

    /** Adds what puts the driver into the split of the row, if it says one. */
    private void seat(DriverRow row, MemberId driver, List<EventFact> before, List<Phrase> problems) {
        if (row.split().isEmpty() || !problems.isEmpty()) return;
        var present = (Live) EventLife.evolve(event, before);
        var part = present.entries().isOnGrid(driver) ? Spot.Part.GRID : Spot.Part.WAITING;
        var move = new MoveEntry(driver, new Spot(part, Optional.empty()), row.split(), steward, at);
        SplitRules.objection(present, move)
                .ifPresentOrElse(
                        problems::add, () -> SplitRules.moved(present, move).ifPresent(before::add));
    }

    private void accept(List<EventFact> more) {
        event = (Live) EventLife.evolve(event, more);
        facts.addAll(more);
    }
}
