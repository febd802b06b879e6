package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.steam.SteamId;

/** The cars of a list, taken in order, each into what those before it made of the event; one that cannot be taken changes nothing. */
final class DriverListing {

    private static final String NO_SUCH_CAR = "event.car_not_allowed";

    private final Function<SteamId, Optional<MemberId>> owners;
    private final Steward steward;
    private final Instant at;
    private final Map<MemberId, Integer> numbers;
    private final Map<MemberId, Integer> lines = new HashMap<>();
    private final Map<SteamId, Integer> accounts = new HashMap<>();
    private final List<EventFact> facts = new ArrayList<>();
    private final Set<MemberId> renumbered = new HashSet<>();
    private final Set<MemberId> freed;
    private Live event;
    private long next;

    /**
     * A list of which nothing is taken yet; the first who comes has this id.
     *
     * @param freed whose numbers will be free
     */
    private DriverListing(
            Live event,
            Function<SteamId, Optional<MemberId>> owners,
            MemberId first,
            Steward steward,
            Instant at,
            Set<MemberId> freed) {
        this.freed = new HashSet<>(freed);
        this.event = event;
        this.owners = owners;
        this.steward = steward;
        this.at = at;
        this.next = first.value();
        this.numbers = GivenNumbers.of(event);
    }

    /** For these cars, of which nothing is taken yet; the first who comes has this id. */
    static DriverListing of(
            Live event,
            List<ListedCar> cars,
            Function<SteamId, Optional<MemberId>> owners,
            MemberId first,
            Steward steward,
            Instant at) {
        Function<Set<MemberId>, DriverListing> listings =
                freed -> new DriverListing(event, owners, first, steward, at, freed);
        return listings.apply(FreedNumbers.of(cars, listings));
    }

    /** Who gets another number, as far as the list is read. */
    Set<MemberId> renumbered() {
        return Set.copyOf(renumbered);
    }

    /** Whose number should be free, and is not after all. */
    Set<MemberId> unchanged() {
        return Set.copyOf(freed);
    }

    /** How each row stands. */
    Map<DriverRow, Standing> take(List<ListedCar> cars) {
        var standings = new HashMap<DriverRow, Standing>();
        for (var car : cars) standings.putAll(rows(car));
        return standings;
    }

    private Map<DriverRow, Standing> rows(ListedCar car) {
        var wrong = wrong(car);
        var standing = take(car);
        var rows = new HashMap<DriverRow, Standing>();
        for (var row : car.others())
            rows.put(
                    row,
                    standing instanceof Unfit
                            ? new Unfit(wrong.getOrDefault(row, List.of(of(car.captain()))))
                            : standing);
        rows.put(car.captain(), standing);
        return rows;
    }

    private static Phrase of(DriverRow row) {
        return Phrase.of("drivers.import.crew_row").with("line", row.line());
    }

    /** What is wrong with those who share the car with its captain. */
    private Map<DriverRow, List<Phrase>> wrong(ListedCar car) {
        var present = present(car.captain());
        var wrong = new LinkedHashMap<DriverRow, List<Phrase>>();
        for (var row : car.others()) {
            var problems = new ArrayList<>(row.problems());
            if (asksForAccount() && row.namesNoAccount()) problems.add(Phrase.of("steam.empty"));
            car.difference(row).ifPresent(problems::add);
            if (ListedCar.known(row, present).isEmpty()) owner(row).ifPresent(problems::add);
            if (!problems.isEmpty()) wrong.put(row, problems);
        }
        return wrong;
    }

    /** What the rows that could be taken bring. */
    List<EventFact> facts() {
        return List.copyOf(facts);
    }

    /** How the driver without Discord stands on the entry list whom the row means; empty where there is none. */
    Optional<DriverRow.Before> before(DriverRow row) {
        return present(row).filter(Entry::isGuest).map(DriverRow.Before::of);
    }

    Standing take(ListedCar car) {
        var row = car.captain();
        if (isBroadcaster(row)) return new Same();
        var present = present(row);
        var problems = new ArrayList<>(row.problems());
        wrong(car).keySet().stream().limit(1).map(DriverListing::of).forEach(problems::add);
        present.filter(entry -> isCoDriver(row, entry))
                .ifPresent(entry -> problems.add(Phrase.of("drivers.import.captain")
                        .with("car", entry.title())
                        .with("captain", entry.card().fullName())));
        twice(row, present)
                .ifPresent(
                        line -> problems.add(Phrase.of("drivers.import.twice").with("line", line)));
        present.ifPresent(entry -> lines.putIfAbsent(entry.driver(), row.line()));
        row.account().ifPresent(account -> accounts.putIfAbsent(account, row.line()));
        return present.map(entry -> entry.isGuest() ? guest(car, entry, problems) : member(car, entry, problems))
                .orElseGet(() -> fresh(car, problems));
    }

