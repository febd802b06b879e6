package racemanager.guild;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import racemanager.access.Grant;
import racemanager.event.AccountClaim;
import racemanager.event.AlertPosts;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan;
import racemanager.event.PlanChange;
import racemanager.event.Steward;
import racemanager.event.Turnout;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.picture.PictureId;
import racemanager.setting.Setting;
import racemanager.steam.SteamId;
import racemanager.track.TrackForm;
import racemanager.track.TrackRow;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleListChange;
import racemanager.wizard.Answers;

/** What is asked of a guild. */
public sealed interface GuildCommand {

    record AddTrack(TrackForm form, MemberId by, Instant at) implements GuildCommand {}

    /** All of these are taken, as long as each is still compared with what is there. */
    record ImportTracks(List<TrackRow.Compared> rows, MemberId by, Instant at) implements GuildCommand {
        public ImportTracks {
            rows = List.copyOf(rows);
        }
    }

    /** The track is to be as the form says. */
    record EditTrack(int track, TrackForm form, MemberId by, Instant at) implements GuildCommand {}

    /** The track is to show this picture, which is kept for it, or none. */
    record ShowTrackPicture(int track, Optional<PictureId> picture, MemberId by, Instant at) implements GuildCommand {}

    record RemoveTrack(int track, MemberId by, Instant at) implements GuildCommand {}

    /**
     * A vehicle list is as it should be: a new one, or the one with this number.
     *
     * @param list the number; nothing for a new list. A list that was removed meanwhile is made anew
     */
    record KeepVehicleList(Optional<Integer> list, VehicleList.Content content, MemberId by, Instant at)
            implements GuildCommand {}

    /** All of these are taken, as long as each list is still what it was compared with. */
    record ImportVehicleLists(List<VehicleListChange> changes, MemberId by, Instant at) implements GuildCommand {
        public ImportVehicleLists {
            changes = List.copyOf(changes);
        }
    }

    record RemoveVehicleList(int list, MemberId by, Instant at) implements GuildCommand {}

    /**
     * Keeps number, title and track for an event, before the event itself is made.
     *
     * @param subject the draft or scheduled event that it is made of
     * @param publishAt when it is to be published; at once where none is said
     */
    record ReserveEvent(Order order, Optional<Integer> subject, EventPlan plan, Optional<Instant> publishAt, Instant at)
            implements GuildCommand {}

    /**
     * A published event is about to be changed: title and track are kept as they will be.
     *
     * @param change how; empty where all of the plan may be another
     */
    record ReviseEvent(int event, EventPlan plan, Optional<PlanChange> change, Instant at) implements GuildCommand {
        public ReviseEvent(int event, EventPlan plan, Instant at) {
            this(event, plan, Optional.empty(), at);
        }
    }

    /**
     * Keeps a number for a draft, before the draft itself is kept.
     *
     * @param subject the draft, or the scheduled event, that it replaces
     * @param order the session that it comes from; none for a copy of an event
     */
    record ListDraft(
            Optional<Integer> subject,
            Optional<Order> order,
            Optional<String> title,
            Optional<Instant> start,
            Instant at)
            implements GuildCommand {}

    /**
     * The event exists, is changed, or has moved on.
     *
     * @param confirmed the plan that it is made of now; whichever is unmade where none is said
     */
    record NoteEvent(int event, Stage stage, Optional<EventPlan> confirmed) implements GuildCommand {
        public NoteEvent(int event, Stage stage) {
            this(event, stage, Optional.empty());
        }
    }

    /** The start of a scheduled event went by before it could be published. */
    record NoteMissed(int event, Instant at) implements GuildCommand {}

    /**
     * The event was told what its track is like now.
     *
     * @param known what the guild knew of that when it told; what it has learned since is newer
     */
    record NoteTrackUse(int event, Optional<TrackUse> known, TrackUse use) implements GuildCommand {}

    /**
     * The event refused to be made or changed: what was kept for that is free again, and what was before comes back.
     *
     * @param refused the plan that it refused; whichever is unmade where none is said
     */
    record ReleaseEvent(int event, Optional<EventPlan> refused) implements GuildCommand {
        public ReleaseEvent(int event) {
            this(event, Optional.empty());
        }
    }

    /** An archived event is about to come back: its title and date are kept for it, before it does. */
    record RestoreEvent(int event) implements GuildCommand {}

    /** The event that was about to come back has stayed in the archive. */
    record LeaveArchived(int event) implements GuildCommand {}

    /** Remembers how a driver wants to be known, and that the account is theirs. */
    record KeepDriver(MemberId member, DriverCard card, Instant at) implements GuildCommand {}

    /** These members are in an event, on the grid or in line. */
    record NoteEntrants(int event, Set<MemberId> drivers) implements GuildCommand {
        public NoteEntrants {
            drivers = Set.copyOf(drivers);
        }
    }

    /** A race is over; said again until it is known to be noted. */
    record NoteTurnout(Turnout turnout, Instant at) implements GuildCommand {}

