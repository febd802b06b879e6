package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.event.RaceEvent.Live;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/**
 * What follows from the class of a driver's car. Nobody loses a place because they choose another car: one whose class
 * is full cannot be had, and the entry stays as it was.
 */
final class ClassRules {

    /** Why an entry cannot be in this car or have this number; empty when it can. */
    static List<Phrase> objections(Live event, MemberId driver, EntryChange change) {
        var plan = event.plan();
        var problems = new ArrayList<Phrase>();
        full(event.meeting(), Confirmation.kept(event), driver, change.car())
                .ifPresent(full ->
                        problems.add(Phrase.of("event.class_full_for_you").with("class", full.name())));
        of(plan, change.car())
                .filter(its -> change.number()
                        .filter(plan.details().numberRule()::has)
                        .filter(number -> !its.hasNumber(number))
                        .isPresent())
                .flatMap(its -> its.numbers()
                        .map(range -> Phrase.of("event.number_outside")
                                .with("class", its.name())
                                .with("first", Integer.toString(range.first()))
                                .with("last", Integer.toString(range.last()))))
                .ifPresent(problems::add);
        return problems;
    }

    /** The class of this car, where a driver who is on the grid in another one cannot come into it. */
    static Optional<CarClass> full(Meeting meeting, List<Entry> offered, MemberId driver, String car) {
        var plan = meeting.plan();
        var entries = meeting.entries();
        return entries.entryOf(driver)
                .filter(entry -> entries.isOnGrid(driver) && changesClass(plan, entry.car(), car))
                .flatMap(entry -> GridRoom.of(plan, entries.without(driver))
                        .taking(offered)
                        .fullClass(car));
    }

    /** Why a steward can put nobody in with this car. */
    static Phrase fullForSteward(Meeting meeting, Entry entry) {
        var room = GridRoom.of(meeting.plan(), meeting.entries());
        return room.fullClass(entry.car())
                .filter(full -> room.free() > 0)
                .map(ClassRules::fullForSteward)
                .orElseGet(() ->
                        Phrase.of("steward.full").with("places", meeting.plan().gridPlaces()));
    }

    static Phrase fullForSteward(CarClass full) {
        return Phrase.of("steward.class_full").with("class", full.name()).with("places", full.places());
    }

    private static Optional<CarClass> of(EventPlan plan, String car) {
        return plan.details().classes().flatMap(classes -> classes.of(car));
    }

    static boolean changesClass(EventPlan plan, String car, String other) {
        return plan.details()
                .classes()
                .filter(classes -> !classes.areTogether(car, other))
                .isPresent();
    }

    /** The place that another car frees in its old class goes to the next there; whoever waits may find one in the new class. */
    static Optional<EventFact> movingUp(Meeting meeting, MemberId driver, String car, Instant at) {
        var plan = meeting.plan();
        var before = meeting.entries();
        if (before.entryOf(driver)
                .filter(entry -> changesClass(plan, entry.car(), car))
                .isEmpty()) return Optional.empty();
        var after = before.changing(driver, entry -> entry.in(car));
        var room = GridRoom.of(plan, after);
        var next = before.isOnGrid(driver) ? room.next(after) : first(plan, after, car, room);
        return next.filter(entry -> before.isOnGrid(driver) || entry.driver().equals(driver))
                .map(entry -> new EventFact.Promoted(entry.driver(), at));
    }

    /** Those before them in the class were left there by a steward, and go first. */
    private static Optional<Entry> first(EventPlan plan, EntryList entries, String car, GridRoom room) {
        return entries.waiting().stream()
                .filter(entry -> !entry.isFormer() && !changesClass(plan, entry.car(), car))
                .findFirst()
                .filter(entry -> room.hasRoom(car));
    }

    /** The entry without a number that its class does not have. */
    static Entry numbered(EventPlan plan, Entry entry) {
        return entry.number()
                        .filter(number -> of(plan, entry.car())
                                .filter(its -> !its.hasNumber(number))
                                .isPresent())
                        .isPresent()
                ? entry.changed(entry.present().withoutNumber())
                : entry;
    }

    /** The same for all entries under another plan. */
    static EntryList numbered(EventPlan plan, EntryList entries) {
        return new EntryList(
                entries.grid().stream().map(entry -> numbered(plan, entry)).toList(),
                entries.waiting().stream().map(entry -> numbered(plan, entry)).toList());
    }

    /** The plan, in which a driver whose car went out of the list keeps the place in its class until they choose another. */
    static EventPlan keeping(Meeting meeting, EventPlan plan) {
        var driven = meeting.entries().present().map(Entry::car).collect(Collectors.toSet());
        var before = meeting.plan().details().classes();
        return plan.details()
                .classes()
                .map(classes ->
                        before.map(former -> classes.keeping(former, driven)).orElse(classes))
                .map((CarClasses kept) -> plan.with(plan.details().with(kept)))
                .orElse(plan);
    }

    private ClassRules() {}
}
