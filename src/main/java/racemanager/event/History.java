package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.MemberId;

/** What organisers did with an event, oldest first. */
public record History(List<Act> acts) {

    /** Of a longer history the first act and the newest are kept: who made the event, and what is likely asked about. */
    static final int LONGEST = 12;

    static final History NONE = new History(List.of());

    /**
     * One thing that somebody did.
     *
     * @param count of how many drivers; empty where none are counted
     */
    public record Act(Kind kind, MemberId by, Instant at, Optional<Integer> count) {

        /** Where no drivers are counted. */
        public Act(Kind kind, MemberId by, Instant at) {
            this(kind, by, at, Optional.empty());
        }

        Act forgetting(MemberId member) {
            return by.equals(member) ? new Act(kind, FormerMember.ID, at, count) : this;
        }

        /** What is counted is told each time. */
        private boolean repeats(Act before) {
            return kind == before.kind && by.equals(before.by) && count.isEmpty();
        }
    }

    /** What can be done with an event. */
    public enum Kind {
        SAVED,
        SCHEDULED,
        PUBLISHED,
        EDITED,
        DELAYED,
        POSTPONED,
        PLACES_CHANGED,
        CHECK_IN_EXTENDED,
        CLOSED,
        CANCELLED,
        DRIVERS_IMPORTED,
        DRIVERS_DEALT,
        GUESTS_MARKED,
        ARCHIVED,
        RESTORED
    }

    /** Who did what, where a fact came of that; empty for what drivers, stewards and time do. */
    static Optional<Act> act(EventFact fact) {
        if (fact instanceof EventFact.Archived archived)
            return archived.by().map(by -> new Act(Kind.ARCHIVED, by, archived.at()));
        return fact instanceof EventFact.Organised organised
                ? Optional.of(new Act(kind(organised), organised.by(), organised.at(), count(organised)))
                : Optional.empty();
    }

    private static Kind kind(EventFact.Organised fact) {
        return switch (fact) {
            case EventFact.DraftKept kept -> Kind.SAVED;
            case EventFact.Scheduled scheduled -> Kind.SCHEDULED;
            case EventFact.Published published -> Kind.PUBLISHED;
            case EventFact.Edited edited -> Kind.EDITED;
            case EventFact.Delayed delayed -> Kind.DELAYED;
            case EventFact.Postponed postponed -> Kind.POSTPONED;
            case EventFact.CapacityChanged changed -> Kind.PLACES_CHANGED;
            case EventFact.CheckInExtended extended -> Kind.CHECK_IN_EXTENDED;
            case EventFact.ClosedEarly closed -> Kind.CLOSED;
            case EventFact.Cancelled cancelled -> Kind.CANCELLED;
            case EventFact.DriversImported imported -> Kind.DRIVERS_IMPORTED;
            case EventFact.DriversDealt dealt -> Kind.DRIVERS_DEALT;
            case EventFact.GuestMarked marked -> Kind.GUESTS_MARKED;
            case EventFact.Restored restored -> Kind.RESTORED;
        };
    }

    private static Optional<Integer> count(EventFact.Organised fact) {
        return fact instanceof EventFact.DriversImported imported
                ? Optional.of(imported.added() + imported.changed())
                : Optional.empty();
    }

    /** The same member doing the same again and again is one act, of the last time; the first of all stays. */
    History with(Act act) {
        var kept = new ArrayList<>(acts);
        if (kept.size() > 1 && act.repeats(kept.getLast())) kept.removeLast();
        kept.add(act);
        if (kept.size() > LONGEST) kept.remove(1);
        return new History(List.copyOf(kept));
    }

    /** The newest so many, oldest of them first. */
    public Stream<Act> newest(int count) {
        return acts.stream().skip(Math.max(0, acts.size() - count));
    }

    History forgetting(MemberId member) {
        return new History(acts.stream().map(act -> act.forgetting(member)).toList());
    }

    Optional<History> kept() {
        return Optional.of(this).filter(history -> !history.acts.isEmpty());
    }
}
