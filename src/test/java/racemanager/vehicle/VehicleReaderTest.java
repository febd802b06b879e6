package racemanager.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;

class VehicleReaderTest {

    private static final Optional<Simulator> NO_SIMULATOR = Optional.empty();

    @Test
    void carsStandInLinesOrBetweenCommas() {
        assertThat(names("BMW M4 GT3, Audi R8 LMS\r\n\n  Porsche\t992 ,"))
                .containsExactly("BMW M4 GT3", "Audi R8 LMS", "Porsche 992");
    }

    @Test
    void behindASemicolonStandsTheCodeOfTheSimulator() {
        assertThat(read("BMW M4 GT3; 30\nAudi R8 LMS;\nPorsche 992;35", Simulator.ACC))
                .containsExactly(
                        new Vehicle("BMW M4 GT3", Optional.of("30")),
                        new Vehicle("Audi R8 LMS", Optional.empty()),
                        new Vehicle("Porsche 992", Optional.of("35")));
    }

    @Test
    void whatWasReadIsReadAgainFromItsLines() {
        var vehicles = read("Mazda MX-5 Cup;ks_mazda_mx5_cup, Abarth 500", Simulator.AC);

        var lines = vehicles.stream().map(Vehicle::line).collect(Collectors.joining("\n"));

        assertThat(read(lines, Simulator.AC)).isEqualTo(vehicles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BMW, bmw                | ACC     | vehicles.twice
            ;30                     | ACC     | vehicles.car_name
            BMW;thirty              | ACC     | vehicles.code_number
            BMW;-1                  | ACC     | vehicles.code_number
            BMW;1234                | ACC     | vehicles.code_number
            Abarth;ks abarth        | AC      | vehicles.code
            Abarth;a"b              | AC      | vehicles.code
            """)
    void whatBreaksARuleIsNamed(String typed, Simulator simulator, String key) {
        assertThat(problems(typed, Optional.of(simulator))).containsExactly(key);
    }

    @Test
    void aCodeWithoutASimulatorIsAskedAbout() {
        assertThat(problems("BMW;30", NO_SIMULATOR)).containsExactly("vehicles.code_of_what");
    }

    @Test
    void aNameHasUpToSixtyCharacters() {
        assertThat(names("x".repeat(60))).hasSize(1);
        assertThat(problems("x".repeat(61), NO_SIMULATOR)).containsExactly("vehicles.car_name");
    }

    @Test
    void twoHundredCarsAreReadAndNotOneMore() {
        assertThat(names(cars(200))).hasSize(200);
        assertThat(problems(cars(201), NO_SIMULATOR)).containsExactly("vehicles.too_many_cars");
    }

    @Test
    void ofManyBrokenRulesTheFirstFiveAreSaid() {
        var typed = IntStream.range(0, 50)
                .mapToObj(number -> "Car " + number + ";x y")
                .collect(Collectors.joining("\n"));

        assertThat(problems(typed, Optional.of(Simulator.AC))).hasSize(5).containsOnly("vehicles.code");
    }

    private static String cars(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "Car " + number)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> names(String typed) {
        return ((Parsed.Read<List<Vehicle>>) VehicleReader.read(typed, NO_SIMULATOR))
                .value().stream().map(Vehicle::name).toList();
    }

    private static List<Vehicle> read(String typed, Simulator simulator) {
        return ((Parsed.Read<List<Vehicle>>) VehicleReader.read(typed, Optional.of(simulator))).value();
    }

    private static List<String> problems(String typed, Optional<Simulator> simulator) {
        return ((Parsed.Rejected<List<Vehicle>>) VehicleReader.read(typed, simulator))
                .problems().stream().map(Phrase::key).toList();
    }
}
