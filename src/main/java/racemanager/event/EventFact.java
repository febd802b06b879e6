package racemanager.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.Timing;
import racemanager.event.Shown.Where;
import racemanager.kernel.Erasing;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.track.Track;
import racemanager.wizard.Answers;

/** What happened to an event. */
public sealed interface EventFact {

    /** What an organiser did, of which the event keeps who and when. */
    sealed interface Organised extends EventFact {

        MemberId by();

        Instant at();
    }

    record Published(int number, EventPlan plan, MemberId by, Instant at) implements Organised {}

    record DraftKept(int number, Answers answers, MemberId by, Instant at) implements Organised {}

    record Scheduled(int number, EventPlan plan, Instant publishAt, MemberId by, Instant at) implements Organised {}

    /** Its start went by before it could be published. */
    record PublicationMissed(Instant at) implements EventFact {}

    record Edited(EventPlan plan, MemberId by, Instant at) implements Organised {}

    record SentBack(MemberId driver, Instant at) implements EventFact {}

    /** They had not checked in, and wait behind all others now. */
    record PlaceLost(MemberId driver, Instant at) implements EventFact {}

    record CarChosen(MemberId driver, String car, Instant at) implements EventFact {}

    record TrackNoted(Track track, Instant at) implements EventFact {}

    record EnteredGrid(Entry entry) implements EventFact {}

    record JoinedWaitingList(Entry entry) implements EventFact {}

    record Withdrew(MemberId driver, Instant at) implements EventFact {}

    /** They are no member of the guild any more. */
    record LeftGuild(MemberId driver, Instant at) implements EventFact {}

    /** Who shared the driver's car is no member of the guild any more, and drives it no longer. */
    record CoDriverLeft(MemberId driver, MemberId coDriver, Instant at) implements EventFact {}

    /** A car goes on without its captain. */
    sealed interface OfCaptain extends EventFact {

        MemberId driver();

        /** Who it is now. */
        MemberId captain();

        Instant at();
    }

    record CarHandedOver(MemberId driver, MemberId captain, Instant at) implements OfCaptain {}

    /** They are no member of the guild any more. */
    record CaptainLeft(MemberId driver, MemberId captain, Instant at) implements OfCaptain {}

    /** Drivers whose turn has come are looked up in the guild. */
    record RollCalled(Instant at) implements EventFact {}

    record Promoted(MemberId driver, Instant at) implements EventFact {}

    /** After closure a free place is kept for a reserve until then. */
    record PlaceOffered(MemberId driver, Instant until, Instant at) implements EventFact {}

    /** They said no, or nothing in time. */
    record OfferEnded(MemberId driver, Instant at) implements EventFact {}

    record PlaceTaken(MemberId driver, Instant at) implements EventFact {}

    /** A steward put them in who had withdrawn; their withdrawals are counted anew. */
    record LetBack(MemberId driver, MemberId by, Instant at) implements EventFact {}

    /** A steward was sure that the member is the one who was in without Discord. */
    record EntryTakenOver(MemberId driver, MemberId guest, MemberId by, Instant at) implements EventFact {}

    record EntryRemoved(MemberId driver, MemberId by, Instant at) implements EventFact {}

    record EntryChanged(MemberId driver, EntryChange change, MemberId by, Instant at) implements EventFact {}

    /** A steward took a list of drivers without Discord; the facts before this one say which. */
    record DriversImported(int added, int changed, MemberId by, Instant at) implements Organised {}

    /** Others share the driver's car now, or it is called otherwise. */
    record CrewChanged(MemberId driver, Crew crew, MemberId by, Instant at) implements EventFact {}

    record EntryMoved(MemberId driver, Spot.Part part, int place, MemberId by, Instant at) implements EventFact {}

    record EntryNoted(MemberId driver, Optional<String> note, MemberId by, Instant at) implements EventFact {}

