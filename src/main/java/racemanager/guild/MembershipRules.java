package racemanager.guild;

import java.time.Instant;
import java.util.List;
import racemanager.guild.GuildCommand.EndErasure;
import racemanager.guild.GuildCommand.EraseGuild;
import racemanager.guild.GuildCommand.NoteAbsence;
import racemanager.guild.GuildCommand.NoteRemoval;
import racemanager.guild.GuildCommand.OfferSetup;
import racemanager.guild.GuildCommand.Welcome;
import racemanager.guild.GuildFact.BotRemoved;
import racemanager.guild.GuildFact.BotReturned;
import racemanager.guild.GuildFact.ErasureEnded;
import racemanager.guild.GuildFact.GuildErased;
import racemanager.guild.GuildFact.SetupOffered;
import racemanager.guild.GuildFact.Welcomed;
import racemanager.kernel.Decision;

/**
 * How the bot begins and ends in a guild: it introduces itself once, and offers an organiser once to set it up; when it was
 * removed, everything is kept for a while in case it is invited back, and then erased.
 */
final class MembershipRules {

    static Decision<GuildFact> decide(Guild guild, GuildCommand.OfMembership command) {
        return switch (command) {
            case Welcome welcome -> welcome(guild, welcome);
            case OfferSetup offer ->
                guild.membership().offered().isPresent() || guild.isSetUp()
                        ? Decision.unchanged()
                        : Decision.accepted(new SetupOffered(offer.at()));
            case NoteRemoval removal -> remove(guild, removal.at());
            case NoteAbsence absence -> guild.equals(Guild.EMPTY) ? Decision.unchanged() : remove(guild, absence.at());
            case EraseGuild erase ->
                guild.membership().isErasureDue(erase.at()) && !isBlank(guild)
                        ? Decision.accepted(new GuildErased(erase.at()))
                        : Decision.unchanged();
            case EndErasure end ->
                guild.membership().isErasureDue(end.at())
                        ? Decision.accepted(new ErasureEnded())
                        : Decision.unchanged();
        };
    }

    /** Who comes back after the erasure has begun finds nothing, and is new. */
    private static Decision<GuildFact> welcome(Guild guild, Welcome welcome) {
        var welcomed = new Welcomed(welcome.at());
        if (guild.membership().removed().isEmpty()) {
            return welcome.isUnused() && guild.equals(Guild.EMPTY) ? Decision.accepted(welcomed) : Decision.unchanged();
        }
        var returned = new BotReturned(welcome.at());
        return Decision.accepted(isBlank(guild) ? List.of(returned, welcomed) : List.of(returned));
    }

    private static Decision<GuildFact> remove(Guild guild, Instant at) {
        return guild.membership().removed().isPresent() ? Decision.unchanged() : Decision.accepted(new BotRemoved(at));
    }

    private static boolean isBlank(Guild guild) {
        return guild.equals(blank(guild));
    }

    private static Guild blank(Guild guild) {
        return guild.bot().map(bot -> Guild.EMPTY.with(bot.erased())).orElse(Guild.EMPTY);
    }

    static Guild evolve(Guild guild, GuildFact.OfMembership fact) {
        return switch (fact) {
            case Welcomed welcomed -> guild.with(guild.membership().welcomed(welcomed.at()));
            case SetupOffered offered -> guild.with(guild.membership().offered(offered.at()));
            case BotRemoved removed -> guild.with(guild.membership().removed(removed.at()));
            case BotReturned returned -> guild.with(guild.membership().returned());
            case GuildErased erased -> blank(guild);
            case ErasureEnded ended -> Guild.EMPTY;
        };
    }

    private MembershipRules() {}
}
