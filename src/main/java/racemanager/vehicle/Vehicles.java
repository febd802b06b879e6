package racemanager.vehicle;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** The vehicle lists of all guilds; a stage fails when no answer comes in time. */
public interface Vehicles {

    CompletionStage<Reply<VehicleLists>> of(GuildId guild);

    /** A new list; the same one again changes nothing. Refused when another has its name, and when there are too many. */
    CompletionStage<Reply<VehicleLists>> add(GuildId guild, VehicleList.Content content, MemberId by, Instant at);

    /** All changes are taken, or none: refused when a list is not what it was compared with. */
    CompletionStage<Reply<VehicleLists>> take(GuildId guild, List<VehicleListChange> changes, MemberId by, Instant at);

    /** What is left; refused when there is no such list. */
    CompletionStage<Reply<VehicleLists>> remove(GuildId guild, int list, MemberId by, Instant at);
}
