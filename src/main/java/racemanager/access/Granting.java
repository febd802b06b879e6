package racemanager.access;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** What all guilds have granted; a stage fails when no answer comes in time. */
public interface Granting {

    CompletionStage<Reply<Grants>> of(GuildId guild);

    /** Refused when it was granted before, or when there are too many. */
    CompletionStage<Reply<Grants>> grant(GuildId guild, Grant grant, MemberId by, Instant at);

    /** Refused when it is not granted. */
    CompletionStage<Reply<Grants>> revoke(GuildId guild, Grant grant, MemberId by, Instant at);
}
