package racemanager.event;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.event.Shown.Where;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.track.Track;
import racemanager.wizard.Answers;

/** What is asked of an event; the instant comes with it. */
public sealed interface EventCommand {

    Instant at();

    /** Keeps what a wizard was told, complete or not. */
    record KeepDraft(int number, Answers answers, MemberId by, Instant at) implements EventCommand {}

    /** Makes the event, to be published later by itself. */
    record Schedule(int number, EventPlan plan, Instant publishAt, MemberId by, Instant at) implements EventCommand {}

    /** Changes what is published; who stands behind a smaller grid goes to the head of the waiting list. */
    record Edit(EventPlan plan, MemberId by, Instant at) implements EventCommand {}

    /** The track was changed for all its events to come. */
    record NoteTrack(Track track, Instant at) implements EventCommand {}

    /** What members do for themselves, many of them at the same time. */
    sealed interface ByMember extends EventCommand {}

    /** A driver takes another of the allowed cars. */
    record ChooseCar(MemberId driver, String car, Instant at) implements ByMember {}

    /** Makes the event and shows it to the guild. */
    record Publish(int number, EventPlan plan, MemberId by, Instant at) implements EventCommand {}

    /** What brings somebody into an event, and so leaves traces of them. */
    sealed interface Entering extends EventCommand {
        MemberId driver();
    }

    /** Puts a driver on the grid or, when it is full, on the waiting list. */
    record Register(
            MemberId driver,
            DriverCard card,
            String car,
            Optional<Integer> team,
            Optional<Crew> crew,
            Optional<HttpsLink> livery,
            int starts,
            Instant at)
            implements Entering, ByMember {

        /** Who has not started in any race yet, in a car without a livery of its own. */
        public Register(
                MemberId driver, DriverCard card, String car, Optional<Integer> team, Optional<Crew> crew, Instant at) {
            this(driver, card, car, team, crew, Optional.empty(), 0, at);
        }

        /** Who drives alone. */
        public Register(MemberId driver, DriverCard card, String car, Optional<Integer> team, Instant at) {
            this(driver, card, car, team, Optional.empty(), at);
        }
    }

    /**
     * A driver fills in the form. Nothing happens, and nothing is refused, where it cannot be read, and where the event
     * would take them while their account is not {@code known} to be theirs, so that the guild can keep it first.
     *
     * @param known how the guild knows the driver
     * @param starts in how many races of the last twelve months they have started
     */
    record Enter(MemberId driver, RegistrationForm form, Optional<DriverCard> known, int starts, Instant at)
            implements Entering, ByMember {

        /** Who has not started in any race yet. */
        public Enter(MemberId driver, RegistrationForm form, Optional<DriverCard> known, Instant at) {
            this(driver, form, known, 0, at);
        }
    }

    /** A driver changes their own entry; the account stays. */
    record ChangeEntry(MemberId driver, EntryChange change, Instant at) implements ByMember {}

    /** A driver who is in the race names another account; place, car and name stay. See {@link Enter} for what is known. */
    record ChangeAccount(MemberId driver, String driverId, Optional<DriverCard> known, Instant at)
            implements Entering, ByMember {}

    /** Says who shares a car, and so leaves traces of them. */
    sealed interface LiningUp extends EventCommand {
        Crew crew();
    }

    /** A captain says who shares the car. */
    record SetCrew(MemberId driver, Crew crew, Instant at) implements LiningUp {}

    /** A reserve takes the place that is offered after closure. */
    record TakePlace(MemberId driver, Instant at) implements ByMember {}

    /** A reserve lets it go to the one behind. */
    record PassPlace(MemberId driver, Instant at) implements ByMember {}

    /** What a steward does for a driver. */
    sealed interface ForDriver extends EventCommand {
        MemberId driver();

        Steward steward();
    }

    /** Puts a member on the grid or, when it is full, on the waiting list; see {@link Enter} for what is known. */
    record AddEntry(
            MemberId driver, RegistrationForm form, Optional<DriverCard> known, int starts, Steward steward, Instant at)
            implements ForDriver, Entering {

        /** Who has not started in any race yet. */
        public AddEntry(
                MemberId driver, RegistrationForm form, Optional<DriverCard> known, Steward steward, Instant at) {
            this(driver, form, known, 0, steward, at);
        }
    }

    /** Changes car, number, name, account and livery of an entry. */
    record EditEntry(MemberId driver, EntryChange change, Steward steward, Instant at) implements ForDriver {}

    /** A steward says who shares a car, whatever the time is. */
    record EditCrew(MemberId driver, Crew crew, Steward steward, Instant at) implements ForDriver, LiningUp {}

    /** Takes a driver out of the race. */
    record RemoveEntry(MemberId driver, Steward steward, Instant at) implements ForDriver {}

    /**
     * Takes a driver to another place.
     *
     * @param split from 0; empty for the one that they are in, or else the one with most room
     */
    record MoveEntry(MemberId driver, Spot to, Optional<Integer> split, Steward steward, Instant at)
            implements ForDriver {

        /** Whatever split it is. */
        public MoveEntry(MemberId driver, Spot to, Steward steward, Instant at) {
            this(driver, to, Optional.empty(), steward, at);
        }
    }

    /** Keeps what stewards have to know of an entry; empty for nothing. */
    record NoteEntry(MemberId driver, Optional<String> note, Steward steward, Instant at) implements ForDriver {}

    /** Says whether a member drives as a guest; place, car and number stay. */
    record MarkGuest(MemberId driver, boolean guest, Steward steward, Instant at) implements ForDriver {}

    /** Checks a driver in or out, whether the window is open or not. */
    record ConfirmEntry(MemberId driver, boolean checkedIn, Steward steward, Instant at) implements ForDriver {}

