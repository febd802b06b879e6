package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.ChangeEntry;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.CheckOut;
import racemanager.event.EventCommand.ChooseCar;
import racemanager.event.EventCommand.Enter;
import racemanager.event.EventCommand.Register;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

/** Who gets a place, who waits, who moves up, and who has confirmed. */
final class Registration {

    /** The account comes first: the guild knows whose it is, and an event that would refuse the driver needs none. */
    static Decision<EventFact> enter(Meeting meeting, Enter enter, Placing placing) {
        return switch (DriverCardReader.read(enter.form(), meeting.plan())) {
            case Parsed.Rejected<DriverCard> rejected -> Decision.unchanged();
            case Parsed.Read<DriverCard> read -> {
                var car = enter.form().carOf(meeting.plan());
                var team = enter.form().teamOf(meeting.plan());
                var crew = enter.form().crewOf(meeting.plan());
                var livery = enter.form().liveryOf(meeting.plan());
                var register =
                        new Register(enter.driver(), read.value(), car, team, crew, livery, enter.starts(), enter.at());
                var decision = register(meeting, register, placing);
                yield decision instanceof Decision.Refused || isTheirs(read.value(), enter.known())
                        ? decision
                        : Decision.unchanged();
            }
        };
    }

    static boolean isTheirs(DriverCard card, Optional<DriverCard> known) {
        return card.steam().isEmpty() || card.steam().equals(known.flatMap(DriverCard::steam));
    }

    /** Where somebody who comes in is put; empty when there is no room at all. */
    @FunctionalInterface
    interface Placing {
        Optional<EventFact> placed(Meeting meeting, Entry entry);
    }

    static Decision<EventFact> register(Meeting meeting, Register register, Placing placing) {
        var entries = meeting.entries();
        var known = entries.entryOf(register.driver());
        if (known.isPresent())
            return mustChoose(meeting, known.get())
                    ? chooseCar(meeting, new ChooseCar(register.driver(), register.car(), register.at()))
                    : Decision.refused(alreadyIn(meeting, register.driver()));
        var broadcasting = BroadcastRules.refusalToDrive(meeting, register.driver());
        if (broadcasting.isPresent()) return Decision.refused(broadcasting.get());
        if (meeting.isShutOut(register.driver())) {
            return Decision.refused(shutOut(meeting, register.driver()));
        }
        if (!meeting.plan().cars().allows(register.car()))
            return Decision.refused(Phrase.of("event.car_not_allowed").with("car", register.car()));
        var driving = CrewRules.objection(entries, register.driver(), register.card(), register.crew());
        if (driving.isPresent()) return Decision.refused(driving.get());
        if (register.card().steam().filter(meeting::isNamed).isPresent()) return Decision.refused("driver.steam_taken");
        var entry = Entry.of(register.driver(), register.card(), register.car(), register.at())
                .inTeam(register.team())
                .with(register.crew())
                .painted(register.livery())
                .startedBefore(meeting.plan().details().counted(register.starts()));
        return placing.placed(meeting, entry)
                .map(placed -> TeamRules.placed(meeting, entry, placed))
                .orElseGet(() -> Decision.refused(full(meeting, entry)));
    }

    /** Where only the class is full, another car is the way in. */
    private static Phrase full(Meeting meeting, Entry entry) {
        var room = GridRoom.of(meeting.plan(), meeting.entries());
        return room.fullClass(entry.car())
                .filter(full -> !room.isFull())
                .map(full -> Phrase.of("event.class_full").with("class", full.name()))
                .orElseGet(() ->
                        Phrase.of("event.full").with("places", meeting.plan().gridPlaces()));
    }

    /** A free place that nobody is offered, or the end of the waiting list; empty when there is neither. */
    static Optional<EventFact> placed(Meeting meeting, Entry entry) {
        return placed(meeting, entry, ReserveRules.room(meeting));
    }

    static Optional<EventFact> placed(Meeting meeting, Entry entry, GridRoom room) {
        var capacity = meeting.plan().capacity();
        if (room.hasRoom(entry.car())) return Optional.of(new EventFact.EnteredGrid(entry));
        return capacity.waitingList() ? Optional.of(new EventFact.JoinedWaitingList(entry)) : Optional.empty();
    }

    /** Names who can help. */
    static Phrase shutOut(Meeting meeting, MemberId driver) {
        return Phrase.of("event.shut_out")
                .with("times", meeting.withdrawals().of(driver))
                .with(
                        "steward",
                        meeting.plan()
                                .details()
                                .roles()
                                .steward()
                                .map(role -> Phrase.of("markup").with("markup", Mention.of(role)))
                                .orElseGet(() -> Phrase.of("event.a_steward")));
    }

    static boolean hasEntered(Meeting meeting, MemberId driver) {
        return meeting.entries()
                .entryOf(driver)
                .filter(entry -> !mustChoose(meeting, entry))
                .isPresent();
    }

