package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.event.Call.Reason;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.ConfirmEntry;
import racemanager.event.EventCommand.EditCrew;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.ForDriver;
import racemanager.event.EventCommand.MarkGuest;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.NoteEntry;
import racemanager.event.EventCommand.RemoveEntry;
import racemanager.event.EventCommand.TakeOver;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Cancelled;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Erased;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Prepared;
import racemanager.event.RaceEvent.Published;
import racemanager.event.RaceEvent.Unborn;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

/** What a steward may do for a driver, and what the driver is told of it. */
final class Stewarding {

    static Decision<EventFact> decide(RaceEvent event, ForDriver command) {
        return switch (command) {
            case AddEntry add -> toBeRun(event, add.at(), live -> add(live, add));
            case TakeOver taking -> toBeRun(event, taking.at(), live -> GuestRules.takeOver(live, taking));
            case EditEntry edit -> kept(event, live -> of(live, edit, entry -> edit(live, entry, edit)));
            case EditCrew edit -> kept(event, live -> of(live, edit, entry -> editCrew(live, entry, edit)));
            case RemoveEntry remove ->
                toBeRun(
                        event,
                        remove.at(),
                        live -> BroadcastRules.remove(live, remove)
                                .orElseGet(() -> of(live, remove, entry -> remove(live, remove))));
            case MoveEntry move ->
                toBeRun(event, move.at(), live -> of(live, move, entry -> StewardMoves.move(live, move)));
            case NoteEntry note -> kept(event, live -> of(live, note, entry -> note(entry, note)));
            case MarkGuest mark -> kept(event, live -> of(live, mark, entry -> GuestRules.mark(live, entry, mark)));
            case ConfirmEntry confirm ->
                toBeRun(event, confirm.at(), live -> of(live, confirm, entry -> confirm(live, entry, confirm)));
        };
    }

    static Optional<Phrase> refusalToAdd(Live event, Instant now) {
        return toBeRun(event, now, live -> Decision.unchanged()) instanceof Decision.Refused<EventFact> refused
                ? Optional.of(refused.reason())
                : Optional.empty();
    }

    /** As long as there is a race to come, or one under way. */
    static Decision<EventFact> toBeRun(RaceEvent event, Instant now, Function<Live, Decision<EventFact>> rule) {
        return switch (event) {
            case Published published -> untilFinish(published, now, rule);
            case Closed closed -> untilFinish(closed, now, rule);
            case Cancelled cancelled -> Decision.refused("event.cancelled");
            case Finished finished -> Decision.refused("steward.finished");
            case Archived archived -> Decision.refused("steward.finished");
            case Prepared prepared -> Decision.refused("event.not_published");
            case Unborn none -> Decision.refused("event.unknown");
            case Erased erased -> Decision.refused("event.unknown");
        };
    }

    private static Decision<EventFact> untilFinish(Live event, Instant now, Function<Live, Decision<EventFact>> rule) {
        return now.isBefore(event.plan().timing().finish()) ? rule.apply(event) : Decision.refused("steward.finished");
    }

    /** As long as the entries are not in the archive. */
    private static Decision<EventFact> kept(RaceEvent event, Function<Live, Decision<EventFact>> rule) {
        return switch (event) {
            case Published published -> rule.apply(published);
            case Closed closed -> rule.apply(closed);
            case Cancelled cancelled -> rule.apply(cancelled);
            case Finished finished -> rule.apply(finished);
            case Archived archived -> Decision.refused("steward.archived");
            case Prepared prepared -> Decision.refused("event.not_published");
            case Unborn none -> Decision.refused("event.unknown");
            case Erased erased -> Decision.refused("event.unknown");
        };
    }

    private static Decision<EventFact> of(Live event, ForDriver command, Function<Entry, Decision<EventFact>> rule) {
        return event.entries()
                .entryOf(command.driver())
                .map(rule)
                .orElseGet(() -> Decision.refused(GuestRules.notIn(command.driver())));
    }

    /** The account comes first, as when drivers register themselves. */
    private static Decision<EventFact> add(Live event, AddEntry add) {
        return switch (DriverCardReader.read(add.form(), event.plan())) {
            case Parsed.Rejected<DriverCard> rejected -> Decision.unchanged();
            case Parsed.Read<DriverCard> read -> {
                var decision = add(event, read.value(), add);
                yield decision instanceof Decision.Refused || Registration.isTheirs(read.value(), add.known())
                        ? decision
                        : Decision.unchanged();
            }
        };
    }

