package racemanager.guild;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import racemanager.guild.GuildCommand.ImportVehicleLists;
import racemanager.guild.GuildCommand.KeepVehicleList;
import racemanager.guild.GuildCommand.RemoveVehicleList;
import racemanager.guild.GuildFact.VehicleListKept;
import racemanager.guild.GuildFact.VehicleListRemoved;
import racemanager.guild.GuildFact.VehicleListsImported;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.PlainText;
import racemanager.vehicle.VehicleComparison;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleListChange;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.VehicleReader;

/** How a guild keeps its vehicle lists: no two have one name. Events have copies of their cars, so any list may go. */
final class VehicleRules {

    /** More names in one sentence are not read any more. */
    private static final int MOST_NAMED = 5;

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
        return lists.lists().size() >= VehicleLists.MOST
                ? Decision.refused(tooMany())
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

    /** All that was looked at, or none of it; whoever asks again cannot know whether it was done the first time. */
    static Decision<GuildFact> take(Guild guild, ImportVehicleLists command) {
        var known = guild.vehicles().byKey();
        if (command.changes().stream().allMatch(change -> isDone(change, present(known, change)))) {
            return Decision.unchanged();
        }
        var outdated = command.changes().stream()
                .filter(change -> change.isOutdated(present(known, change)))
                .map(change -> Phrase.verbatim(change.name()))
                .toList();
        return outdated.isEmpty()
                ? take(guild, command, known)
                : Decision.refused(Phrase.of("vehicles.import.outdated")
                        .with("count", outdated.size())
                        .with(
                                "lists",
                                new Several(outdated.stream().limit(MOST_NAMED).toList())));
    }

    private static Decision<GuildFact> take(Guild guild, ImportVehicleLists command, Map<String, VehicleList> known) {
        var next = guild.vehicles().lastNumber();
        var lists = new ArrayList<VehicleList>();
        for (var change : command.changes()) {
            var before = present(known, change);
            var number = before.isPresent() ? before.get().number() : ++next;
            lists.add(new VehicleList(number, change.over(before)));
        }
        var crowded = lists.stream()
                .filter(list -> list.vehicles().size() > VehicleReader.MOST_VEHICLES)
                .findFirst();
        if (crowded.isPresent()) {
            return Decision.refused(VehicleComparison.full(crowded.get().name()));
        }
        return guild.vehicles().merging(lists).lists().size() > VehicleLists.MOST
                ? Decision.refused(tooMany())
                : Decision.accepted(new VehicleListsImported(lists, command.by(), command.at()));
    }

    private static boolean isDone(VehicleListChange change, Optional<VehicleList> present) {
        return present.filter(list -> change.over(present).equals(list.content()))
                .isPresent();
    }

    private static Optional<VehicleList> present(Map<String, VehicleList> known, VehicleListChange change) {
        return Optional.ofNullable(known.get(PlainText.likeness(change.name())));
    }

    private static Phrase tooMany() {
        return Phrase.of("vehicles.too_many").with("most", VehicleLists.MOST);
    }

    private VehicleRules() {}
}
