package racemanager.guild.actor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import racemanager.access.Grants;
import racemanager.audit.AuditCommand;
import racemanager.audit.AuditPage;
import racemanager.event.AccountClaim;
import racemanager.event.DriverComparison;
import racemanager.event.DriverRow;
import racemanager.event.EventCommand;
import racemanager.event.EventOverview;
import racemanager.event.Events.Publication;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent;
import racemanager.event.RegistrationForm;
import racemanager.event.Steward;
import racemanager.event.template.TemplateOverview;
import racemanager.guild.BotMembership;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.Profile;
import racemanager.kernel.MemberId;
import racemanager.picture.PictureCommand;
import racemanager.picture.PictureId;
import racemanager.picture.PictureUse;
import racemanager.picture.PictureView;
import racemanager.role.RoleCommand;
import racemanager.role.RoleProgress;
import racemanager.setting.GuildSettings;
import racemanager.track.TrackComparison;
import racemanager.track.TrackList;
import racemanager.track.TrackOverview;
import racemanager.track.TrackRow;
import racemanager.vehicle.VehicleLists;
import racemanager.wizard.LeftSession;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.WizardTurn;

/**
 * What a guild can be asked, for itself or for one of those that live under it.
 *
 * @param <V> what is answered when it was done
 */
public sealed interface GuildOrder<V> {

    /** What the guild decides and answers itself; every other order is taken on to somebody else. */
    sealed interface OfGuild<V> extends GuildOrder<V> {}

    /** A matter of the guild itself. */
    record Own(GuildCommand command) implements OfGuild<Guild> {}

    /** A matter of the guild's tracks, of which the asker sees nothing else. */
    record OfTracks(GuildCommand command) implements OfGuild<TrackList> {}

    /** What rows of a sheet would change among the guild's tracks. */
    record ComparingTracks(List<TrackRow> rows) implements OfGuild<TrackComparison> {
        public ComparingTracks {
            rows = List.copyOf(rows);
        }
    }

    /** A member looks at one track and the races to come on it. */
    record OfTrack(int track, Instant at) implements OfGuild<TrackOverview> {}

    /** A look at how many pictures the guild keeps. */
    record OfPictureUse() implements OfGuild<PictureUse> {}

    /** A matter of the guild's vehicle lists, of which the asker sees nothing else. */
    record OfVehicles(GuildCommand command) implements OfGuild<VehicleLists> {}

    /** A matter of the guild's templates, of which the asker is told what is listed. */
    record OfTemplates(GuildCommand command) implements OfGuild<TemplateOverview> {}

    /** An event is to be kept as a template. */
    record SavingTemplate(int event, Target target, MemberId by, Instant at) implements GuildOrder<TemplateOverview> {

        /** Which template it becomes. */
        public sealed interface Target {}

        /** A new one. */
        public record Named(String name) implements Target {}

        /** In the place of one that is there. */
        public record Numbered(int template) implements Target {}
    }

    /** A matter of what the guild has granted, of which the asker sees nothing else. */
    record OfGrants(GuildCommand command) implements OfGuild<Grants> {}

    /** A matter of the guild's settings, of which the asker sees nothing else. */
    record OfSettings(GuildCommand command) implements OfGuild<GuildSettings> {}

    /** A matter of the bot's own membership, of which the asker sees nothing else. */
    record OfMembership(GuildCommand.OfMembership command) implements OfGuild<BotMembership> {}

    /** A steward's matter with an account that several members name, of which the asker sees that claim only. */
    record OfClaim(int event, AccountClaim.Which which, GuildCommand.OfAccounts command)
            implements OfGuild<AccountClaim> {}

    /** A member looks at what is kept of them. */
    record OfProfile(MemberId member) implements OfGuild<Profile> {}

    /** A member decides something of what is kept of them. */
    record ChangingProfile(GuildCommand.OfDirectMessages command) implements OfGuild<Profile> {}

    /** A matter of the guild's audit log, which lives under it. */
    record OfAudit(AuditCommand command) implements GuildOrder<AuditPage> {}

    /** A matter of the roles that the guild's events give. */
    record OfRoles(RoleCommand command) implements GuildOrder<RoleProgress> {}

    /** An event has to know who of these drivers wants a direct message instead of a mention. */
    record RoutingCall(int event, int call, List<MemberId> drivers, Instant at) implements OfGuild<Guild> {
        public RoutingCall {
            drivers = List.copyOf(drivers);
        }
    }

    /** A look at the list of the guild's events. */
    record OfEvents(Instant at) implements OfGuild<EventOverview> {}