    /** A steward said whether a member drives as a guest. */
    record GuestMarked(MemberId driver, boolean guest, MemberId by, Instant at) implements Organised {}

    /** Nobody had a wish that could be met, so that the driver is where there was most room. */
    record TeamGiven(MemberId driver, int team, Instant at) implements EventFact {}

    /**
     * They are in these splits now.
     *
     * @param by empty where it follows from what else happened
     */
    record SplitsDealt(List<Seat> seats, Optional<MemberId> by, Instant at) implements EventFact {

        /** One driver in one split, counted from 0. */
        public record Seat(MemberId driver, int split) {}

        public SplitsDealt {
            seats = List.copyOf(seats);
        }
    }

    /** An organiser dealt the drivers to the splits; the fact before this one says who is in which. */
    record DriversDealt(MemberId by, Instant at) implements Organised {}

    /** What happened to the broadcast slots. */
    sealed interface OfBroadcast extends EventFact {}

    record BroadcastTaken(Broadcaster broadcaster) implements OfBroadcast {}

    record BroadcastLeft(MemberId member, Instant at) implements OfBroadcast {}

    /** The track has fewer places now. */
    record BroadcastLost(MemberId member, Instant at) implements OfBroadcast {}

    record BroadcasterRemoved(MemberId member, MemberId by, Instant at) implements OfBroadcast {}

    record CheckedIn(MemberId driver, Instant at) implements EventFact {}

    record CheckedOut(MemberId driver, Instant at) implements EventFact {}

    record CheckInOpened(Instant at) implements EventFact {}

    record Closed(Instant at) implements EventFact {}

    record ClosedEarly(MemberId by, Instant at) implements Organised {}

    record Cancelled(Optional<String> reason, MemberId by, Instant at) implements Organised {}

    record Delayed(Timing timing, CheckInWindow checkIn, MemberId by, Instant at) implements Organised {}

    record Postponed(Timing timing, CheckInWindow checkIn, MemberId by, Instant at) implements Organised {}

    record CapacityChanged(Capacity capacity, MemberId by, Instant at) implements Organised {}

    record CheckInExtended(Instant closes, MemberId by, Instant at) implements Organised {}

    record DriversMessaged(String text, MemberId by, Instant at) implements EventFact {}

    /** The entry list was taken to a game server. */
    record ListExported(String format, MemberId by, Instant at, Optional<Integer> split) implements EventFact {

        /** Of all drivers. */
        public ListExported(String format, MemberId by, Instant at) {
            this(format, by, at, Optional.empty());
        }
    }

    /** The entries are others now than on the server. */
    record ListOutdated(Instant at) implements EventFact {}

    record Called(Call call) implements EventFact {}

    /** Each in the place of the one with its number, or as a new one. */
    record CallsRouted(List<Call> calls, Instant at) implements EventFact {
        public CallsRouted {
            calls = List.copyOf(calls);
        }
    }

    record CallEnded(int call, Instant at) implements EventFact {}

    record Finished(Instant at) implements EventFact {}

    /**
     * Out of the way.
     *
     * @param by empty where its time had come
     */
    record Archived(Instant at, Optional<MemberId> by) implements EventFact {

        /** Its time had come. */
        public Archived(Instant at) {
            this(at, Optional.empty());
        }
    }

    record Restored(MemberId by, Instant at) implements Organised {}

    record Erased(Instant at) implements EventFact, Erasing {}

    record Forgotten(MemberId member, Instant at) implements EventFact, Erasing {}

    record Seen(Where where, Optional<MessageId> message, long revision) implements EventFact {}

    record NotShown(Where where, long revision, Phrase why, Instant at) implements EventFact {}

    /** It stood in a channel that the event has left. */
    record MessageRemoved(MessageId message, Instant at) implements EventFact {}

    record TriedAgain(Where where, Instant at) implements EventFact {}

    record RefusalTold(Phrase why, Instant at) implements EventFact {}
}
