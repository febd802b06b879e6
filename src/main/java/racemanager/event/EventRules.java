package racemanager.event;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import racemanager.event.EventCommand.ArchiveNow;
import racemanager.event.EventCommand.Broadcasting;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.ChangeAccount;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.ChangeEntry;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.CheckOut;
import racemanager.event.EventCommand.ChooseCar;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.DealSplits;
import racemanager.event.EventCommand.Delay;
import racemanager.event.EventCommand.Delete;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.Enter;
import racemanager.event.EventCommand.Entering;
import racemanager.event.EventCommand.ExtendCheckIn;
import racemanager.event.EventCommand.ForDriver;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.FreePlaces;
import racemanager.event.EventCommand.HandOver;
import racemanager.event.EventCommand.ImportDrivers;
import racemanager.event.EventCommand.KeepDraft;
import racemanager.event.EventCommand.Look;
import racemanager.event.EventCommand.MessageDrivers;
import racemanager.event.EventCommand.NotShown;
import racemanager.event.EventCommand.NoteCalled;
import racemanager.event.EventCommand.NoteExport;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.EventCommand.NoteRemoved;
import racemanager.event.EventCommand.NoteTold;
import racemanager.event.EventCommand.NoteTrack;
import racemanager.event.EventCommand.NoteUnreached;
import racemanager.event.EventCommand.PassPlace;
import racemanager.event.EventCommand.Postpone;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.Register;
import racemanager.event.EventCommand.Restore;
import racemanager.event.EventCommand.RouteCall;
import racemanager.event.EventCommand.Saw;
import racemanager.event.EventCommand.Schedule;
import racemanager.event.EventCommand.SetCrew;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.TryAgain;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Cancelled;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Erased;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Prepared;
import racemanager.event.RaceEvent.Published;
import racemanager.event.RaceEvent.Unborn;
import racemanager.event.Registration.Placing;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/** What may be done with an event, and what follows from it. */
public final class EventRules {

    /** What a command leads to in the present state. */
    public static Decision<EventFact> decide(RaceEvent event, EventCommand command) {
        var confirmed = Confirmation.asking(event, decided(event, command), command);
        var offered = ReserveRules.offering(event, confirmed, command);
        var teamed = TeamRules.filling(event, offered, command.at());
        var decision = SplitRules.filling(event, teamed, command.at());
        return Calling.calling(event, ServerList.noticing(event, decision, command.at()));
    }

    private static Decision<EventFact> decided(RaceEvent event, EventCommand command) {
        return switch (command) {
            case KeepDraft keep -> Preparation.keepDraft(event, keep);
            case Schedule schedule -> Preparation.schedule(event, schedule);
            case Delete delete -> Preparation.delete(event, delete);
            case Publish publish -> Preparation.publish(event, publish);
            case Edit edit -> Revision.edit(event, edit);
            case NoteTrack note -> Revision.noteTrack(event, note);
            case ChooseCar choose -> open(event, choose.at(), live -> Registration.chooseCar(live.meeting(), choose));
            case Register register ->
                entering(event, register, (meeting, placing) -> Registration.register(meeting, register, placing));
            case Enter enter ->
                entering(event, enter, (meeting, placing) -> Registration.enter(meeting, enter, placing));
            case ChangeEntry change -> open(event, change.at(), published -> Registration.change(published, change));
            case ChangeAccount change -> open(event, change.at(), published -> AccountChange.decide(published, change));
            case SetCrew set -> running(event, live -> CrewRules.set(live, set));
            case TakePlace take -> ReserveRules.take(event, take);
            case PassPlace pass -> ReserveRules.pass(event, pass);
            case ForDriver forDriver -> Stewarding.decide(event, forDriver);
            case ImportDrivers drivers ->
                Stewarding.toBeRun(event, drivers.at(), live -> DriverListRules.take(live, drivers));
            case Withdraw withdraw -> running(event, live -> Registration.withdraw(live, withdraw));
            case HandOver handOver -> running(event, live -> Captaincy.handOver(live, handOver));
            case Broadcasting broadcasting -> BroadcastRules.decide(event, broadcasting);
            case CheckIn checkIn -> open(event, checkIn.at(), live -> Registration.checkIn(live.meeting(), checkIn));
            case CheckOut checkOut ->
                open(event, checkOut.at(), live -> Registration.checkOut(live.meeting(), checkOut));
            case Forget forget -> Farewell.forget(event, forget);
            case Close close -> Ending.close(event, close);
            case Cancel cancel -> Ending.cancel(event, cancel);
            case Delay delay -> Postponement.delay(event, delay);
            case Postpone postpone -> Postponement.postpone(event, postpone);
            case ChangeCapacity change -> Revision.changeCapacity(event, change);
            case ExtendCheckIn extend ->
                open(event, extend.at(), live -> Postponement.extendCheckIn(live.meeting(), extend));
            case FreePlaces free -> Absence.free(event, free);
            case NoteExport note -> ServerList.note(event, note);
            case DealSplits deal -> SplitRules.deal(event, deal);
            case MessageDrivers message -> running(event, live -> message(live.meeting(), message));
            case NoteLeft left -> RollCall.left(event, left);
            case NoteCalled note -> Calling.note(event, note);
            case RouteCall route -> CallRouting.route(event, route);
            case NoteUnreached note -> CallRouting.unreached(event, note);
            case ArchiveNow archive -> Archive.archive(event, archive);
            case Restore restore -> Archive.restore(event, restore);
            case TimePassed passed -> Due.timePassed(event, passed.at());
            case Saw saw -> Showing.saw(event, saw);
            case NotShown notShown -> Showing.notShown(event, notShown);
            case NoteRemoved removed -> Showing.noteRemoved(event, removed);
            case NoteTold told -> Showing.noteTold(event, told);
            case TryAgain again -> Showing.tryAgain(event, again);
            case Look look -> Decision.unchanged();
        };
    }

