package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.access.Grant;
import racemanager.access.Granting;
import racemanager.access.Grants;
import racemanager.guild.GuildCommand;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** Grants, asked of the guild that gave them. */
record ShardedGranting(Guilds guilds) implements Granting {

    @Override
    public CompletionStage<Reply<Grants>> of(GuildId guild) {
        return guilds.ask(guild, new GuildOrder.OfGrants(new GuildCommand.Look()));
    }

    @Override
    public CompletionStage<Reply<Grants>> grant(GuildId guild, Grant grant, MemberId by, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfGrants(new GuildCommand.GrantAccess(grant, by, at)));
    }

    @Override
    public CompletionStage<Reply<Grants>> revoke(GuildId guild, Grant grant, MemberId by, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfGrants(new GuildCommand.RevokeAccess(grant, by, at)));
    }
}
