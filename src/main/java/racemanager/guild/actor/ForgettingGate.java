package racemanager.guild.actor;

import racemanager.event.EventCommand.Entering;
import racemanager.guild.Guild;
import racemanager.kernel.MemberId;
import racemanager.wizard.WizardCommand;

/** Keeps members who are being forgotten from leaving new traces behind the walk that follows the old ones. */
final class ForgettingGate {

    static boolean isClosedTo(Guild guild, GuildOrder<?> order) {
        return switch (order) {
            case GuildOrder.OfEvent event ->
                event.command() instanceof Entering entering && forgets(guild, entering.driver());
            case GuildOrder.Registering registering -> forgets(guild, registering.driver());
            case GuildOrder.OfWizard wizard -> forgets(guild, wizard.member());
            case GuildOrder.Step step -> !erases(step.turn().command()) && forgets(guild, step.member());
            case GuildOrder.Own own -> false;
            case GuildOrder.OfTracks tracks -> false;
            case GuildOrder.OfVehicles vehicles -> false;
            case GuildOrder.OfProfile profile -> false;
            case GuildOrder.OfPicture picture -> false;
            case GuildOrder.Forgetting forgetting -> false;
            case GuildOrder.Erase erase -> false;
            case GuildOrder.Wake wake -> false;
            case GuildOrder.Tidy tidy -> false;
        };
    }

    private static boolean erases(WizardCommand command) {
        return command instanceof WizardCommand.Forget || command instanceof WizardCommand.DropMade;
    }

    private static boolean forgets(Guild guild, MemberId member) {
        return guild.erasures().isForgetting(member);
    }

    private ForgettingGate() {}
}
