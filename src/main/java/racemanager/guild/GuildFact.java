package racemanager.guild;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import racemanager.access.Grant;
import racemanager.event.AlertPosts;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan;
import racemanager.event.PlanChange;
import racemanager.event.Turnout;
import racemanager.event.template.Template;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.kernel.Erasing;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.picture.PictureId;
import racemanager.setting.Setting;
import racemanager.steam.SteamId;
import racemanager.track.Track;
import racemanager.vehicle.VehicleList;

/** What happened in a guild. */
public sealed interface GuildFact {

    record TrackAdded(Track track, MemberId by, Instant at) implements GuildFact {}

    /** New tracks and changed ones, as they are now. */
    record TracksImported(List<Track> tracks, MemberId by, Instant at) implements GuildFact {
        public TracksImported {
            tracks = List.copyOf(tracks);
        }
    }

    record TrackEdited(Track track, MemberId by, Instant at) implements GuildFact {}

    record TrackRemoved(int track, MemberId by, Instant at) implements GuildFact {}

    record VehicleListKept(VehicleList list, MemberId by, Instant at) implements GuildFact {}

    /** New lists and changed ones, as they are now. */
    record VehicleListsImported(List<VehicleList> lists, MemberId by, Instant at) implements GuildFact {
        public VehicleListsImported {
            lists = List.copyOf(lists);
        }
    }

    record VehicleListRemoved(int list, MemberId by, Instant at) implements GuildFact {}

    record EventReserved(int event, Order order, EventPlan plan, Instant at, Optional<Instant> publishAt)
            implements GuildFact {}

    record EventRevised(int event, EventPlan plan, Instant at, Optional<PlanChange> change) implements GuildFact {}

    record DraftListed(DraftListing draft, Instant at) implements GuildFact {}

    /**
     * The event was found at a stage.
     *
     * @param overtaken the plan that it confirmed while another was kept already; otherwise what was kept is confirmed
     */
    record EventNoted(int event, Stage stage, Optional<EventPlan> overtaken) implements GuildFact {}

    /** The event knows its track as it is, and uses so many places of it. */
    record TrackUseNoted(int event, TrackUse use) implements GuildFact {}

    record EventReleased(int event) implements GuildFact {}

    record DriverKept(MemberId member, DriverCard card, Instant at) implements GuildFact {}

    /**
     * How a member is told what happens.
     *
     * @param language of the direct messages that they get; empty where they want none
     */
    record DirectMessagesChosen(MemberId member, Optional<Locale> language, Instant at) implements GuildFact {}

    /** They are in the event for the first time. */
    record EntrantsNoted(int event, Set<MemberId> drivers) implements GuildFact {
        public EntrantsNoted {
            drivers = Set.copyOf(drivers);
        }
    }

    /** These came to a race, and these did not. */
    record TurnoutNoted(Turnout turnout, Instant at) implements GuildFact {}

    record ZoneRemembered(MemberId member, ZoneId zone) implements GuildFact {}

    record SeatTaken(MemberId member, int seat) implements GuildFact {}

    record ForgettingBegun(MemberId member, Instant at) implements GuildFact {}

    record Forgotten(MemberId member, Instant at) implements GuildFact {}

    record EventErased(int event, Instant at) implements GuildFact {}

    record Swept() implements GuildFact, Erasing {}

    record Erased(int count) implements GuildFact {}

    /** About whom the guild lets do what. */
    sealed interface OfAccess extends GuildFact {}

    record AccessGranted(Grant grant, MemberId by, Instant at) implements OfAccess {}

    record AccessRevoked(Grant grant, MemberId by, Instant at) implements OfAccess {}

    record SettingChanged(Setting setting, MemberId by, Instant at) implements GuildFact {}

    /** About the bot's own membership of the guild. */
    sealed interface OfMembership extends GuildFact {}

    /** The bot came to a guild that it did not know. */
    record Welcomed(Instant at) implements OfMembership {}

    record BotRemoved(Instant at) implements OfMembership {}

    /** The bot was removed and invited again, before everything was erased. */
    record BotReturned(Instant at) implements OfMembership {}

    /** Everything of the guild is given up; what lives below it is to be erased. */
    record GuildErased(Instant at) implements OfMembership, Erasing {}

    /** Nothing of the guild is left. */
    record ErasureEnded() implements OfMembership {}

    /** An organiser was shown what can be set up. */
    record SetupOffered(Instant at) implements OfMembership {}

    /** About the races that the guild keeps for others to begin with. */
    sealed interface OfTemplates extends GuildFact {}

    /** A new one, or one that is replaced; it says itself by whom and when. */
    record TemplateSaved(Template template) implements OfTemplates {}

    record TemplateRemoved(int template, MemberId by, Instant at) implements OfTemplates {}

    /** About accounts that several members name. */
    sealed interface OfAccounts extends GuildFact {}

    /**
     * A member was refused an account, because another member has it.
     *
     * @param number of the claim, a new one or one that is known
     * @param guest the owner's name where it is a guest of the event
     * @param alert whether race control is to be told
     */
    record AccountRefused(
            int number,
            MemberId member,
            SteamId account,
            MemberId owner,
            Optional<String> guest,
            int event,
            Locale language,
            boolean alert,
            Instant at)
            implements OfAccounts {}

    record AccountAllowed(MemberId member, SteamId account, MemberId owner, MemberId by, String reason, Instant at)
            implements OfAccounts {}

    /** The message is not known where Discord had none of it. */
    record AccountAlertTold(int claim, Optional<AlertPosts.Post> post) implements OfAccounts {}

    /** A message to race control says what was decided, or is gone. */
    record AccountDecisionShown(int claim, MessageId message) implements OfAccounts {}

    /** About the pictures that the guild keeps. */
    sealed interface OfPicture extends GuildFact {}

    record PictureReserved(PictureId picture, String holder, Instant at) implements OfPicture {}

    record PictureKept(PictureId picture) implements OfPicture {}

    record PictureGivenUp(PictureId picture) implements OfPicture {}

    record PicturesHeld(String holder, Set<PictureId> pictures, Instant at) implements OfPicture {
        public PicturesHeld {
            pictures = Set.copyOf(pictures);
        }
    }

    record PictureErased(PictureId picture) implements OfPicture {}
}
