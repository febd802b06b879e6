package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.wizard.Answers;

/** An event in one of the phases of its life. */
public sealed interface RaceEvent {

    /** Nothing is known of it yet. */
    record Unborn() implements RaceEvent {}

    /** An event that only organisers know of. */
    sealed interface Prepared extends RaceEvent {

        int number();

        /** Who saved it last, and when. */
        Meeting.Origin origin();

        /** Who did what with it so far; empty for what was stored before that was kept. */
        Optional<History> history();
    }

    /** What a wizard was told so far, as it was told; anything may be missing. */
    record Draft(int number, Answers answers, Meeting.Origin origin, Optional<History> history) implements Prepared {

        /** Of whose past nothing is known. */
        public Draft(int number, Answers answers, Meeting.Origin origin) {
            this(number, answers, origin, Optional.empty());
        }
    }

    /** Complete, and published when its time comes. */
    record Scheduled(int number, EventPlan plan, Instant publishAt, Meeting.Origin origin, Optional<History> history)
            implements Prepared {

        /** Of whose past nothing is known. */
        public Scheduled(int number, EventPlan plan, Instant publishAt, Meeting.Origin origin) {
            this(number, plan, publishAt, origin, Optional.empty());
        }
    }

    /**
     * It was to be published by itself, and its start went by while nobody was there to do it.
     *
     * @param told when whoever scheduled it was told so, as far as that is possible
     */
    record Missed(int number, EventPlan plan, Meeting.Origin origin, Optional<Instant> told, Optional<History> history)
            implements Prepared {

        /** Of which nobody knows yet, and of whose past nothing is known. */
        public Missed(int number, EventPlan plan, Meeting.Origin origin) {
            this(number, plan, origin, Optional.empty(), Optional.empty());
        }

        /** Whether there is somebody who has yet to hear of it. */
        public boolean isToBeTold() {
            return told.isEmpty() && !origin.by().equals(FormerMember.ID);
        }
    }

    /** An event that members can see. */
    sealed interface Live extends RaceEvent {

        /** Whether there will be a race, or is one. */
        default boolean isToBeRun() {
            return this instanceof Published || this instanceof Closed;
        }

        Meeting meeting();

        Live with(Meeting meeting);

        default int number() {
            return meeting().number();
        }

        default EventPlan plan() {
            return meeting().plan();
        }

        default EntryList entries() {
            return meeting().entries();
        }

        /** Whether it is several races at once. */
        default boolean isSplit() {
            return plan().details().splits().isPresent();
        }

        /** To whom free places are offered. */
        default Reserves reserves() {
            return meeting().reserves();
        }
    }

    /** Drivers may register, withdraw and, in its time, check in. */
    record Published(Meeting meeting) implements Live {
        @Override
        public Published with(Meeting changed) {
            return new Published(changed);
        }
    }

    /**
     * Registration and check-in are over; the grid stands.
     *
     * @param planned the window for check-in as it was before an organiser closed it early
     */
    record Closed(Meeting meeting, Optional<CheckInWindow> planned) implements Live {

        /** Closed at its time. */
        public Closed(Meeting meeting) {
            this(meeting, Optional.empty());
        }

        /** What was planned, with the window in which drivers could check in had nobody closed it early. */
        public EventPlan asPlanned() {
            return planned.map(meeting.plan()::with).orElse(meeting.plan());
        }

        /** The window that was planned keeps its distance from the start. */
        Closed delayed(EventFact.Delayed fact) {
            var by = Duration.between(
                    meeting.plan().timing().start(), fact.timing().start());
            return new Closed(meeting.delayed(fact), planned.map(window -> window.plus(by)));
        }

        @Override
        public Closed with(Meeting changed) {
            return new Closed(changed, planned);
        }
    }

    /**
     * There will be no race.
     *
     * @param reason what the drivers were told
     */
    record Cancelled(Meeting meeting, Optional<String> reason, Instant at) implements Live {
        @Override
        public Cancelled with(Meeting changed) {
            return new Cancelled(changed, reason, at);
        }
    }

    /**
     * The race has been run.
     *
     * @param restored when it came back from the archive
     */
    record Finished(Meeting meeting, Optional<Instant> restored) implements Live {
        @Override
        public Finished with(Meeting changed) {
            return new Finished(changed, restored);
        }
    }

    /**
     * Out of the way, with all that it had, until it is restored or erased.
     *
     * @param cancelled whether the race was never run
     */
    record Archived(Meeting meeting, Instant at, boolean cancelled) implements Live {
        @Override
        public Archived with(Meeting changed) {
            return new Archived(changed, at, cancelled);
        }
    }

    /** There was one, and nothing more is known of it. */
    record Erased() implements RaceEvent {}

    /** Whether Discord has answered all that was wished of it; what it refused waits for the next try. */
    default boolean isSettled() {
        return switch (this) {
            case Unborn none -> true;
            case Draft draft -> true;
            case Scheduled scheduled -> true;
            case Missed missed -> !missed.isToBeTold();
            case Erased erased -> true;
            case Live live -> live.meeting().isSettled();
        };
    }

    /** The instant at which time alone changes the event next; empty when it does so no more. */
    default Optional<Instant> nextDue() {
        var again = this instanceof Live live ? live.meeting().shown().triedAgainAt() : Optional.<Instant>empty();
        return Stream.concat(nextPhaseAt().stream(), again.stream()).min(Instant::compareTo);
    }

    /** The instant at which the next phase, check-in or a roll call begins, or an offered place goes on to the next. */
    default Optional<Instant> nextPhaseAt() {
        return switch (this) {
            case Unborn none -> Optional.empty();
            case Draft draft -> Optional.empty();
            case Missed missed -> Optional.empty();
            case Erased erased -> Optional.empty();
            case Scheduled event -> Optional.of(event.publishAt());
            case Published event -> {
                var window = event.plan().checkIn();
                var phase = event.meeting().checkInAnnounced() ? window.closes() : window.opens();
                var offers = event.reserves().offers().stream().map(Reserves.Offer::until);
                yield Stream.concat(Stream.concat(RollCall.next(event.meeting()).stream(), Stream.of(phase)), offers)
                        .min(Instant::compareTo);
            }
            case Closed event ->
                Stream.concat(
                                event.meeting().reserves().next().map(Reserves.Offer::until).stream(),
                                Stream.of(event.plan().timing().finish()))
                        .min(Instant::compareTo);
            case Cancelled event -> Optional.of(event.at().plus(Archive.ARCHIVED_AFTER));
            case Finished event ->
                Optional.of(
                        event.restored().orElse(event.plan().timing().finish()).plus(Archive.ARCHIVED_AFTER));
            case Archived event -> Optional.of(event.at().plus(Archive.ERASED_AFTER));
        };
    }
}