    private static Decision<EventFact> add(Live event, DriverCard card, AddEntry add) {
        var present = event.entries().entryOf(add.driver());
        if (present.isPresent())
            return Decision.refused(Phrase.of("steward.already_in").with("name", name(present.get())));
        var entry = Entry.of(add.driver(), card, add.form().carOf(event.plan()), add.at())
                .inTeam(add.form().teamOf(event.plan()))
                .with(add.form().crewOf(event.plan()))
                .painted(add.form().liveryOf(event.plan()))
                .startedBefore(event.plan().details().counted(add.starts()));
        var driving = CrewRules.objection(event.entries(), add.driver(), card, entry.crew());
        if (driving.isPresent()) return Decision.refused(driving.get());
        var namesake = GuestRules.namesake(event.entries(), entry);
        if (namesake.isPresent()) return Decision.refused(namesake.get());
        var objections = EntryFormReader.objections(event, add.driver(), entry.present());
        if (!objections.isEmpty()) return Decision.refused(objections.getFirst());
        return Registration.placed(event.meeting(), entry, room(event))
                .map(fact ->
                        TeamRules.placed(event.meeting(), entry, fact) instanceof Decision.Refused<EventFact> refused
                                ? refused
                                : Decision.accepted(added(event, fact, add)))
                .orElseGet(() -> Decision.refused(ClassRules.fullForSteward(event.meeting(), entry)));
    }

    /** After closure a steward may fill a place that is offered. */
    static GridRoom room(Live event) {
        return GridRoom.of(event.plan(), event.entries()).taking(Confirmation.kept(event));
    }

    static List<EventFact> added(Live event, EventFact placed, ForDriver add) {
        var facts = new ArrayList<EventFact>();
        facts.add(placed);
        if (event.meeting().withdrawals().of(add.driver()) > 0) {
            facts.add(new EventFact.LetBack(add.driver(), by(add), add.at()));
        }
        told(event, Reason.ADDED, add).ifPresent(facts::add);
        return facts;
    }

    private static Decision<EventFact> edit(Live event, Entry entry, EditEntry edit) {
        if (entry.present().equals(edit.change())) return Decision.unchanged();
        var objections = EntryFormReader.objections(event, edit.driver(), edit.change());
        if (!objections.isEmpty()) return Decision.refused(objections.getFirst());
        var facts = new ArrayList<EventFact>();
        facts.add(new EventFact.EntryChanged(edit.driver(), edit.change(), by(edit), edit.at()));
        if (isOpen(event, edit.at()))
            ClassRules.movingUp(event.meeting(), edit.driver(), edit.change().car(), edit.at())
                    .ifPresent(facts::add);
        told(event, Reason.CHANGED, edit).ifPresent(facts::add);
        return Decision.accepted(facts);
    }

    private static Decision<EventFact> editCrew(Live event, Entry entry, EditCrew edit) {
        return switch (CrewRules.edit(event, entry, edit)) {
            case Decision.Refused<EventFact> refused -> refused;
            case Decision.Accepted<EventFact> accepted ->
                accepted.facts().isEmpty()
                        ? accepted
                        : Decision.accepted(
                                Stream.concat(accepted.facts().stream(), told(event, Reason.CHANGED, edit).stream())
                                        .toList());
        };
    }

    private static Decision<EventFact> remove(Live event, RemoveEntry remove) {
        var facts = new ArrayList<EventFact>();
        facts.add(new EventFact.EntryRemoved(remove.driver(), by(remove), remove.at()));
        if (isOpen(event, remove.at()))
            Registration.movingUp(event.meeting(), remove.driver(), remove.at()).ifPresent(facts::add);
        told(event, Reason.REMOVED, remove).ifPresent(facts::add);
        return Decision.accepted(facts);
    }

    /** After closure nobody moves up by themselves. */
    static boolean isOpen(Live event, Instant now) {
        return event instanceof Published && !event.plan().checkIn().isOver(now);
    }

    /** Drivers are not told: it is for stewards only. */
    private static Decision<EventFact> note(Entry entry, NoteEntry note) {
        return entry.note().equals(note.note())
                ? Decision.unchanged()
                : Decision.accepted(new EventFact.EntryNoted(note.driver(), note.note(), by(note), note.at()));
    }

    private static Decision<EventFact> confirm(Live event, Entry entry, ConfirmEntry confirm) {
        if (!confirm.at().isBefore(event.plan().timing().start())) return Decision.refused("steward.started");
        if (entry.isCheckedIn() == confirm.checkedIn()) return Decision.unchanged();
        var fact = confirm.checkedIn()
                ? new EventFact.CheckedIn(confirm.driver(), confirm.at())
                : new EventFact.CheckedOut(confirm.driver(), confirm.at());
        return Decision.accepted(Stream.concat(Stream.of(fact), told(event, Reason.CHANGED, confirm).stream())
                .toList());
    }

    /** Nobody is told who is not on Discord. */
    static Optional<EventFact> told(Live event, Reason reason, ForDriver command) {
        var crew = event.entries().entryOf(command.driver()).stream().flatMap(Entry::members);
        var drivers = Stream.concat(Stream.of(command.driver()), crew)
                .filter(MemberId::isOnDiscord)
                .distinct()
                .toList();
        if (drivers.isEmpty()) return Optional.empty();
        var number = event.meeting().calls().last() + 1;
        var because = Optional.of(command.steward().reason());
        return Optional.of(new EventFact.Called(new Call(number, reason, drivers, because, command.at())));
    }

    static MemberId by(ForDriver command) {
        return command.steward().member();
    }

    private static String name(Entry entry) {
        return entry.card().fullName();
    }

    private Stewarding() {}
}
