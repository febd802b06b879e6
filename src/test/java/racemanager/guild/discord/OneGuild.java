package racemanager.guild.discord;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.access.Grant;
import racemanager.access.Granting;
import racemanager.access.Grants;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildFact;
import racemanager.guild.GuildRules;
import racemanager.kernel.Decision;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.setting.GuildSettings;
import racemanager.setting.Setting;
import racemanager.setting.Settings;

/** A guild's own rules behind its ports, without an actor: every question is answered at once. */
final class OneGuild {

    Guild state = Guild.EMPTY;

    Granting granting() {
        return new Granting() {
            @Override
            public CompletionStage<Reply<Grants>> of(GuildId guild) {
                return decided(new GuildCommand.Look(), Guild::grants);
            }

            @Override
            public CompletionStage<Reply<Grants>> grant(GuildId guild, Grant grant, MemberId by, Instant at) {
                return decided(new GuildCommand.GrantAccess(grant, by, at), Guild::grants);
            }

            @Override
            public CompletionStage<Reply<Grants>> revoke(GuildId guild, Grant grant, MemberId by, Instant at) {
                return decided(new GuildCommand.RevokeAccess(grant, by, at), Guild::grants);
            }
        };
    }

    Settings settings() {
        return new Settings() {
            @Override
            public CompletionStage<Reply<GuildSettings>> of(GuildId guild) {
                return decided(new GuildCommand.Look(), Guild::settings);
            }

            @Override
            public CompletionStage<Reply<GuildSettings>> change(
                    GuildId guild, Setting setting, MemberId by, Instant at) {
                return decided(new GuildCommand.ChangeSetting(setting, by, at), Guild::settings);
            }
        };
    }

    <V> CompletionStage<Reply<V>> decided(GuildCommand command, Function<Guild, V> view) {
        return CompletableFuture.completedFuture(
                switch (GuildRules.decide(state, command)) {
                    case Decision.Accepted<GuildFact> accepted -> {
                        accepted.facts().forEach(fact -> state = GuildRules.evolve(state, fact));
                        yield Reply.done(view.apply(state));
                    }
                    case Decision.Refused<GuildFact> refused -> Reply.refused(refused.reason());
                });
    }
}
