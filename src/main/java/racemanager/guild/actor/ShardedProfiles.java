package racemanager.guild.actor;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.guild.GuildCommand;
import racemanager.guild.Profile;
import racemanager.guild.Profiles;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** Profiles, asked of the guild that keeps them. */
record ShardedProfiles(Guilds guilds) implements Profiles {

    @Override
    public CompletionStage<Reply<Profile>> of(GuildId guild, MemberId member) {
        return guilds.ask(guild, new GuildOrder.OfProfile(member));
    }

    @Override
    public CompletionStage<Reply<Profile>> askForDirectMessages(
            GuildId guild, MemberId member, Optional<Locale> language, Instant at) {
        return guilds.ask(
                guild, new GuildOrder.ChangingProfile(new GuildCommand.AskForDirectMessages(member, language, at)));
    }

    @Override
    public CompletionStage<Reply<Profile>> noteLanguage(GuildId guild, MemberId member, Locale language, Instant at) {
        return guilds.ask(guild, new GuildOrder.ChangingProfile(new GuildCommand.NoteLanguage(member, language, at)));
    }

    @Override
    public CompletionStage<Reply<Profile>> forget(GuildId guild, MemberId member, Instant at) {
        return guilds.ask(guild, new GuildOrder.Forgetting(member, at))
                .thenApply(reply -> reply.map(done -> Profile.NOTHING));
    }
}
