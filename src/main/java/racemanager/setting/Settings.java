package racemanager.setting;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** The settings of all guilds; a stage fails when no answer comes in time. */
public interface Settings {

    CompletionStage<Reply<GuildSettings>> of(GuildId guild);

    /** What is set afterwards; the same again changes nothing. */
    CompletionStage<Reply<GuildSettings>> change(GuildId guild, Setting setting, MemberId by, Instant at);
}