    private static boolean isCoDriver(DriverRow row, Entry entry) {
        return row.account().isPresent()
                && !row.account().equals(entry.card().steam())
                && entry.crew().isPresent();
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
    private Standing member(ListedCar car, Entry entry, List<Phrase> problems) {
        var row = car.captain();
        var agrees = (row.car().isEmpty() || DriverCar.isSame(row.car(), entry.car()))
                && row.number().filter(number -> !isNumber(entry, number)).isEmpty()
                && (row.team().isEmpty() || row.team().equals(entry.team()))
                && (row.livery().isEmpty() || row.livery().equals(entry.livery()))
                && (row.split().isEmpty() || row.split().equals(entry.split()))
                && car.crew(event.plan(), Optional.of(entry)).equals(entry.crew());
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

    private Standing guest(ListedCar listed, Entry entry, List<Phrase> problems) {
        var row = listed.captain();
        var car = DriverCar.of(event.plan(), row, Optional.of(entry.car()), problems);
        var card =
                new DriverCard(row.name(), row.account().or(() -> entry.card().steam()));
        var change = new EntryChange(card, car, number(row, entry), team(row, entry), livery(row, entry));
        var changed = new ArrayList<EventFact>();
        if (!change.number().equals(entry.number())) renumbered.add(entry.driver());
        if (!change.equals(entry.present())) {
            problems.addAll(objections(entry.driver(), change));
            if (!card.steam().equals(entry.card().steam())) owner(row).ifPresent(problems::add);
            GuestRules.namesake(event.entries().without(entry.driver()), entry.changed(change))
                    .ifPresent(problems::add);
            changed.add(new EventFact.EntryChanged(entry.driver(), change, steward.member(), at));
            if (Stewarding.isOpen(event, at))
                ClassRules.movingUp(event.meeting(), entry.driver(), car, at).ifPresent(changed::add);
        }
        listed.crew(event.plan(), Optional.of(entry))
                .filter(crew -> !entry.crew().equals(Optional.of(crew)))
                .ifPresent(crew -> {
                    problems.addAll(objections(entry.changed(change), crew));
                    changed.add(new EventFact.CrewChanged(entry.driver(), crew, steward.member(), at));
                });
        if (!row.split().equals(entry.split())) seat(row, entry.driver(), changed, problems);
        if (!problems.isEmpty()) return new Unfit(problems);
        if (changed.isEmpty()) return new Same();
        freed.remove(entry.driver());
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

    private Optional<HttpsLink> livery(DriverRow row, Entry entry) {
        var isKept = !row.given().contains(DriverColumn.LIVERY)
                || !event.plan().details().rules().allowLiveries();
        return isKept ? entry.livery() : row.livery();
    }

    private Standing fresh(ListedCar listed, List<Phrase> problems) {
        var row = listed.captain();
        if (asksForAccount() && row.namesNoAccount()) problems.add(Phrase.of("steam.empty"));
        var driver = free();
        var car = DriverCar.of(event.plan(), row, Optional.empty(), problems);
        var change =
                new EntryChange(new DriverCard(row.name(), row.account()), car, row.number(), row.team(), row.livery());
        var crew = listed.crew(event.plan(), Optional.empty());
        var entry = Entry.of(driver, change.card(), car, at).changed(change).with(crew);
        crew.ifPresent(shared -> problems.addAll(objections(entry, shared)));
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

    private List<Phrase> objections(Entry entry, Crew crew) {
        return Stream.concat(
                        CrewReader.objection(crew.name()).stream(), CrewRules.objections(event, entry, crew).stream())
                .toList();
    }

    private List<Phrase> objections(MemberId driver, EntryChange change) {
        return EntryFormReader.objections(withFreeNumbers(), driver, change).stream()
                .filter(problem -> !problem.key().equals(NO_SUCH_CAR))
                .toList();
    }

    private Live withFreeNumbers() {
        var entries = event.entries();
        for (var driver : freed)
            entries = entries.changing(
                    driver, entry -> entry.changed(entry.present().withoutNumber()));
        return event.with(event.meeting().with(entries));
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
