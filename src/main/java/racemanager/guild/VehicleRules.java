package racemanager.guild;

import racemanager.guild.GuildCommand.KeepVehicleList;
import racemanager.guild.GuildCommand.RemoveVehicleList;
import racemanager.guild.GuildFact.VehicleListKept;
import racemanager.guild.GuildFact.VehicleListRemoved;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.vehicle.VehicleList;

/** How a guild keeps its vehicle lists: no two have one name. Events have copies of their cars, so any list may go. */
final class VehicleRules {

    /** Four pages of a select; more lists than that are not looked through any more. */
    private static final int MOST = 100;

    /** The same list again is not another one: whoever asks again cannot know whether it was kept the first time. */
    static Decision<GuildFact> keep(Guild guild, KeepVehicleList keep) {
        var lists = guild.vehicles();
        var before = keep.list().flatMap(lists::byNumber);
        var namesake = lists.named(keep.content().name());
        if (namesake.isPresent() && !namesake.equals(before)) {
            return before.isEmpty() && namesake.get().content().equals(keep.content())
                    ? Decision.unchanged()
                    : Decision.refused(Phrase.of("vehicles.exists")
                            .with("list", namesake.get().name()));
        }
        if (before.isPresent()) {
            return before.get().content().equals(keep.content())
                    ? Decision.unchanged()
                    : kept(before.get().number(), keep);
        }
        return lists.lists().size() >= MOST
                ? Decision.refused(Phrase.of("vehicles.too_many").with("most", MOST))
                : kept(lists.lastNumber() + 1, keep);
    }

    private static Decision<GuildFact> kept(int number, KeepVehicleList keep) {
        return Decision.accepted(new VehicleListKept(new VehicleList(number, keep.content()), keep.by(), keep.at()));
    }

    static Decision<GuildFact> remove(Guild guild, RemoveVehicleList remove) {
        return guild.vehicles().byNumber(remove.list()).isEmpty()
                ? Decision.refused("vehicles.unknown")
                : Decision.accepted(new VehicleListRemoved(remove.list(), remove.by(), remove.at()));
    }

    private VehicleRules() {}
}
