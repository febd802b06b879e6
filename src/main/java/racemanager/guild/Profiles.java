package racemanager.guild;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** What guilds keep of their members; a stage fails when no answer comes in time. */
public interface Profiles {

    CompletionStage<Reply<Profile>> of(GuildId guild, MemberId member);

    /** Done when nothing of the member is left in the store; refused when that takes longer and goes on by itself. */
    CompletionStage<Reply<Profile>> forget(GuildId guild, MemberId member, Instant at);
}
