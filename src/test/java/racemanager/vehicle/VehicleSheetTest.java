package racemanager.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;
import racemanager.sheet.Sheet;
import racemanager.vehicle.VehicleList.Content;

class VehicleSheetTest {

    private static final VehicleList GT3 = list(
            1,
            "GT3",
            Optional.of("=The usual; ones"),
            Optional.of(Simulator.ACC),
            new Vehicle("Audi R8", Optional.of("19")),
            new Vehicle("=BMW \"M4\"", Optional.empty()));
    private static final VehicleList CLASSICS =
            list(4, "Classics", Optional.empty(), Optional.empty(), new Vehicle("Lotus 49", Optional.empty()));
    private static final VehicleLists LISTS = new VehicleLists(4, List.of(GT3, CLASSICS));

    @Test
    void whatIsWrittenChangesNothingWhenItIsReadAgain() {
        var file = VehicleSheet.write(LISTS.lists(), VehicleColumn::id);

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFlist,description,car,acc,ac,rfactor,iracing,ams2\r\n"
                        + "GT3,\"'=The usual; ones\",Audi R8,19,,,,\r\n"
                        + "GT3,,\"'=BMW \"\"M4\"\"\",,,,,\r\n"
                        + "Classics,,Lotus 49,,,,,\r\n");
        var compared = VehicleComparison.of(LISTS, read(file));
        assertThat(compared).isEqualTo(new VehicleComparison(List.of(), 0, 0, 3, List.of()));
    }

    @Test
    void aGuildWithoutListsGetsTheSameOnes() {
        var compared =
                VehicleComparison.of(VehicleLists.EMPTY, read(VehicleSheet.write(LISTS.lists(), VehicleColumn::id)));

        assertThat(compared.fresh()).isEqualTo(3);
        assertThat(compared.changes())
                .extracting(change -> change.over(Optional.empty()))
                .containsExactly(GT3.content(), CLASSICS.content());
    }

    @Test
    void everySimulatorHasItsColumn() {
        assertThat(Arrays.stream(VehicleColumn.values()).flatMap(column -> column.simulator().stream()))
                .containsExactly(Simulator.values());
    }

    @Test
    void newCarsStandBehindTheOthersAndThoseThatAreLeftOutStay() {
        var compared = compare("list;car;acc\ngt3;audi r8;30\nGT3;Ferrari 296;32\nGT3;=BMW \"M4\";");

        assertThat(compared)
                .extracting(VehicleComparison::fresh, VehicleComparison::changed, VehicleComparison::same)
                .containsExactly(1, 1, 1);
        var content = compared.changes().getFirst().over(Optional.of(GT3));
        assertThat(content.name()).isEqualTo("GT3");
        assertThat(content.description()).contains("=The usual; ones");
        assertThat(content.vehicles())
                .extracting(Vehicle::line)
                .containsExactly("audi r8;30", "=BMW \"M4\"", "Ferrari 296;32");
    }

    @Test
    void withoutAColumnForCodesTheCodesStay() {
        assertThat(compare("list,car\nGT3,Audi R8").same()).isEqualTo(1);
        assertThat(compare("list,car,ac\nGT3,Audi R8,").same()).isEqualTo(1);
        assertThat(compare("list,car,acc\nGT3,Audi R8,").changed()).isEqualTo(1);
    }

    @Test
    void anotherDescriptionIsAChangeAndNoneKeepsWhatIsThere() {
        var compared = compare("list,description,car,acc\nGT3,Sprint,Audi R8,19");

        assertThat(compared.changed()).isEqualTo(1);
        assertThat(compared.changes().getFirst().over(Optional.of(GT3)).description())
                .contains("Sprint");
        assertThat(compare("list,description,car,acc\nGT3,,Audi R8,19").same()).isEqualTo(1);
    }

    @Test
    void aRowThatIsWrongIsNamedWithAllItsProblems() {
        var sheet = read(("list,description,car,acc,ac\nGT3,,\"Audi, R8\",,\nX," + "d".repeat(301) + ","
                        + "c".repeat(61) + ",,\nGT3,,BMW,30,bmw\nGT3,,Lotus,nine,\nGT3,,Audi,1,\nGT3,,AUDI,1,")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).hasSize(1);
        assertThat(keys(sheet.wrong(), 2)).containsExactly("vehicles.import.signs");
        assertThat(keys(sheet.wrong(), 3))
                .containsExactly("vehicles.import.list", "vehicles.import.description", "vehicles.car_name");
        assertThat(keys(sheet.wrong(), 4)).contains("vehicles.import.two_codes");
        assertThat(keys(sheet.wrong(), 5)).containsExactly("vehicles.code_number");
        assertThat(keys(sheet.wrong(), 7)).containsExactly("vehicles.import.twice");
    }

    @Test
    void aListKeepsToOneSimulatorAndOneDescription() {
        var compared = compare("list,description,car,acc,ac\nGT3,,Lotus,,lotus\nNew,One,A,,a\nNew,Two,B,,b\nNew,,C,3,");

        assertThat(keys(compared.wrong(), 2)).containsExactly("vehicles.import.other_simulator");
        assertThat(keys(compared.wrong(), 4)).containsExactly("vehicles.import.other_description");
        assertThat(keys(compared.wrong(), 5)).containsExactly("vehicles.import.other_simulator");
        assertThat(compared.fresh()).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitInAListOrAGuildIsWrong() {
        var crowd = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> "Crowd,Car " + number)
                .collect(Collectors.joining("\n"));
        var full = compare("list,car\n" + crowd);

        assertThat(full.fresh()).isEqualTo(200);
        assertThat(keys(full.wrong(), 202)).containsExactly("vehicles.import.full");

        var many = IntStream.rangeClosed(1, 99)
                .mapToObj(number -> "List " + number + ",Car")
                .collect(Collectors.joining("\n"));
        var tooMany = compare("list,car\n" + many);

        assertThat(tooMany.changes()).hasSize(98);
        assertThat(keys(tooMany.wrong(), 100)).containsExactly("vehicles.too_many");
    }

    @Test
    void twentyListsOfTwoHundredCarsAreRead() {
        var rows = IntStream.range(0, VehicleSheet.MOST_ROWS)
                .mapToObj(number -> "List " + number / 200 + ",Car " + number)
                .collect(Collectors.joining("\n"));

        assertThat(compare("list,car\n" + rows).fresh()).isEqualTo(4_000);
        assertThat(VehicleSheet.read(
                        ("list,car\n" + rows + "\nOne,more").getBytes(StandardCharsets.UTF_8), title -> Set.of()))
                .isInstanceOf(Parsed.Rejected.class);
    }

    static VehicleList list(
            int number, String name, Optional<String> description, Optional<Simulator> simulator, Vehicle... vehicles) {
        return new VehicleList(number, new Content(name, description, simulator, List.of(vehicles)));
    }

    private static VehicleComparison compare(String file) {
        return VehicleComparison.of(LISTS, read(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static VehicleSheet read(byte[] file) {
        return switch (VehicleSheet.read(file, title -> Set.of())) {
            case Parsed.Read<VehicleSheet> read -> read.value();
            case Parsed.Rejected<VehicleSheet> rejected -> throw new AssertionError(rejected.problems());
        };
    }

    private static List<String> keys(List<Sheet.Wrong> wrong, int line) {
        return wrong.stream()
                .filter(each -> each.line() == line)
                .flatMap(each -> each.problems().stream())
                .map(Phrase::key)
                .toList();
    }
}
