package racemanager.event;

import java.util.List;
import java.util.Optional;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Cancelled;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Draft;
import racemanager.event.RaceEvent.Erased;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Missed;
import racemanager.event.RaceEvent.Prepared;
import racemanager.event.RaceEvent.Published;
import racemanager.event.RaceEvent.Scheduled;
import racemanager.event.RaceEvent.Unborn;
import racemanager.kernel.MemberId;

/** What every fact makes of an event; a fact that its phase does not know leaves it as it is. */
public final class EventLife {

    /** The event after a fact. */
    public static RaceEvent evolve(RaceEvent event, EventFact fact) {
        var next = switch (event) {
            case Unborn none -> prepared(none, fact);
            case Prepared prepared -> prepared(prepared, fact);
            case Live live -> evolve(live, fact);
            case Erased erased -> event;
        };
        if (next == event) return event;
        return History.act(fact)
                .map(act -> having(next, history(event).with(act)))
                .orElse(next);
    }

    /** What organisers did with it so far. */
    public static History history(RaceEvent event) {
        return switch (event) {
            case Unborn none -> History.NONE;
            case Prepared prepared -> prepared.history().orElse(History.NONE);
            case Live live -> live.meeting().history();
            case Erased erased -> History.NONE;
        };
    }

    private static RaceEvent having(RaceEvent event, History history) {
        return switch (event) {
            case Unborn none -> event;
            case Draft draft -> new Draft(draft.number(), draft.answers(), draft.origin(), history.kept());
            case Scheduled scheduled ->
                new Scheduled(
                        scheduled.number(),
                        scheduled.plan(),
                        scheduled.publishAt(),
                        scheduled.origin(),
                        history.kept());
            case Missed missed ->
                new Missed(missed.number(), missed.plan(), missed.origin(), missed.told(), history.kept());
            case Live live -> live.with(live.meeting().with(history));
            case Erased erased -> event;
        };
    }

    private static RaceEvent prepared(RaceEvent event, EventFact fact) {
        if (fact instanceof EventFact.DraftKept kept)
            return new Draft(kept.number(), kept.answers(), new Meeting.Origin(kept.by(), kept.at()));
        if (fact instanceof EventFact.Scheduled scheduled)
            return new Scheduled(
                    scheduled.number(),
                    scheduled.plan(),
                    scheduled.publishAt(),
                    new Meeting.Origin(scheduled.by(), scheduled.at()));
        if (fact instanceof EventFact.Published published) return new Published(Meeting.of(published));
        if (fact instanceof EventFact.Forgotten forgotten) return forgetting(event, forgotten.member());
        if (fact instanceof EventFact.PublicationMissed)
            return event instanceof Scheduled scheduled
                    ? new Missed(
                            scheduled.number(),
                            scheduled.plan(),
                            scheduled.origin(),
                            Optional.empty(),
                            scheduled.history())
                    : event;
        if (fact instanceof EventFact.RefusalTold told && event instanceof Missed missed)
            return new Missed(
                    missed.number(), missed.plan(), missed.origin(), Optional.of(told.at()), missed.history());
        return fact instanceof EventFact.Erased ? new Erased() : noting(event, fact);
    }

    private static RaceEvent forgetting(RaceEvent event, MemberId member) {
        return switch (event) {
            case Draft draft ->
                new Draft(
                        draft.number(),
                        draft.answers(),
                        draft.origin().forgetting(member),
                        draft.history().map(history -> history.forgetting(member)));
            case Scheduled scheduled ->
                new Scheduled(
                        scheduled.number(),
                        scheduled.plan(),
                        scheduled.publishAt(),
                        scheduled.origin().forgetting(member),
                        scheduled.history().map(history -> history.forgetting(member)));
            case Missed missed ->
                new Missed(
                        missed.number(),
                        missed.plan(),
                        missed.origin().forgetting(member),
                        missed.told(),
                        missed.history().map(history -> history.forgetting(member)));
            case Unborn none -> event;
            case Live live -> event;
            case Erased erased -> event;
        };
    }

