package racemanager.guild.actor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.guild.GuildCommand;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleListChange;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.Vehicles;

/** Vehicle lists, asked of the guild that they belong to. */
record ShardedVehicles(Guilds guilds) implements Vehicles {

    @Override
    public CompletionStage<Reply<VehicleLists>> of(GuildId guild) {
        return guilds.ask(guild, new GuildOrder.OfVehicles(new GuildCommand.Look()));
    }

    @Override
    public CompletionStage<Reply<VehicleLists>> add(
            GuildId guild, VehicleList.Content content, MemberId by, Instant at) {
        var keep = new GuildCommand.KeepVehicleList(Optional.empty(), content, by, at);
        return guilds.ask(guild, new GuildOrder.OfVehicles(keep));
    }

    @Override
    public CompletionStage<Reply<VehicleLists>> take(
            GuildId guild, List<VehicleListChange> changes, MemberId by, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfVehicles(new GuildCommand.ImportVehicleLists(changes, by, at)));
    }

    @Override
    public CompletionStage<Reply<VehicleLists>> remove(GuildId guild, int list, MemberId by, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfVehicles(new GuildCommand.RemoveVehicleList(list, by, at)));
    }
}
