package racemanager.guild;

import racemanager.access.Grant;
import racemanager.guild.GuildCommand.GrantAccess;
import racemanager.guild.GuildCommand.RevokeAccess;
import racemanager.guild.GuildFact.AccessGranted;
import racemanager.guild.GuildFact.AccessRevoked;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;

/** How a guild grants parts of the bot; who may do that is checked before. */
final class AccessRules {

    /** As many roles as Discord lets a guild have, and as many members again. */
    private static final int MOST = 500;

    static Decision<GuildFact> decide(Guild guild, GuildCommand.OfAccess command) {
        return switch (command) {
            case GrantAccess grant -> grant(guild, grant);
            case RevokeAccess revoke ->
                guild.grants().contains(revoke.grant())
                        ? Decision.accepted(new AccessRevoked(revoke.grant(), revoke.by(), revoke.at()))
                        : Decision.refused(about("access.not_granted", revoke.grant()));
        };
    }

    private static Decision<GuildFact> grant(Guild guild, GrantAccess command) {
        var grant = command.grant();
        if (guild.grants().contains(grant)) return Decision.refused(about("access.granted_before", grant));
        return guild.grants().all().size() >= MOST
                ? Decision.refused(Phrase.of("access.too_many").with("most", MOST))
                : Decision.accepted(new AccessGranted(grant, command.by(), command.at()));
    }

    static Guild evolve(Guild guild, GuildFact.OfAccess fact) {
        return switch (fact) {
            case AccessGranted granted -> guild.with(guild.grants().with(granted.grant()));
            case AccessRevoked revoked -> guild.with(guild.grants().without(revoked.grant()));
        };
    }

    private static Phrase about(String key, Grant grant) {
        return Phrase.of(key)
                .with("holder", grant.holder().mention())
                .with("module", grant.scope().title());
    }

    private AccessRules() {}
}