    /** Whether an entry's car was taken out of the list after it was chosen. */
    static boolean mustChoose(Meeting meeting, Entry entry) {
        return !entry.isFormer() && !meeting.plan().cars().allows(entry.car());
    }

    static Decision<EventFact> chooseCar(Meeting meeting, ChooseCar choose) {
        var entry = meeting.entries().entryOf(choose.driver());
        if (entry.isEmpty()) return notRegistered();
        if (!meeting.plan().cars().allows(choose.car()))
            return Decision.refused(Phrase.of("event.car_not_allowed").with("car", choose.car()));
        if (entry.get().car().equals(choose.car())) return Decision.unchanged();
        var full =
                ClassRules.full(meeting, meeting.reserves().offered(meeting.entries()), choose.driver(), choose.car());
        if (full.isPresent())
            return Decision.refused(Phrase.of("event.class_full_for_you")
                    .with("class", full.get().name()));
        var facts = new ArrayList<EventFact>();
        facts.add(new EventFact.CarChosen(choose.driver(), choose.car(), choose.at()));
        ClassRules.movingUp(meeting, choose.driver(), choose.car(), choose.at()).ifPresent(facts::add);
        return Decision.accepted(facts);
    }

    private static Phrase alreadyIn(Meeting meeting, MemberId driver) {
        return meeting.entries()
                .waitingPlace(driver)
                .map(place -> Phrase.of("event.already_waiting").with("place", place))
                .orElseGet(() -> Phrase.of("event.already_on_grid"));
    }

    /** Until closure the place that becomes free goes to the first in line at once. */
    static Decision<EventFact> withdraw(Live event, Withdraw withdraw) {
        var entries = event.entries();
        if (entries.entryOf(withdraw.driver()).isEmpty())
            return CrewRules.leaving(entries, withdraw).map(Decision::accepted).orElseGet(Registration::notRegistered);
        var facts = new ArrayList<EventFact>();
        facts.add(new EventFact.Withdrew(withdraw.driver(), withdraw.at()));
        movingUpFor(event, withdraw.driver(), withdraw.at()).ifPresent(facts::add);
        return Decision.accepted(facts);
    }

    static Optional<EventFact> movingUpFor(Live event, MemberId leaving, Instant at) {
        return event instanceof Published ? movingUp(event.meeting(), leaving, at) : Optional.empty();
    }

    /** Who gets the place of somebody that leaves: the first in line for whom a place on the grid becomes free. */
    static Optional<EventFact> movingUp(Meeting meeting, MemberId leaving, Instant at) {
        if (!meeting.entries().isOnGrid(leaving)) return Optional.empty();
        var left = meeting.entries().without(leaving);
        return GridRoom.of(meeting.plan(), left).next(left).map(next -> new EventFact.Promoted(next.driver(), at));
    }

    /** Name, car, number and livery; place, account and check-in stay. */
    static Decision<EventFact> change(Live event, ChangeEntry change) {
        var entry = event.entries().entryOf(change.driver());
        if (entry.isEmpty()) return notRegistered();
        if (entry.get().present().equals(change.change())) return Decision.unchanged();
        var objections = EntryFormReader.ownObjections(event, change.driver(), change.change());
        if (!objections.isEmpty()) return Decision.refused(objections.getFirst());
        var facts = new ArrayList<EventFact>();
        facts.add(new EventFact.EntryChanged(change.driver(), change.change(), change.driver(), change.at()));
        ClassRules.movingUp(event.meeting(), change.driver(), change.change().car(), change.at())
                .ifPresent(facts::add);
        return Decision.accepted(facts);
    }

    static Decision<EventFact> checkIn(Meeting meeting, CheckIn checkIn) {
        return inWindow(
                meeting,
                checkIn.driver(),
                checkIn.at(),
                entry -> entry.isCheckedIn()
                        ? Decision.unchanged()
                        : Decision.accepted(new EventFact.CheckedIn(checkIn.driver(), checkIn.at())));
    }

    static Decision<EventFact> checkOut(Meeting meeting, CheckOut checkOut) {
        return inWindow(
                meeting,
                checkOut.driver(),
                checkOut.at(),
                entry -> entry.isCheckedIn()
                        ? Decision.accepted(new EventFact.CheckedOut(checkOut.driver(), checkOut.at()))
                        : Decision.unchanged());
    }

    private static Decision<EventFact> inWindow(
            Meeting meeting, MemberId driver, Instant now, Function<Entry, Decision<EventFact>> rule) {
        var entry = meeting.entries().entryOf(driver);
        if (meeting.broadcasters().has(driver)) return Decision.refused("event.broadcast.no_check_in");
        if (entry.isEmpty()) return notRegistered();
        var window = meeting.plan().checkIn();
        return window.isOpen(now)
                ? rule.apply(entry.get())
                : Decision.refused(Phrase.of("event.check_in_not_open")
                        .with("opens", window.opens())
                        .with("closes", window.closes()));
    }

    private static Decision<EventFact> notRegistered() {
        return Decision.refused("event.not_registered");
    }

    private Registration() {}
}
