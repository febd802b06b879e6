package racemanager.guild;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** What guilds keep of their members; a stage fails when no answer comes in time. */
public interface Profiles {

    CompletionStage<Reply<Profile>> of(GuildId guild, MemberId member);

    /** From now on the member is told by direct message in this language; by mention where none is said. */
    CompletionStage<Reply<Profile>> askForDirectMessages(
            GuildId guild, MemberId member, Optional<Locale> language, Instant at);

    /** The member's Discord speaks this language now, which is kept of those who asked for direct messages only. */
    CompletionStage<Reply<Profile>> noteLanguage(GuildId guild, MemberId member, Locale language, Instant at);

    /** Done when nothing of the member is left in the store; refused when that takes longer and goes on by itself. */
    CompletionStage<Reply<Profile>> forget(GuildId guild, MemberId member, Instant at);
}
