package racemanager.vehicle;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** The vehicle lists of all guilds; a stage fails when no answer comes in time. */
public interface Vehicles {

    CompletionStage<Reply<VehicleLists>> of(GuildId guild);

    /** What is left; refused when there is no such list. */
    CompletionStage<Reply<VehicleLists>> remove(GuildId guild, int list, MemberId by, Instant at);
}
