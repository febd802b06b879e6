package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Cancelled;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Draft;
import racemanager.event.RaceEvent.Erased;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Prepared;
import racemanager.event.RaceEvent.Published;
import racemanager.event.RaceEvent.Scheduled;
import racemanager.event.RaceEvent.Unborn;
import racemanager.kernel.Decision;

/** What an event has to do at its own times, and what follows from that at once. */
final class Due {

    /** Whoever asks an erased event again cannot know whether all of it was deleted the first time. */
    static Decision<EventFact> timePassed(RaceEvent event, Instant now) {
        return switch (event) {
            case Unborn none -> Decision.unchanged();
            case Prepared prepared -> Decision.accepted(fallenDue(prepared, now));
            case Live live -> Decision.accepted(fallenDue(live, now));
            case Erased erased -> Decision.accepted(new EventFact.Erased(now));
        };
    }

    static List<EventFact> fallenDue(RaceEvent event, Instant now) {
        var facts = new ArrayList<EventFact>();
        var present = event;
        for (var next = due(present, now); next.isPresent(); next = due(present, now)) {
            var brought = brought(present, next.get(), now);
            facts.addAll(brought);
            present = EventLife.evolve(present, brought);
        }
        if (present instanceof Live live)
            facts.addAll(Showing.triedAgain(live.meeting().shown(), now));
        return facts;
    }

    /** What falls due, with what follows from it at once. */
    private static List<EventFact> brought(RaceEvent event, EventFact due, Instant now) {
        var facts = new ArrayList<EventFact>();
        facts.add(due);
        if (due instanceof EventFact.Closed closure && EventLife.evolve(event, due) instanceof Closed closed)
            facts.addAll(Absence.atClosure(closed, closure.at(), now));
        return facts;
    }

    private static Optional<EventFact> due(RaceEvent event, Instant now) {
        return event.nextPhaseAt().filter(instant -> !instant.isAfter(now)).map(instant -> switch (event) {
            case Scheduled scheduled -> Preparation.published(scheduled, now);
            case Published published -> ofPublished(published.meeting(), instant, now);
            case Closed closed -> afterClosure(closed.meeting(), instant);
            case Cancelled cancelled -> new EventFact.Archived(now);
            case Finished finished -> new EventFact.Archived(now);
            case Archived archived -> new EventFact.Erased(now);
            case Erased erased -> throw new IllegalStateException("an erased event has nothing due");
            case RaceEvent.Missed missed -> throw new IllegalStateException("a missed event has nothing due");
            case Draft draft -> throw new IllegalStateException("a draft has nothing due");
            case Unborn none -> throw new IllegalStateException("an unborn event has nothing due");
        });
    }

    /** A roll call that comes late is one for all whose turn has come since; closure ends every offer by itself. */
    private static EventFact ofPublished(Meeting meeting, Instant instant, Instant now) {
        if (RollCall.next(meeting).filter(instant::equals).isPresent()) return new EventFact.RollCalled(now);
        var window = meeting.plan().checkIn();
        if (instant.isBefore(meeting.checkInAnnounced() ? window.closes() : window.opens()))
            return ended(meeting.reserves().next().orElseThrow(), instant);
        return meeting.checkInAnnounced() ? new EventFact.Closed(instant) : new EventFact.CheckInOpened(instant);
    }

    private static EventFact ended(Reserves.Offer offer, Instant instant) {
        return new EventFact.OfferEnded(offer.driver(), instant);
    }

    private static EventFact afterClosure(Meeting meeting, Instant instant) {
        return meeting.reserves()
                .next()
                .filter(offer -> !offer.until().isAfter(instant))
                .map(offer -> ended(offer, instant))
                .orElseGet(() -> new EventFact.Finished(instant));
    }

    private Due() {}
}
