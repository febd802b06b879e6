package racemanager.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.EditCrew;
import racemanager.event.EventCommand.LiningUp;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.EventCommand.SetCrew;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.PlainText;
import racemanager.steam.SteamId;

/** Who shares a car with whom: nobody drives two of them, and no account is twice in an event. */
final class CrewRules {

    private static final int MOST_NAMED = 5;

    static Decision<EventFact> set(Live event, SetCrew set) {
        var entry = event.entries().entryOf(set.driver());
        if (entry.isEmpty()) return Decision.refused("event.crew.captain_only");
        var late = tooLate(event, set);
        return late.isPresent() ? Decision.refused(late.get()) : changed(event, entry.get(), set, set.driver());
    }

    private static Optional<Phrase> tooLate(Live event, SetCrew set) {
        return event.plan()
                .details()
                .teamCars()
                .map(cars -> cars.fixedFrom(event.plan().timing().start()))
                .filter(until -> !set.at().isBefore(until))
                .map(until -> Phrase.of("event.crew.too_late").with("until", until));
    }

    /** A steward's change, which the crew is told like any other. */
    static Decision<EventFact> edit(Live event, Entry entry, EditCrew edit) {
        return changed(event, entry, edit, edit.steward().member());
    }

    private static Decision<EventFact> changed(Live event, Entry entry, LiningUp change, MemberId by) {
        if (entry.crew().equals(Optional.of(change.crew()))) return Decision.unchanged();
        var objections = objections(event, entry, change.crew());
        return objections.isEmpty()
                ? Decision.accepted(new EventFact.CrewChanged(entry.driver(), change.crew(), by, change.at()))
                : Decision.refused(objections.getFirst());
    }

    /** Why a car cannot be driven by these; empty where it can. */
    static List<Phrase> objections(Live event, Entry entry, Crew crew) {
        var cars = event.plan().details().teamCars();
        if (cars.isEmpty()) return List.of(Phrase.of("event.crew.off"));
        var problems = new ArrayList<Phrase>();
        var others = event.entries().without(entry.driver());
        if (crew.others().size() >= cars.get().mostDrivers())
            problems.add(Phrase.of("event.crew.too_many")
                    .with("count", crew.others().size())
                    .with("most", cars.get().mostDrivers() - 1));
        nameTaken(others, crew).ifPresent(problems::add);
        repeated(entry, crew).ifPresent(problems::add);
        crew.others()
                .forEach(each -> elsewhere(others, each)
                        .or(() -> broadcasting(event.meeting().broadcasters(), each))
                        .ifPresent(problems::add));
        return problems;
    }

    private static Optional<Phrase> nameTaken(EntryList others, Crew crew) {
        var likeness = PlainText.likeness(crew.name());
        return others.present()
                .flatMap(entry -> entry.crew().stream())
                .filter(other -> PlainText.likeness(other.name()).equals(likeness))
                .findFirst()
                .map(other -> Phrase.of("event.crew.name_taken").with("name", other.name()));
    }

    private static Optional<Phrase> repeated(Entry entry, Crew crew) {
        Set<Object> seen = new HashSet<>();
        identities(new CoDriver(entry.card(), Optional.of(entry.driver()))).forEach(seen::add);
        for (var each : crew.others())
            if (!identities(each).filter(one -> !seen.add(one)).toList().isEmpty())
                return Optional.of(
                        Phrase.of("event.crew.twice").with("name", each.card().fullName()));
        return Optional.empty();
    }

    private static Stream<?> identities(CoDriver driver) {
        return Stream.concat(driver.member().stream(), driver.card().steam().stream());
    }

    private static Optional<Phrase> elsewhere(EntryList others, CoDriver driver) {
        return driver.member()
                .flatMap(others::carOf)
                .or(() -> driver.card().steam().flatMap(others::ofAccount))
                .map(car -> Phrase.of("event.crew.elsewhere")
                        .with("name", driver.card().fullName())
                        .with("car", car.title()));
    }

    private static Optional<Phrase> broadcasting(Broadcasters broadcasters, CoDriver driver) {
        return driver.member()
                .flatMap(broadcasters::of)
                .or(() -> driver.card().steam().flatMap(broadcasters::ofAccount))
                .map(each ->
                        Phrase.of("steward.broadcasts").with("name", each.card().fullName()));
    }

    /** Why somebody cannot come in with a car of their own; empty where they can. */
    static Optional<Phrase> objection(EntryList entries, MemberId driver, DriverCard card, Optional<Crew> crew) {
        return driving(entries, driver, card.steam())
                .map(car -> Phrase.of("event.crew.driving").with("car", car.title()))
                .or(() -> crew.flatMap(own -> nameTaken(entries.without(driver), own)));
    }

    private static Optional<Entry> driving(EntryList entries, MemberId driver, Optional<SteamId> account) {
        return entries.carOf(driver)
                .or(() -> account.flatMap(entries::ofAccount)
                        .filter(car -> !car.card().steam().equals(account)))
                .filter(car -> !car.driver().equals(driver));
    }

    /** Whoever shares a car leaves it by themselves; the car stays. */
    static Optional<EventFact> leaving(EntryList entries, Withdraw withdraw) {
        return entries.carOf(withdraw.driver())
                .filter(car -> !car.driver().equals(withdraw.driver()))
                .flatMap(car -> car.crew()
                        .map(crew -> new EventFact.CrewChanged(
                                car.driver(), crew.without(withdraw.driver()), withdraw.driver(), withdraw.at())));
    }

    /** Whoever has left the guild drives nobody's car any more; its captain keeps the entry. */
    static Optional<EventFact> gone(EntryList entries, NoteLeft note) {
        return entries.carOf(note.driver())
                .filter(car -> !car.driver().equals(note.driver()))
                .map(car -> new EventFact.CoDriverLeft(car.driver(), note.driver(), note.at()));
    }

    static EntryList without(EntryList entries, EventFact.CoDriverLeft left) {
        return entries.changing(left.driver(), car -> car.with(car.crew().map(crew -> crew.without(left.coDriver()))));
    }

    /** Why a plan has no room for the crews that there are; empty where it has. */
    static Optional<Phrase> tooLarge(EntryList entries, EventPlan plan) {
        var most = plan.details().teamCars().map(TeamCars::mostDrivers).orElse(1);
        var large = entries.present()
                .filter(entry -> entry.cards().size() > most)
                .map(entry -> Phrase.verbatim(entry.title()))
                .toList();
        return large.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of("event.crew.larger")
                        .with("count", large.size())
                        .with("most", most)
                        .with(
                                "cars",
                                new Several(large.stream().limit(MOST_NAMED).toList())));
    }

    /** Where nobody shares a car any more, its team is not named either. */
    static EntryList following(EventPlan plan, EntryList entries) {
        if (plan.details().teamCars().isPresent()) return entries;
        var following = entries;
        for (var entry : entries.present().toList())
            following = following.changing(entry.driver(), each -> each.with(Optional.empty()));
        return following;
    }

    private CrewRules() {}
}
