package racemanager.guild;

import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.event.Entry.DriverCard;
import racemanager.guild.GuildCommand.AddTrack;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildCommand.ChangeSetting;
import racemanager.guild.GuildCommand.DropEvent;
import racemanager.guild.GuildCommand.EditTrack;
import racemanager.guild.GuildCommand.EndForgetting;
import racemanager.guild.GuildCommand.ImportTracks;
import racemanager.guild.GuildCommand.ImportVehicleLists;
import racemanager.guild.GuildCommand.KeepDriver;
import racemanager.guild.GuildCommand.KeepVehicleList;
import racemanager.guild.GuildCommand.LeaveArchived;
import racemanager.guild.GuildCommand.ListDraft;
import racemanager.guild.GuildCommand.Look;
import racemanager.guild.GuildCommand.NoteEntrants;
import racemanager.guild.GuildCommand.NoteErased;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.NoteMissed;
import racemanager.guild.GuildCommand.NoteTrackUse;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.RememberZone;
import racemanager.guild.GuildCommand.RemoveTrack;
import racemanager.guild.GuildCommand.RemoveVehicleList;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.guild.GuildCommand.RestoreEvent;
import racemanager.guild.GuildCommand.ReviseEvent;
import racemanager.guild.GuildCommand.ShowTrackPicture;
import racemanager.guild.GuildCommand.Sweep;
import racemanager.guild.GuildCommand.TakeSeat;
import racemanager.guild.GuildFact.DraftListed;
import racemanager.guild.GuildFact.DriverKept;
import racemanager.guild.GuildFact.EntrantsNoted;
import racemanager.guild.GuildFact.Erased;
import racemanager.guild.GuildFact.EventErased;
import racemanager.guild.GuildFact.EventNoted;
import racemanager.guild.GuildFact.EventReleased;
import racemanager.guild.GuildFact.EventReserved;
import racemanager.guild.GuildFact.EventRevised;
import racemanager.guild.GuildFact.ForgettingBegun;
import racemanager.guild.GuildFact.Forgotten;
import racemanager.guild.GuildFact.SeatTaken;
import racemanager.guild.GuildFact.SettingChanged;
import racemanager.guild.GuildFact.Swept;
import racemanager.guild.GuildFact.TrackAdded;
import racemanager.guild.GuildFact.TrackEdited;
import racemanager.guild.GuildFact.TrackRemoved;
import racemanager.guild.GuildFact.TrackUseNoted;
import racemanager.guild.GuildFact.TracksImported;
import racemanager.guild.GuildFact.VehicleListKept;
import racemanager.guild.GuildFact.VehicleListRemoved;
import racemanager.guild.GuildFact.VehicleListsImported;
import racemanager.guild.GuildFact.ZoneRemembered;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/** What a guild decides for all its events together: unique names, tracks in use, one account for one driver. */
public final class GuildRules {

    public static Decision<GuildFact> decide(Guild guild, GuildCommand command) {
        return switch (command) {
            case AddTrack add -> TrackRules.add(guild, add);
            case EditTrack edit -> TrackRules.edit(guild, edit);
            case ShowTrackPicture change -> TrackRules.changePicture(guild, change);
            case ImportTracks tracks -> TrackImportRules.take(guild, tracks);
            case RemoveTrack remove -> TrackRules.remove(guild, remove);
            case NoteTrackUse note -> TrackRules.note(guild, note);
            case KeepVehicleList keep -> VehicleRules.keep(guild, keep);
            case ImportVehicleLists lists -> VehicleRules.take(guild, lists);
            case RemoveVehicleList remove -> VehicleRules.remove(guild, remove);
            case ReserveEvent reserve -> ReservationRules.reserve(guild, reserve);
            case ReviseEvent revise -> ReservationRules.revise(guild, revise);
            case ListDraft list -> ReservationRules.listDraft(guild, list);
            case NoteMissed note -> ReservationRules.noteMissed(guild, note);
            case NoteEvent note -> ReservationRules.note(guild, note);
            case ReleaseEvent release -> ReservationRules.release(guild, release);
            case RestoreEvent restore -> ReservationRules.restore(guild, restore);
            case LeaveArchived leave -> ReservationRules.leave(guild, leave);
            case KeepDriver keep -> keep(guild, keep);
            case NoteEntrants note -> noteEntrants(guild, note);
            case GuildCommand.NoteTurnout note -> AttendanceRules.note(guild, note);
            case TakeSeat take -> takeSeat(guild, take);
            case BeginForgetting begin -> ErasureRules.begin(guild, begin);
            case EndForgetting end -> ErasureRules.end(guild, end);
            case DropEvent drop -> ErasureRules.drop(guild, drop);
            case Sweep sweep -> ErasureRules.sweep(guild);
            case NoteErased note -> ErasureRules.note(guild, note);
            case RememberZone remember ->
                guild.erasures().isForgetting(remember.member())
                                || guild.zoneOf(remember.member()).equals(Optional.of(remember.zone()))
                        ? Decision.unchanged()
                        : Decision.accepted(new ZoneRemembered(remember.member(), remember.zone()));
            case GuildCommand.OfAccess access -> AccessRules.decide(guild, access);
            case GuildCommand.OfMembership membership -> MembershipRules.decide(guild, membership);
            case ChangeSetting change -> SettingRules.change(guild, change);
            case GuildCommand.OfPicture picture -> PictureRules.decide(guild, picture);
            case GuildCommand.OfTemplates templates -> TemplateRules.decide(guild, templates);
            case GuildCommand.OfDirectMessages direct -> DirectMessageRules.decide(guild, direct);
            case GuildCommand.OfAccounts accounts -> AccountRules.decide(guild, accounts);
            case Look look -> Decision.unchanged();
        };
    }

