package racemanager.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.kernel.Decision;

class CarListTest {

    @Test
    void carsStandBetweenCommasSemicolonsOrLineBreaks() {
        assertThat(read("Audi R8, BMW M4 ;Porsche 992\nFord Mustang").names())
                .containsExactly("Audi R8", "BMW M4", "Porsche 992", "Ford Mustang");
    }

    @Test
    void aTrailingCommaIsNoCar() {
        assertThat(read("Audi R8,, ,\u200b,").names()).containsExactly("Audi R8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",;\n,", "\u200b"})
    void oneCarIsTheLeast(String typed) {
        assertThat(refusal(typed)).isEqualTo("cars.none");
    }

    @Test
    void twentyFiveCarsAreTheMost() {
        assertThat(read(cars(25)).names()).hasSize(25);
        assertThat(refusal(cars(26))).isEqualTo("cars.too_many");
    }

    @Test
    void aNameHasUpToSixtyCharacters() {
        assertThat(read("c".repeat(60)).names()).hasSize(1);
        assertThat(refusal("c".repeat(61))).isEqualTo("cars.too_long");
    }

    @Test
    void theSameCarTwiceIsRefusedWithoutRegardToCaseOrSpaces() {
        assertThat(refusal("Audi R8, audi  r8")).isEqualTo("cars.twice");
    }

    @Test
    void theSameCarInAnotherWidthIsTheSame() {
        assertThat(refusal("Audi R8, Ａｕｄｉ Ｒ８")).isEqualTo("cars.twice");
    }

    @Test
    void aPastedListLosesItsMarks() {
        assertThat(read("- Audi R8\n* BMW M4\n3. Ford Mustang\n• Porsche 992").names())
                .containsExactly("Audi R8", "BMW M4", "Ford Mustang", "Porsche 992");
        assertThat(read("911 GT3 R, 720S-GT3").names()).containsExactly("911 GT3 R", "720S-GT3");
    }

    @Test
    void commasOfAsianKeyboardsPartCarsToo() {
        assertThat(read("Audi R8，BMW M4、Ford Mustang；Porsche 992").names()).hasSize(4);
    }

    @Test
    void theTextOfAListIsReadAsTheSameList() {
        var cars = read("Audi R8; BMW M4");

        assertThat(read(cars.text())).isEqualTo(cars);
    }

    @Test
    void onlyACarOfTheListIsAllowed() {
        assertThat(read("Audi R8").allows("Audi R8")).isTrue();
        assertThat(read("Audi R8").allows("Audi")).isFalse();
    }

    private static String cars(int count) {
        return IntStream.range(0, count).mapToObj(number -> "Car " + number).collect(Collectors.joining(","));
    }

    private static CarList read(String typed) {
        return switch (CarList.read(typed)) {
            case Decision.Accepted<CarList> accepted -> accepted.facts().getFirst();
            case Decision.Refused<CarList> refused ->
                throw new AssertionError("refused: " + refused.reason().key());
        };
    }

    private static String refusal(String typed) {
        return switch (CarList.read(typed)) {
            case Decision.Accepted<CarList> accepted -> "accepted";
            case Decision.Refused<CarList> refused -> refused.reason().key();
        };
    }
}