    /** A member gets the entry of somebody without Discord, who they say they are; the place stays. */
    record TakeOver(MemberId driver, MemberId guest, Steward steward, Instant at) implements ForDriver, Entering {}

    /** Takes all rows of a list of drivers without Discord, or none; the first who comes has that id, the others those behind it. */
    record ImportDrivers(List<DriverRow.Compared> rows, MemberId first, Steward steward, Instant at)
            implements EventCommand {
        public ImportDrivers {
            rows = List.copyOf(rows);
        }
    }

    /** What a broadcaster does. */
    sealed interface Broadcasting extends EventCommand {}

    /** A member takes a broadcast slot; see {@link Enter} for what is known. */
    record TakeBroadcast(MemberId driver, RegistrationForm form, Optional<DriverCard> known, Instant at)
            implements Broadcasting, Entering, ByMember {}

    /** A broadcaster gives the slot up. */
    record LeaveBroadcast(MemberId member, Instant at) implements Broadcasting, ByMember {}

    /** A captain who cannot come gives the car to one of its crew, and it stays where it is. */
    record HandOver(MemberId driver, MemberId captain, Instant at) implements ByMember {}

    /** Takes a driver off the grid or the waiting list. */
    record Withdraw(MemberId driver, Instant at) implements ByMember {}

    /** The driver confirms to be there. */
    record CheckIn(MemberId driver, Instant at) implements ByMember {}

    /** The driver takes the confirmation back. */
    record CheckOut(MemberId driver, Instant at) implements ByMember {}

    /** Nothing that names the member may be left, here or in what was stored. */
    record Forget(MemberId member, Instant at) implements EventCommand {}

    /** Ends registration and check-in before their time; the grid stands. */
    record Close(MemberId by, Instant at) implements EventCommand {}

    /**
     * There will be no race.
     *
     * @param reason what the drivers are told
     */
    record Cancel(Optional<String> reason, MemberId by, Instant at) implements EventCommand {}

    /** What an organiser does with a race that is published. */
    sealed interface Managing extends EventCommand {
        MemberId by();
    }

    /** What also changes how the guild lists the race, so that the guild has to agree first. */
    sealed interface Replanning extends Managing {}

    /** The race starts a little later; grid and check-ins are kept. */
    record Delay(Instant from, Instant to, MemberId by, Instant at) implements Replanning {}

    /** The race is run another day; entries are kept, and drivers may register and check in again. */
    record Postpone(Instant from, Instant to, MemberId by, Instant at) implements Replanning {}

    /** Another number of places; see {@link Edit} for those who stand behind a smaller grid. */
    record ChangeCapacity(int maxDrivers, int broadcastSlots, MemberId by, Instant at) implements Replanning {}

    /** Check-in closes later, at the start at the latest. */
    record ExtendCheckIn(Instant from, Instant to, MemberId by, Instant at) implements Managing {}

    /** Once check-in is over, those who have not checked in lose their places to those who have. */
    record FreePlaces(MemberId by, Instant at) implements Managing {}

    /**
     * The entry list was exported for a game server.
     *
     * @param format the word of the export's format
     * @param split from 0; empty for the list of all
     */
    record NoteExport(String format, Optional<Integer> split, MemberId by, Instant at) implements Managing {

        /** Of all drivers. */
        public NoteExport(String format, MemberId by, Instant at) {
            this(format, Optional.empty(), by, at);
        }
    }

    /**
     * Deals the drivers on the grid to the splits, anew where they were dealt before.
     *
     * @param ranking who is dealt first, in order; the others follow as they stand on the grid
     */
    record DealSplits(List<MemberId> ranking, MemberId by, Instant at) implements Managing {
        public DealSplits {
            ranking = List.copyOf(ranking);
        }
    }

    /** All drivers read this, in the organiser's own words. */
    record MessageDrivers(String text, MemberId by, Instant at) implements Managing {}

    /** The call is posted, or it never will be. */
    record NoteCalled(int call, Instant at) implements EventCommand {}

    /** These of its drivers are to be told by direct message, each in this language. */
    record RouteCall(int call, Map<MemberId, Locale> direct, Instant at) implements EventCommand {
        public RouteCall {
            direct = Map.copyOf(direct);
        }
    }

    /** The driver takes no direct messages. */
    record NoteUnreached(int call, Instant at) implements EventCommand {}

    /** Discord no longer has the driver among the members of the guild. */
    record NoteLeft(MemberId driver, Instant at) implements EventCommand {}

    /** Erases what was never published. */
    record Delete(MemberId by, Instant at) implements EventCommand {}

    /** Puts a race that is over in the archive before its time. */
    record ArchiveNow(MemberId by, Instant at) implements Managing {}

    /** Takes the event out of the archive. */
    record Restore(MemberId by, Instant at) implements Managing {}

    /** Time has passed; what it brings, comes. */
    record TimePassed(Instant at) implements EventCommand {}

    /** Discord shows this revision in this message; without a message there is none any more. */
    record Saw(Where where, Optional<MessageId> message, long revision, Instant at) implements EventCommand {}

    /** Discord refuses to show this revision; what it showed before may still be there. */
    record NotShown(Where where, long revision, Phrase why, Instant at) implements EventCommand {}

    /** A message in a channel that the event has left is gone, or Discord will not have it removed. */
    record NoteRemoved(MessageId message, Instant at) implements EventCommand {}

    /** The organiser was told why something is not shown, as far as that is possible. */
    record NoteTold(Phrase why, Instant at) implements EventCommand {}

    /** What Discord refused is tried again at once. */
    record TryAgain(Instant at) implements EventCommand {}

    /** Nothing changes; the present state is the answer. */
    record Look(Instant at) implements EventCommand {}
}