    private static Decision<GuildFact> keep(Guild guild, KeepDriver keep) {
        if (guild.erasures().isForgetting(keep.member())) return beingForgotten();
        var drivers = guild.drivers();
        var known = drivers.of(keep.member());
        var card = known.map(before -> completed(keep.card(), before)).orElse(keep.card());
        if (known.equals(Optional.of(card))) return Decision.unchanged();
        return card.steam()
                        .filter(account -> AccountRules.isTaken(guild, keep.member(), account))
                        .isPresent()
                ? Decision.refused(AccountRules.TAKEN)
                : Decision.accepted(new DriverKept(keep.member(), card, keep.at()));
    }

    private static Decision<GuildFact> noteEntrants(Guild guild, NoteEntrants note) {
        if (!guild.events().knows(note.event())) {
            return Decision.unchanged();
        }
        var unknown = note.drivers().stream()
                .filter(MemberId::isOnDiscord)
                .filter(driver -> !guild.erasures().isForgetting(driver))
                .filter(driver -> !guild.drivers().hasEntered(driver, note.event()))
                .collect(Collectors.toUnmodifiableSet());
        return unknown.isEmpty() ? Decision.unchanged() : Decision.accepted(new EntrantsNoted(note.event(), unknown));
    }

    private static Decision<GuildFact> takeSeat(Guild guild, TakeSeat take) {
        if (guild.seats().of(take.member()).isPresent()) return Decision.unchanged();
        return guild.erasures().isForgetting(take.member())
                ? beingForgotten()
                : Decision.accepted(new SeatTaken(take.member(), guild.seats().last() + 1));
    }

    static Decision<GuildFact> beingForgotten() {
        return Decision.refused("profile.being_forgotten");
    }

    /** Registering where no account is asked for does not give up the one that is known. */
    private static DriverCard completed(DriverCard card, DriverCard before) {
        return new DriverCard(card.fullName(), card.steam().or(before::steam));
    }

    /** The guild after a fact. */
    public static Guild evolve(Guild guild, GuildFact fact) {
        return switch (fact) {
            case TrackAdded added -> guild.with(guild.tracks().with(added.track()));
            case TracksImported imported -> guild.with(guild.tracks().merging(imported.tracks()));
            case TrackEdited edited ->
                PictureRules.withTrack(guild, guild.with(guild.tracks().with(edited.track())), edited.track());
            case TrackUseNoted noted ->
                PictureRules.withVenue(guild.with(guild.events().telling(noted.event(), noted.use())), noted.event());
            case TrackRemoved removed ->
                PictureRules.withoutTrack(guild.with(guild.tracks().without(removed.track())), removed.track());
            case VehicleListKept kept -> guild.with(guild.vehicles().with(kept.list()));
            case VehicleListsImported imported -> guild.with(guild.vehicles().merging(imported.lists()));
            case VehicleListRemoved removed -> guild.with(guild.vehicles().without(removed.list()));
            case EventReserved reserved ->
                PictureRules.withPlan(
                        guild.with(guild.events()
                                .reserving(reserved.event(), reserved.order(), reserved.plan(), reserved.publishAt())),
                        reserved.event(),
                        reserved.plan());
            case EventRevised revised ->
                PictureRules.withPlan(
                        guild.with(guild.events().revising(revised.event(), revised.plan(), revised.change())),
                        revised.event(),
                        revised.plan());
            case DraftListed listed ->
                PictureRules.withVenue(
                        guild.with(guild.events().listing(listed.draft())),
                        listed.draft().number());
            case EventNoted noted ->
                noted.overtaken()
                        .map(plan -> PictureRules.withVenue(
                                guild.with(guild.events().confirming(noted.event(), plan)), noted.event()))
                        .orElseGet(() -> PictureRules.confirmed(
                                guild, guild.with(guild.events().moving(noted.event(), noted.stage())), noted.event()));
            case EventReleased released ->
                PictureRules.withoutEvent(guild.with(guild.events().releasing(released.event())), released.event());
            case DriverKept kept -> guild.with(guild.drivers().with(kept.member(), kept.card()));
            case GuildFact.DirectMessagesChosen chosen -> DirectMessageRules.evolve(guild, chosen);
            case EntrantsNoted noted -> guild.with(guild.drivers().entering(noted.event(), noted.drivers()));
            case GuildFact.TurnoutNoted noted -> AttendanceRules.evolve(guild, noted);
            case ZoneRemembered remembered -> guild.remembering(remembered.member(), remembered.zone());
            case SeatTaken taken -> guild.with(guild.seats().with(taken.member(), taken.seat()));
            case ForgettingBegun begun -> guild.forgetting(begun.member());
            case Forgotten forgotten ->
                guild.seats()
                        .of(forgotten.member())
                        .map(seat -> PictureRules.withoutSeat(guild, seat))
                        .orElse(guild)
                        .forgotten(forgotten.member());
            case EventErased erased ->
                PictureRules.withoutEvent(guild.with(guild.events().dropping(erased.event())), erased.event())
                        .with(guild.drivers().withoutEvent(erased.event()))
                        .with(guild.erasures().oneMore());
            case GuildFact.OfAccess access -> AccessRules.evolve(guild, access);
            case GuildFact.OfMembership membership -> MembershipRules.evolve(guild, membership);
            case SettingChanged changed -> guild.with(guild.settings().with(changed.setting()));
            case GuildFact.OfPicture picture -> PictureRules.evolve(guild, picture);
            case GuildFact.OfTemplates templates -> TemplateRules.evolve(guild, templates);
            case GuildFact.OfAccounts accounts -> AccountRules.evolve(guild, accounts);
            case Swept swept -> guild;
            case Erased erased -> guild.with(guild.erasures().erased(erased.count()));
        };
    }

    private GuildRules() {}
}