    /** Whether a driver is on the grid or in line, in a car that the event allows. */
    public static boolean hasEntered(Live event, MemberId driver) {
        return Registration.hasEntered(event.meeting(), driver);
    }

    /** Why a member cannot come in, or back, as a driver; empty where they can. */
    public static Optional<Phrase> refusalToDrive(Live event, MemberId driver) {
        return BroadcastRules.refusalToDrive(event.meeting(), driver)
                .or(() -> event.meeting().isShutOut(driver)
                                && event.entries().entryOf(driver).isEmpty()
                        ? Optional.of(Registration.shutOut(event.meeting(), driver))
                        : Optional.empty());
    }

    /** Whether a driver who withdraws now could not come back without a steward. */
    public static boolean isLastWithdrawal(Live event, MemberId driver) {
        return event instanceof Published published
                && published.meeting().counting(driver).isShutOut(driver);
    }

    /** Why a steward can put nobody in any more; empty while that is possible. */
    public static Optional<Phrase> refusalToAdd(Live event, Instant now) {
        return Stewarding.refusalToAdd(event, now);
    }

    /** After closure whoever comes is a reserve, until the race is over. */
    private static Decision<EventFact> entering(
            RaceEvent event, Entering entering, BiFunction<Meeting, Placing, Decision<EventFact>> rule) {
        if (!(event instanceof Closed closed)
                || !entering.at().isBefore(closed.plan().timing().finish()))
            return open(event, entering.at(), live -> rule.apply(live.meeting(), Registration::placed));
        var meeting = closed.meeting();
        return ReserveRules.joining(
                meeting, entering.driver(), entering.at(), rule.apply(meeting, ReserveRules::joining));
    }

    private static Decision<EventFact> open(RaceEvent event, Instant now, Function<Live, Decision<EventFact>> rule) {
        return switch (event) {
            case Unborn none -> unknown();
            case Prepared prepared -> unknown();
            case Published published ->
                published.plan().checkIn().isOver(now) ? closed(published) : rule.apply(published);
            case Closed closed -> closed(closed);
            case Cancelled cancelled -> Decision.refused("event.cancelled");
            case Finished finished -> finished();
            case Archived archived -> finished();
            case Erased erased -> unknown();
        };
    }

    private static Decision<EventFact> message(Meeting meeting, MessageDrivers message) {
        return !meeting.toTell().isEmpty()
                ? Decision.accepted(new EventFact.DriversMessaged(message.text(), message.by(), message.at()))
                : Decision.refused("event.nobody_to_tell");
    }

    static Decision<EventFact> running(RaceEvent event, Function<Live, Decision<EventFact>> rule) {
        return switch (event) {
            case Unborn none -> unknown();
            case Prepared prepared -> unknown();
            case Published published -> rule.apply(published);
            case Closed closed -> rule.apply(closed);
            case Cancelled cancelled -> Decision.refused("event.cancelled");
            case Finished finished -> finished();
            case Archived archived -> finished();
            case Erased erased -> unknown();
        };
    }

    private static Decision<EventFact> unknown() {
        return Decision.refused("event.unknown");
    }

    private static Decision<EventFact> closed(Live event) {
        return Decision.refused(
                Phrase.of("event.closed").with("closed", event.plan().checkIn().closes()));
    }

    private static Decision<EventFact> finished() {
        return Decision.refused("event.finished");
    }

    private EventRules() {}
}
