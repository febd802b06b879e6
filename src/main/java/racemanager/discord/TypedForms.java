package racemanager.discord;

import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;

/** All that members have typed into forms and nobody has taken yet. */
@FunctionalInterface
public interface TypedForms {

    /** What this member typed in the guild is remembered no more. */
    void forget(GuildId guild, MemberId member);
}
