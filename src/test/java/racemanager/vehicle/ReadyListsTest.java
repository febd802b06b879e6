package racemanager.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.kernel.Decision;
import racemanager.kernel.PlainText;
import racemanager.kernel.Simulator;
import racemanager.vehicle.VehicleList.Content;

class ReadyListsTest {

    /** A select of Discord has 25 lines, and the panel has one for all lists of a simulator. */
    private static final int MOST_LISTS = 25;

    private final ReadyLists ready = ReadyLists.load();

    @ParameterizedTest
    @EnumSource
    void everyListCanBeUsedForAnEventAsItIs(Simulator simulator) {
        var lists = ready.of(simulator);

        assertThat(lists).hasSizeLessThanOrEqualTo(MOST_LISTS).allSatisfy(list -> {
            assertThat(list.simulator()).contains(simulator);
            assertThat(list.name()).hasSizeBetween(2, 100);
            assertThat(list.vehicles())
                    .hasSizeBetween(1, CarList.MOST_CARS)
                    .allSatisfy(car -> assertThat(car.code()).as(car.name()).isPresent());
            assertThat(CarList.read(names(list))).isInstanceOf(Decision.Accepted.class);
        });
        assertThat(lists.stream().map(list -> PlainText.likeness(list.name()))).doesNotHaveDuplicates();
        assertThat(lists.stream().flatMap(list -> list.vehicles().stream()).map(Vehicle::code))
                .doesNotHaveDuplicates();
    }

    @Test
    void theNumbersOfAccAreThoseOfItsServerHandbook() {
        assertThat(list("GT3 from 2019").vehicles())
                .extracting(Vehicle::line)
                .contains("BMW M4 GT3 2022;30", "Ford Mustang GT3;36")
                .hasSize(15);
        assertThat(list("GT4").vehicles())
                .extracting(car -> car.code().orElseThrow())
                .containsExactlyInAnyOrder("50", "51", "52", "53", "55", "56", "57", "58", "59", "60", "61");
        assertThat(ready.of(Simulator.ACC).stream()
                        .mapToInt(list -> list.vehicles().size())
                        .sum())
                .isEqualTo(54);
    }

    @Test
    void aSimulatorWithoutListsIsNotOffered() {
        assertThat(ready.simulators())
                .containsExactlyElementsOf(List.of(Simulator.values()).stream()
                        .filter(simulator -> !ready.of(simulator).isEmpty())
                        .toList())
                .doesNotContain(Simulator.RFACTOR);
    }

    private Content list(String name) {
        return ready.of(Simulator.ACC).stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String names(Content list) {
        return list.vehicles().stream().map(Vehicle::name).collect(Collectors.joining("\n"));
    }
}