    record RememberZone(MemberId member, ZoneId zone) implements GuildCommand {}

    /** The member is about to use a wizard. */
    record TakeSeat(MemberId member) implements GuildCommand {}

    /** A member is to be forgotten: the profile goes at once, and nothing new of them is kept. */
    record BeginForgetting(MemberId member, Instant at) implements GuildCommand {}

    /** Everything below the guild has forgotten the member. */
    record EndForgetting(MemberId member, Instant at) implements GuildCommand {}

    /** The event has erased itself. */
    record DropEvent(int event, Instant at) implements GuildCommand {}

    /** What was stored of the guild is replaced by what it is now. */
    record Sweep() implements GuildCommand {}

    /** So many members and events are gone from the store. */
    record NoteErased(int count) implements GuildCommand {}

    /** About whom the guild lets do what. */
    sealed interface OfAccess extends GuildCommand {}

    record GrantAccess(Grant grant, MemberId by, Instant at) implements OfAccess {}

    record RevokeAccess(Grant grant, MemberId by, Instant at) implements OfAccess {}

    record ChangeSetting(Setting setting, MemberId by, Instant at) implements GuildCommand {}

    /** About the bot's own membership of the guild. */
    sealed interface OfMembership extends GuildCommand {}

    /**
     * The bot is in the guild.
     *
     * @param isUnused whether nothing else that belongs to the guild is stored either
     */
    record Welcome(boolean isUnused, Instant at) implements OfMembership {
        public Welcome(Instant at) {
            this(true, at);
        }
    }

    /** The bot was removed from the guild. */
    record NoteRemoval(Instant at) implements OfMembership {}

    /** The bot is not in the guild, and did not hear that it was removed. */
    record NoteAbsence(Instant at) implements OfMembership {}

    /** Nothing of the guild is to be left, if that is due. */
    record EraseGuild(Instant at) implements OfMembership {}

    /** Nothing of the guild is left in the store. */
    record EndErasure(Instant at) implements OfMembership {}

    /** An organiser is about to be shown what can be set up. */
    record OfferSetup(Instant at) implements OfMembership {}

    /** About the pictures that the guild keeps. */
    sealed interface OfPicture extends GuildCommand {}

    /** Gives the next number to a picture that is on its way; the holder will show it. */
    record ReservePicture(String holder, Instant at) implements OfPicture {}

    /** All of the picture is stored. */
    record ConfirmPicture(PictureId picture) implements OfPicture {}

    /** The picture will not come, or nothing will show it. */
    record GiveUpPicture(PictureId picture) implements OfPicture {}

    /** From now on this holder shows exactly these; what no holder that is stored ever shows is given up. */
    record HoldPictures(String holder, Set<PictureId> pictures, Instant at) implements OfPicture {
        public HoldPictures {
            pictures = Set.copyOf(pictures);
        }
    }

    /** Nothing of the picture is left in the store. */
    record NotePictureErased(PictureId picture) implements OfPicture {}

    /** About the races that the guild keeps for others to begin with. */
    sealed interface OfTemplates extends GuildCommand {}

    /** A new template of what an event is now. */
    record SaveTemplate(String name, Answers answers, MemberId by, Instant at) implements OfTemplates {}

    /** A template is to be what an event is now; it keeps its name. */
    record ReplaceTemplate(int template, Answers answers, MemberId by, Instant at) implements OfTemplates {}

    record RemoveTemplate(int template, MemberId by, Instant at) implements OfTemplates {}

    /** About accounts that several members name. */
    sealed interface OfAccounts extends GuildCommand {}

    /** A member was refused an account, maybe a guest's; whether because another member has it, the guild knows. */
    record RefuseAccount(
            MemberId member, SteamId account, Optional<Entry> guest, int event, Locale language, Instant at)
            implements OfAccounts {}

    /** A steward is about to decide. */
    record LookAtClaim(int event, AccountClaim.Which which, Instant at) implements OfAccounts {}

    /** A steward lets a member use an account that another member has. */
    record AllowAccount(int event, AccountClaim.Which which, Steward steward, Instant at) implements OfAccounts {}

    /** Race control was told of the claim, as far as that is possible. */
    record NoteAlert(int claim, Optional<AlertPosts.Post> post) implements OfAccounts {}

    /** A message to race control says what was decided, as far as that is possible. */
    record NoteDecision(int claim, MessageId message) implements OfAccounts {}

    /** About how a member is told what happens. */
    sealed interface OfDirectMessages extends GuildCommand {

        MemberId member();
    }

    /** The member wants direct messages in this language, or none any more. */
    record AskForDirectMessages(MemberId member, Optional<Locale> language, Instant at) implements OfDirectMessages {}

    /** The member's Discord speaks this language now. */
    record NoteLanguage(MemberId member, Locale language, Instant at) implements OfDirectMessages {}

    /** Nothing changes; the present state is the answer. */
    record Look() implements GuildCommand {}
}