    /** A matter of one event. */
    record OfEvent(int event, EventCommand command) implements GuildOrder<RaceEvent> {}

    /**
     * What is prepared is to be published.
     *
     * @param when the time that was typed for it; at once where none is
     */
    record Publishing(int event, Optional<String> when, MemberId by, WizardSetting setting)
            implements GuildOrder<Publication> {}

    /** A published event is to have another plan: the guild keeps its title and track, then the event changes. */
    record Replanning(int event, EventCommand.Replanning command) implements GuildOrder<RaceEvent> {}

    /** An archived event is to come back: the guild keeps its title and date again, then the event comes back. */
    record Restoring(int event, EventCommand.Restore command) implements GuildOrder<RaceEvent> {}

    /** A matter of one picture, as far as the guild's own record allows it: see {@link Guilds#keepPicture}. */
    record OfPicture(PictureId picture, PictureCommand command) implements GuildOrder<PictureView> {}

    /**
     * A driver registers for an event, or a broadcaster takes a slot: the guild decides about the account, then the event about the place.
     *
     * @param steward who puts the driver in; empty for drivers who do it themselves
     */
    record Registering(
            int event, MemberId driver, RegistrationForm form, Part part, Optional<Steward> steward, Instant at)
            implements GuildOrder<Registered> {

        /** What somebody wants to be in the race. */
        public enum Part {
            DRIVER,
            BROADCASTER,
            /** A driver who is in already, with another account. */
            OTHER_ACCOUNT
        }

        /** Of a driver. */
        public Registering(int event, MemberId driver, RegistrationForm form, Optional<Steward> steward, Instant at) {
            this(event, driver, form, Part.DRIVER, steward, at);
        }
    }

    /**
     * Somebody says who shares a car, in lines that the guild knows its members by.
     *
     * @param driver whose entry the car is
     * @param name what the car's team is called
     * @param steward who says it; empty for captains who do it themselves
     */
    record LiningUp(int event, MemberId driver, String name, String lines, Optional<Steward> steward, Instant at)
            implements GuildOrder<Registered> {}

    /** What rows of a list of drivers would change in an event. */
    record ComparingDrivers(int event, List<DriverRow> rows, Instant at) implements GuildOrder<DriverComparison> {
        public ComparingDrivers {
            rows = List.copyOf(rows);
        }
    }

    /** An event is to take a list of drivers: the guild says whose accounts they are, then the event decides. */
    record ImportingDrivers(int event, EventCommand.ImportDrivers command) implements GuildOrder<RaceEvent> {}

    /** A member uses a wizard: a control of this kind, or a command that begins one. */
    record OfWizard(MemberId member, String wizard, WizardCommand command, WizardSetting setting)
            implements GuildOrder<Screen> {}

    /** What was kept of a member's session that is over. */
    record OfLeftWizard(MemberId member, int session) implements OfGuild<LeftSession> {}

    /** Nobody may have used the session at this seat for long; it is ended if that is so. */
    record LeaveWizard(int seat) implements GuildOrder<Screen> {}

    /** The session's own turn, with all that it may know. */
    record Step(MemberId member, WizardTurn turn) implements GuildOrder<Screen> {}

    /** A member is to be forgotten by the guild and everything below it; done when nothing is left in the store. */
    record Forgetting(MemberId member, Instant at) implements GuildOrder<Guild> {}

    /** What the guild has begun to erase is erased to its end. */
    record Erase() implements GuildOrder<Guild> {}

    /** Everything of the guild is erased, if the bot was removed long enough ago; busy while that cannot be yet. */
    record EraseGuild() implements GuildOrder<BotMembership> {}

    /** Those below the guild come to rest; busy as long as one is there. */
    record Vacate() implements GuildOrder<BotMembership> {}

    /** Every event to come is told what its track is like now; busy until all know. */
    record TellOfTracks() implements GuildOrder<Guild> {}

    /** Whatever Discord refused to do for the guild is tried again. */
    record TryAgain() implements GuildOrder<BotMembership> {}

    /** An event that was never published is erased, and the guild's own record of it. */
    record Deleting(int event, MemberId by, Instant at) implements GuildOrder<RaceEvent> {}

    /** What is due of the roles that the guild's events give is done; busy until Discord has answered. */
    record TendRoles() implements GuildOrder<RoleProgress> {}

    /** Something is due: {@code event-42}; busy until Discord shows what came of it. */
    record Wake(String about) implements GuildOrder<RaceEvent> {}

    /** Nobody may need the guild any more. */
    record Tidy() implements OfGuild<Guild> {}
}