    private static RaceEvent noting(RaceEvent event, EventFact fact) {
        return event instanceof Scheduled scheduled && fact instanceof EventFact.TrackNoted noted
                ? new Scheduled(
                        scheduled.number(),
                        scheduled.plan().on(noted.track()),
                        scheduled.publishAt(),
                        scheduled.origin(),
                        scheduled.history())
                : event;
    }

    private static RaceEvent evolve(Live event, EventFact fact) {
        var meeting = event.meeting();
        var entries = meeting.entries();
        return switch (fact) {
            case EventFact.Published published -> event;
            case EventFact.DraftKept kept -> event;
            case EventFact.Scheduled scheduled -> event;
            case EventFact.PublicationMissed missed -> event;
            case EventFact.Edited edited -> event.with(meeting.revised(edited));
            case EventFact.SentBack back -> event.with(meeting.with(entries.sentBack(back.driver())));
            case EventFact.PlaceLost lost -> event.with(Absentees.losing(meeting, lost.driver()));
            case EventFact.CarChosen chosen ->
                event.with(meeting.with(entries.changing(
                        chosen.driver(), entry -> ClassRules.numbered(meeting.plan(), entry.in(chosen.car())))));
            case EventFact.TrackNoted noted -> event.with(meeting.on(noted.track()));
            case EventFact.EnteredGrid entered -> event.with(meeting.with(entries.onGrid(entered.entry())));
            case EventFact.JoinedWaitingList joined -> event.with(meeting.with(entries.inLine(joined.entry())));
            case EventFact.Withdrew withdrew -> event.with(Absentees.withdrawing(event, withdrew.driver()));
            case EventFact.LeftGuild left -> event.with(meeting.with(entries.without(left.driver())));
            case EventFact.CoDriverLeft left -> event.with(meeting.with(CrewRules.without(entries, left)));
            case EventFact.OfCaptain its -> event.with(meeting.handedOver(its.driver(), its.captain()));
            case EventFact.RollCalled called -> event.with(meeting.callingRoll(called.at()));
            case EventFact.LetBack back ->
                event.with(meeting.with(meeting.withdrawals().without(back.driver())));
            case EventFact.Promoted promoted -> event.with(meeting.with(entries.promoted(promoted.driver())));
            case EventFact.PlaceOffered offered ->
                event.with(meeting.with(
                        meeting.reserves().offering(new Reserves.Offer(offered.driver(), offered.until()))));
            case EventFact.OfferEnded ended ->
                event.with(meeting.with(meeting.reserves().passing(ended.driver())));
            case EventFact.PlaceTaken taken -> event.with(meeting.with(entries.promoted(taken.driver())));
            case EventFact.EntryTakenOver taken -> event.with(meeting.takenOver(taken.guest(), taken.driver()));
            case EventFact.EntryRemoved removed -> event.with(meeting.with(entries.without(removed.driver())));
            case EventFact.EntryChanged changed ->
                event.with(meeting.with(entries.changing(changed.driver(), entry -> entry.changed(changed.change()))));
            case EventFact.DriversImported imported -> event.with(meeting);
            case EventFact.CrewChanged changed ->
                event.with(meeting.with(
                        entries.changing(changed.driver(), entry -> entry.with(Optional.of(changed.crew())))));
            case EventFact.EntryMoved moved ->
                event.with(meeting.with(entries.moved(moved.driver(), moved.part(), moved.place())));
            case EventFact.EntryNoted noted ->
                event.with(meeting.noting(entries.changing(noted.driver(), entry -> entry.noted(noted.note()))));
            case EventFact.GuestMarked marked -> event.with(meeting.with(GuestRules.marked(entries, marked)));
            case EventFact.TeamGiven given ->
                event.with(meeting.with(
                        entries.changing(given.driver(), entry -> entry.inTeam(Optional.of(given.team())))));
            case EventFact.SplitsDealt dealt -> event.with(meeting.with(SplitRules.seated(entries, dealt)));
            case EventFact.DriversDealt dealt -> event.with(meeting);
            case EventFact.OfBroadcast its ->
                event.with(meeting.with(meeting.broadcasters().after(its)));
            case EventFact.CheckedIn in ->
                event.with(meeting.with(entries.changing(in.driver(), entry -> entry.checkedIn(Optional.of(in.at())))));
            case EventFact.CheckedOut out ->
                event.with(meeting.with(entries.changing(out.driver(), entry -> entry.checkedIn(Optional.empty()))));
            case EventFact.CheckInOpened opened -> event.with(meeting.announcingCheckIn());
            case EventFact.Closed closed -> new Closed(meeting.with(Reserves.NONE));
            case EventFact.ClosedEarly closed ->
                new Closed(
                        meeting.closing(closed.at()).with(Reserves.NONE),
                        Optional.of(event.plan().checkIn()));
            case EventFact.Delayed delayed ->
                event instanceof Closed closed ? closed.delayed(delayed) : event.with(meeting.delayed(delayed));
            case EventFact.Postponed postponed -> new Published(meeting.postponed(postponed));
            case EventFact.CapacityChanged changed ->
                event.with(meeting.with(event.plan().with(changed.capacity())));
            case EventFact.CheckInExtended extended ->
                event.with(meeting.with(event.plan().with(event.plan().checkIn().closingAt(extended.closes()))));
            case EventFact.DriversMessaged messaged -> event;
            case EventFact.Cancelled cancelled ->
                new Cancelled(meeting.with(entries), cancelled.reason(), cancelled.at());
            case EventFact.ListExported exported -> event.with(meeting.with(ServerList.of(exported, meeting)));
            case EventFact.ListOutdated outdated ->
                event.with(meeting.exported()
                        .map(list -> meeting.with(list.toldOf()))
                        .orElse(meeting));
            case EventFact.Called called ->
                event.with(meeting.with(meeting.calls().with(called.call())));
            case EventFact.CallsRouted routed ->
                event.with(meeting.with(meeting.calls().routed(routed.calls())));
            case EventFact.CallEnded ended ->
                event.with(meeting.with(meeting.calls().without(ended.call())));
            case EventFact.Finished finished -> new Finished(meeting.with(entries), Optional.empty());
            case EventFact.Archived archived ->
                new Archived(meeting.with(entries), archived.at(), event instanceof Cancelled);
            case EventFact.Restored restored -> restored(event, restored);
            case EventFact.Erased erased -> new Erased();
            case EventFact.Forgotten forgotten -> event.with(meeting.forgetting(forgotten.member()));
            case EventFact.Seen seen ->
                event.with(meeting.with(
                        meeting.shown().seeing(seen.where(), Shown.Seen.of(seen.message(), seen.revision()))));
            case EventFact.NotShown refused ->
                event.with(meeting.with(
                        meeting.shown().refusing(refused.where(), refused.revision(), refused.why(), refused.at())));
            case EventFact.MessageRemoved removed ->
                event.with(meeting.with(meeting.shown().removed(removed.message())));
            case EventFact.TriedAgain again ->
                event.with(meeting.with(meeting.shown().tryingAgain(again.where())));
            case EventFact.RefusalTold told ->
                event.with(meeting.with(meeting.shown().telling(told.why())));
        };
    }

    private static Live restored(Live event, EventFact.Restored restored) {
        var meeting = event.meeting().with(event.entries());
        return event instanceof Archived archived && archived.cancelled()
                ? new Cancelled(meeting, Optional.empty(), restored.at())
                : new Finished(meeting, Optional.of(restored.at()));
    }

    /** The event after several facts, oldest first. */
    public static RaceEvent evolve(RaceEvent event, List<EventFact> facts) {
        var present = event;
        for (var fact : facts) present = evolve(present, fact);
        return present;
    }

    private EventLife() {}
}
