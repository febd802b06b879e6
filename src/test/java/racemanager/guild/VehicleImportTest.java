package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.guild.GuildCommand.ImportVehicleLists;
import racemanager.guild.GuildCommand.KeepVehicleList;
import racemanager.guild.GuildCommand.RemoveVehicleList;
import racemanager.guild.GuildFact.VehicleListsImported;
import racemanager.kernel.Parsed;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleComparison;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleList.Content;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.VehicleSheet;

class VehicleImportTest {

    private static final KeepVehicleList GT3 = keep(Optional.empty(), "GT3", "BMW M4", "Audi R8");

    @Test
    void listsAreMadeAndChangedTogether() {
        var story = GuildStory.empty().after(GT3);

        var facts = story.accepts(taking(story, "list,car\nGT3,Ferrari 296\nGT4,Alpine"));

        assertThat(facts).singleElement().isInstanceOf(VehicleListsImported.class);
        story.after(taking(story, "list,car\nGT3,Ferrari 296\nGT4,Alpine"));
        assertThat(story.guild().vehicles().lists())
                .extracting(VehicleList::number)
                .containsExactly(1, 2);
        assertThat(story.guild().vehicles().lists().getFirst().vehicles())
                .extracting(Vehicle::name)
                .containsExactly("BMW M4", "Audi R8", "Ferrari 296");
        assertThat(story.guild().vehicles().lastNumber()).isEqualTo(2);
    }

    @Test
    void theSameAgainChangesNothing() {
        var story = GuildStory.empty();
        var taking = taking(story, "list,car\nGT4,Alpine");

        assertThat(story.after(taking).accepts(taking)).isEmpty();
    }

    @Test
    void aListThatChangedMeanwhileStopsAll() {
        var story = GuildStory.empty().after(GT3);
        var changing = taking(story, "list,car,ac\nGT3,Audi R8,audi_r8\nGT4,Alpine,alpine");
        var making = taking(story, "list,car\nGT5,Lotus");
        story.after(keep(Optional.of(1), "GT3", "BMW M4"), keep(Optional.empty(), "gt5", "Ford"));

        story.refuses(changing, "vehicles.import.outdated");
        story.refuses(making, "vehicles.import.outdated");
    }

    @Test
    void aListThatWasRemovedMeanwhileStopsAll() {
        var story = GuildStory.empty().after(GT3);
        var changing = taking(story, "list,car\nGT3,Lotus");

        story.after(new RemoveVehicleList(1, ORGANISER, NOW)).refuses(changing, "vehicles.import.outdated");
    }

    @Test
    void whatNoLongerFitsIsRefused() {
        var cars = IntStream.range(0, 199).mapToObj(number -> "Car " + number).toArray(String[]::new);
        var story = GuildStory.empty().after(keep(Optional.empty(), "Crowd", cars));
        var last = taking(story, "list,car\nCrowd,Last");
        story.after(taking(story, "list,car\nCrowd,Earlier"));

        story.refuses(last, "vehicles.import.full");

        var many = IntStream.range(0, 99)
                .mapToObj(number -> "List " + number + ",Car")
                .collect(Collectors.joining("\n"));
        var lists = taking(story, "list,car\n" + many);
        story.after(GT3).refuses(lists, "vehicles.too_many");
    }

    private static ImportVehicleLists taking(GuildStory story, String file) {
        return taking(story.guild().vehicles(), file);
    }

    private static ImportVehicleLists taking(VehicleLists lists, String file) {
        var sheet = ((Parsed.Read<VehicleSheet>)
                        VehicleSheet.read(file.getBytes(StandardCharsets.UTF_8), title -> Set.of()))
                .value();
        return new ImportVehicleLists(VehicleComparison.of(lists, sheet).changes(), ORGANISER, NOW);
    }

    private static KeepVehicleList keep(Optional<Integer> list, String name, String... cars) {
        var vehicles = List.of(cars).stream()
                .map(car -> new Vehicle(car, Optional.empty()))
                .toList();
        return new KeepVehicleList(
                list, new Content(name, Optional.empty(), Optional.empty(), vehicles), ORGANISER, NOW);
    }
}
