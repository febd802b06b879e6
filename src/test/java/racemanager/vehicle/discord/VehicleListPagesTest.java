package racemanager.vehicle.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.discord.TestMember;
import racemanager.discord.View;
import racemanager.discord.ViewLimits;
import racemanager.kernel.Simulator;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleLists;

class VehicleListPagesTest {

    private static final List<Vehicle> CARS = IntStream.range(0, 200)
            .mapToObj(number -> new Vehicle("*".repeat(57) + number, Optional.of("_".repeat(60))))
            .toList();
    private static final VehicleLists LISTS = new VehicleLists(
            20,
            IntStream.rangeClosed(1, 20)
                    .mapToObj(number -> new VehicleList(
                            number,
                            new VehicleList.Content(
                                    "*".repeat(98) + number,
                                    Optional.of("_".repeat(300)),
                                    Optional.of(Simulator.RFACTOR),
                                    CARS)))
                    .toList());

    @Test
    void twentyListsOfTwoHundredCarsFitPageByPageInEveryLanguage() {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es-ES"))) {
            var view =
                    new VehicleListView(new TestMember(7, language).responder().localizer());

            for (var page = 0; page < 20; page++) {
                fits(view.lists(LISTS, page));
                fits(view.cars(LISTS.lists().getLast(), page));
            }
        }
    }

    private static void fits(View view) {
        assertThat(ViewLimits.characters(view.components())).isBetween(500, ViewLimits.CHARACTERS);
        assertThat(ViewLimits.components(view.components())).isLessThanOrEqualTo(ViewLimits.COMPONENTS);
    }
}
