package racemanager.guild;

import racemanager.guild.GuildCommand.OfferSetup;
import racemanager.guild.GuildCommand.Welcome;
import racemanager.guild.GuildFact.SetupOffered;
import racemanager.guild.GuildFact.Welcomed;
import racemanager.kernel.Decision;

/** How the bot begins in a guild: it introduces itself once, and offers an organiser once to set it up. */
final class MembershipRules {

    static Decision<GuildFact> decide(Guild guild, GuildCommand.OfMembership command) {
        return switch (command) {
            case Welcome welcome ->
                guild.equals(Guild.EMPTY) ? Decision.accepted(new Welcomed(welcome.at())) : Decision.unchanged();
            case OfferSetup offer ->
                guild.membership().offered().isPresent() || guild.isSetUp()
                        ? Decision.unchanged()
                        : Decision.accepted(new SetupOffered(offer.at()));
        };
    }

    static Guild evolve(Guild guild, GuildFact.OfMembership fact) {
        return switch (fact) {
            case Welcomed welcomed -> guild.with(guild.membership().welcomed(welcomed.at()));
            case SetupOffered offered -> guild.with(guild.membership().offered(offered.at()));
        };
    }

    private MembershipRules() {}
}
