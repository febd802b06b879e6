package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import racemanager.event.EventCommand.Delay;
import racemanager.event.EventCommand.ExtendCheckIn;
import racemanager.event.EventCommand.Postpone;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;

/** How a race that is published comes to start later, or its check-in to close later. */
final class Postponement {

    /** Asked again for the same start, nothing happens, so that two presses of one button delay once. */
    static Decision<EventFact> delay(RaceEvent event, Delay delay) {
        return EventRules.running(event, live -> {
            var timing = live.plan().timing();
            if (!delay.to().isAfter(delay.from())) return Decision.refused(notLater(timing.start()));
            if (timing.start().equals(delay.to())) return Decision.unchanged();
            if (!timing.start().equals(delay.from())) return Decision.refused(hasMoved(timing.start()));
            if (!delay.at().isBefore(timing.start())) return Decision.refused("event.delay_after_start");
            var by = Duration.between(delay.from(), delay.to());
            return Decision.accepted(new EventFact.Delayed(
                    timing.startingAt(delay.to()),
                    live.plan().checkIn().delayed(by, delay.at()),
                    delay.by(),
                    delay.at()));
        });
    }

    /** A place that was offered to reserves, and is free when registration opens again, is the next one's. */
    static Decision<EventFact> postpone(RaceEvent event, Postpone postpone) {
        return EventRules.running(event, live -> {
            var timing = live.plan().timing();
            if (!postpone.to().isAfter(postpone.at())) return Decision.refused("event.start_in_past");
            if (!postpone.to().isAfter(postpone.from())) return Decision.refused(notLater(timing.start()));
            if (timing.start().equals(postpone.to())) return Decision.unchanged();
            if (!timing.start().equals(postpone.from())) return Decision.refused(hasMoved(timing.start()));
            var facts = new ArrayList<EventFact>();
            facts.add(new EventFact.Postponed(
                    timing.startingAt(postpone.to()),
                    planned(live).moved(postpone.from(), postpone.to(), postpone.at()),
                    postpone.by(),
                    postpone.at()));
            facts.addAll(Revision.moves(live.meeting(), live.plan(), postpone.at()));
            return Decision.accepted(facts);
        });
    }

    /** A window that was closed early says nothing of when one closes usually. */
    static CheckInWindow planned(Live event) {
        return event instanceof Closed closed
                ? closed.asPlanned().checkIn()
                : event.plan().checkIn();
    }

    static Decision<EventFact> extendCheckIn(Meeting meeting, ExtendCheckIn extend) {
        var start = meeting.plan().timing().start();
        var closes = meeting.plan().checkIn().closes();
        var later = extend.to().isBefore(start) ? extend.to() : start;
        if (!closes.isBefore(start) && extend.from().equals(closes))
            return Decision.refused("event.check_in_until_start");
        if (closes.equals(later)) return Decision.unchanged();
        if (!closes.equals(extend.from()) || !later.isAfter(closes))
            return Decision.refused(Phrase.of("event.check_in_end_moved").with("closes", closes));
        return Decision.accepted(new EventFact.CheckInExtended(later, extend.by(), extend.at()));
    }

    private static Phrase hasMoved(Instant start) {
        return Phrase.of("event.start_moved").with("start", start);
    }

    private static Phrase notLater(Instant start) {
        return Phrase.of("event.start_not_later").with("start", start);
    }

    private Postponement() {}
}
