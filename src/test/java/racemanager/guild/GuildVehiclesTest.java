package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.guild.GuildCommand.KeepVehicleList;
import racemanager.guild.GuildCommand.RemoveVehicleList;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleList.Content;

class GuildVehiclesTest {

    private static final KeepVehicleList GT3 = create("GT3", "BMW M4");
    private static final KeepVehicleList GT4 = create("GT4", "Alpine A110");

    @Test
    void listsAreNumberedInTheOrderOfTheirMaking() {
        var story = GuildStory.empty().after(GT3, GT4);

        assertThat(story.guild().vehicles().lists())
                .extracting(VehicleList::number, VehicleList::name)
                .containsExactly(tuple(1, "GT3"), tuple(2, "GT4"));
    }

    @Test
    void theSameListAgainIsKeptOnce() {
        assertThat(GuildStory.empty().after(GT3).accepts(GT3)).isEmpty();
    }

    @Test
    void anotherListOfThatNameIsRefusedWithoutRegardToCase() {
        GuildStory.empty().after(GT3).refuses(create("gt3", "Audi R8"), "vehicles.exists");
    }

    @Test
    void aChangedListKeepsItsNumberAndItsPlace() {
        var story = GuildStory.empty().after(GT3, GT4, change(1, "GT3 2025", "Audi R8"));

        assertThat(story.guild().vehicles().lists())
                .extracting(VehicleList::name)
                .containsExactly("GT3 2025", "GT4");
        assertThat(story.accepts(change(1, "GT3 2025", "Audi R8"))).isEmpty();
    }

    @Test
    void aListCannotTakeTheNameOfAnother() {
        GuildStory.empty().after(GT3, GT4).refuses(change(2, "GT3", "BMW M4"), "vehicles.exists");
    }

    @Test
    void aListThatWasRemovedWhileItWasChangedIsMadeAnew() {
        var story = GuildStory.empty().after(GT3, new RemoveVehicleList(1, ORGANISER, NOW), change(1, "GT3", "BMW M4"));

        assertThat(story.guild().vehicles().lists())
                .extracting(VehicleList::number)
                .containsExactly(2);
    }

    @Test
    void whatIsGoneCannotBeRemovedAgain() {
        var remove = new RemoveVehicleList(1, ORGANISER, NOW);

        GuildStory.empty().after(GT3, remove).refuses(remove, "vehicles.unknown");
    }

    @Test
    void aHundredListsAreTheMost() {
        var story = GuildStory.empty();
        IntStream.rangeClosed(1, 100).forEach(number -> story.after(create("List " + number, "BMW M4")));

        story.refuses(create("One more", "BMW M4"), "vehicles.too_many");
        assertThat(story.accepts(change(1, "List 1", "Audi R8"))).hasSize(1);
    }

    private static KeepVehicleList create(String name, String car) {
        return keep(Optional.empty(), name, car);
    }

    private static KeepVehicleList change(int list, String name, String car) {
        return keep(Optional.of(list), name, car);
    }

    private static KeepVehicleList keep(Optional<Integer> list, String name, String car) {
        var vehicles = List.of(new Vehicle(car, Optional.empty()));
        return new KeepVehicleList(
                list, new Content(name, Optional.empty(), Optional.empty(), vehicles), ORGANISER, NOW);
    }
}
