package racemanager.guild.actor;

import java.util.Optional;
import racemanager.audit.AuditCommand;
import racemanager.event.EventCommand.Entering;
import racemanager.event.EventCommand.LiningUp;
import racemanager.guild.Guild;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.picture.PictureCommand.Erase;
import racemanager.picture.PictureCommand.KeepPart;
import racemanager.picture.PictureCommand.Look;
import racemanager.picture.PictureCommand.ReadPart;
import racemanager.wizard.WizardCommand;

/**
 * Turns away what the guild's own record does not allow, before anybody below the guild hears of it: members who are being
 * forgotten leave no new traces, unknown events are not begun, and erased pictures do not come back.
 */
final class Guard {

    private static final Optional<Phrase> NOTHING = Optional.empty();

    /** Why the order is not carried out; empty when it may be. */
    static Optional<Phrase> refusal(Guild guild, GuildOrder<?> order) {
        return switch (order) {
            case GuildOrder.Own own -> NOTHING;
            case GuildOrder.OfTracks tracks -> NOTHING;
            case GuildOrder.ComparingTracks comparing -> NOTHING;
            case GuildOrder.OfTrack look -> NOTHING;
            case GuildOrder.OfPictureUse look -> NOTHING;
            case GuildOrder.OfVehicles vehicles -> NOTHING;
            case GuildOrder.OfTemplates templates -> NOTHING;
            case GuildOrder.SavingTemplate saving ->
                ofMember(guild, saving.by()).or(() -> known(guild, saving.event()));
            case GuildOrder.OfGrants grants -> NOTHING;
            case GuildOrder.OfSettings settings -> NOTHING;
            case GuildOrder.OfMembership membership -> NOTHING;
            case GuildOrder.OfClaim claim -> known(guild, claim.event());
            case GuildOrder.OfProfile profile -> NOTHING;
            case GuildOrder.ChangingProfile changing -> NOTHING;
            case GuildOrder.OfAudit audit -> ofAudit(guild, audit);
            case GuildOrder.OfRoles roles -> NOTHING;
            case GuildOrder.RoutingCall routing -> NOTHING;
            case GuildOrder.OfEvents events -> NOTHING;
            case GuildOrder.OfEvent event -> ofEvent(guild, event);
            case GuildOrder.Publishing publishing ->
                ofMember(guild, publishing.by()).or(() -> known(guild, publishing.event()));
            case GuildOrder.Replanning replanning ->
                ofMember(guild, replanning.command().by()).or(() -> known(guild, replanning.event()));
            case GuildOrder.Restoring restoring ->
                ofMember(guild, restoring.command().by()).or(() -> known(guild, restoring.event()));
            case GuildOrder.OfPicture picture -> isShown(guild, picture) ? NOTHING : said("picture.gone");
            case GuildOrder.Registering registering -> entering(guild, registering.event(), registering.driver());
            case GuildOrder.LiningUp liningUp -> entering(guild, liningUp.event(), liningUp.driver());
            case GuildOrder.ComparingDrivers comparing -> known(guild, comparing.event());
            case GuildOrder.ImportingDrivers importing -> known(guild, importing.event());
            case GuildOrder.OfWizard wizard -> ofMember(guild, wizard.member());
            case GuildOrder.OfLeftWizard left -> ofMember(guild, left.member());
            case GuildOrder.LeaveWizard leave -> NOTHING;
            case GuildOrder.Step step -> erases(step.turn().command()) ? NOTHING : ofMember(guild, step.member());
            case GuildOrder.Forgetting forgetting -> NOTHING;
            case GuildOrder.Erase erase -> NOTHING;
            case GuildOrder.EraseGuild erase -> NOTHING;
            case GuildOrder.Vacate vacate -> NOTHING;
            case GuildOrder.TellOfTracks tell -> NOTHING;
            case GuildOrder.TryAgain again -> NOTHING;
            case GuildOrder.Deleting deleting -> known(guild, deleting.event());
            case GuildOrder.TendRoles tend -> NOTHING;
            case GuildOrder.Wake wake -> NOTHING;
            case GuildOrder.Tidy tidy -> NOTHING;
        };
    }

    private static Optional<Phrase> ofAudit(Guild guild, GuildOrder.OfAudit order) {
        return order.command() instanceof AuditCommand.Note note
                ? note.entry().member().flatMap(member -> ofMember(guild, member))
                : NOTHING;
    }

    private static Optional<Phrase> ofEvent(Guild guild, GuildOrder.OfEvent order) {
        if (order.command() instanceof LiningUp liningUp)
            return liningUp.crew()
                    .members()
                    .flatMap(member -> ofMember(guild, member).stream())
                    .findFirst()
                    .or(() -> known(guild, order.event()));
        return order.command() instanceof Entering entering
                ? entering(guild, order.event(), entering.driver())
                : known(guild, order.event());
    }

    private static Optional<Phrase> entering(Guild guild, int event, MemberId driver) {
        return ofMember(guild, driver).or(() -> known(guild, event));
    }

    private static Optional<Phrase> known(Guild guild, int event) {
        return guild.events().knows(event) ? NOTHING : said("event.unknown");
    }

    private static Optional<Phrase> ofMember(Guild guild, MemberId member) {
        return guild.erasures().isForgetting(member) ? said("profile.being_forgotten") : NOTHING;
    }

    private static boolean erases(WizardCommand command) {
        return command instanceof WizardCommand.Forget || command instanceof WizardCommand.DropMade;
    }

    private static boolean isShown(Guild guild, GuildOrder.OfPicture order) {
        var number = order.picture().number();
        return switch (order.command()) {
            case KeepPart keep -> guild.pictures().arriving().containsKey(number);
            case Look look -> guild.pictures().isHeld(order.picture());
            case ReadPart read -> guild.pictures().isHeld(order.picture());
            case Erase erase -> guild.pictures().unheld().contains(number);
        };
    }

    private static Optional<Phrase> said(String key) {
        return Optional.of(Phrase.of(key));
    }

    private Guard() {}
}
