package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.audit.AuditFilter;
import racemanager.guild.BotMembership;
import racemanager.guild.GuildCommand;
import racemanager.guild.Memberships;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;

/** Memberships, asked of the guild whose they are. */
record ShardedMemberships(Guilds guilds) implements Memberships {

    /** A guild that uses nothing but the smallest commands is known to its audit log alone. */
    @Override
    public CompletionStage<Reply<BotMembership>> arrived(GuildId guild, Instant at) {
        return Replies.then(
                guilds.auditLogs().page(guild, AuditFilter.ALL, 0, 1, at),
                page -> guilds.ask(
                        guild, new GuildOrder.OfMembership(new GuildCommand.Welcome(page.total() == 0, at))));
    }

    @Override
    public CompletionStage<Reply<BotMembership>> removed(GuildId guild, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfMembership(new GuildCommand.NoteRemoval(at)));
    }

    @Override
    public CompletionStage<Reply<BotMembership>> missing(GuildId guild, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfMembership(new GuildCommand.NoteAbsence(at)));
    }

    @Override
    public CompletionStage<Reply<BotMembership>> gained(GuildId guild, Instant at) {
        return guilds.ask(guild, new GuildOrder.TryAgain());
    }

    @Override
    public CompletionStage<Reply<BotMembership>> offered(GuildId guild, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfMembership(new GuildCommand.OfferSetup(at)));
    }
}
