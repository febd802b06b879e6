package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.wizard.RaceNight.NIGHT;
import static racemanager.event.wizard.RaceNight.takenOn;
import static racemanager.event.wizard.StepStory.answered;
import static racemanager.event.wizard.StepStory.fresh;

import org.junit.jupiter.api.Test;
import racemanager.form.FormField.Text;
import racemanager.wizard.Control;

class TitleAndCarsStepTest {

    @Test
    void aTitleIsMissingUntilItIsTyped() {
        fresh(TitleStep.STEP)
                .lacks("wizard.event.title.missing")
                .gives("title", "Friday Cup")
                .isDone();
    }

    @Test
    void aTitleHasThreeToAHundredCharactersThatCanBeSeen() {
        fresh(TitleStep.STEP)
                .rejects("title", "Cu", "wizard.event.title.length")
                .rejects("title", "\u200b\u200b\u200bCu", "wizard.event.title.length")
                .rejects("title", "c".repeat(101), "wizard.event.title.length")
                .gives("title", "Cup")
                .gives("title", "c".repeat(100))
                .isDone();
    }

    @Test
    void aTitleIsKeptAsOneCleanLine() {
        assertThat(fresh(TitleStep.STEP).gives("title", "  Friday\n\u202e Cup ").one("title"))
                .contains("Friday Cup");
    }

    @Test
    void theFormOpensWithTheTitleAsItIs() {
        var form = (Control.FormButton) answered(TitleStep.STEP).controls().getFirst();

        assertThat(((Text) form.form().fields().getFirst()).filled()).isEqualTo("Friday Cup");
    }

    @Test
    void aTitleThatIsTakenOnThatDateIsRefusedWithoutRegardToCase() {
        answered(TitleStep.STEP).in(takenOn(NIGHT, "FRIDAY CUP")).lacks("event.title_taken");
        answered(DateStep.STEP).in(takenOn(NIGHT, "friday cup")).lacks("event.title_taken");
        answered(TitleStep.STEP).in(takenOn(NIGHT.plusDays(7), "Friday Cup")).isDone();
    }

    @Test
    void aTitleWithoutADateIsNotYetTaken() {
        fresh(TitleStep.STEP)
                .in(takenOn(NIGHT, "Friday Cup"))
                .gives("title", "Friday Cup")
                .isDone();
    }

    @Test
    void carsAreMissingUntilTheyAreTyped() {
        var cars = fresh(CarsStep.STEP).lacks("wizard.event.cars.missing").gives("cars", "Audi R8, BMW M4");

        cars.isDone();
        assertThat(cars.answers().all("cars")).containsExactly("Audi R8", "BMW M4");
        assertThat(filled(cars)).isEqualTo("Audi R8, BMW M4");
    }

    @Test
    void aListOfCarsThatBreaksARuleIsRefused() {
        fresh(CarsStep.STEP)
                .rejects("cars", " , ", "cars.none")
                .rejects("cars", "Audi R8, AUDI R8", "cars.twice")
                .rejects("cars", "a".repeat(61), "cars.too_long");
    }

    @Test
    void theCarsOfAListAreTakenAndMayBeChanged() {
        var cars = fresh(CarsStep.STEP).gives("car_list", "1").isDone();
        assertThat(filled(cars)).isEqualTo("GT3 car number 1, GT3 car number 2, GT3 car number 3");
        assertThat(cars.answers().all("car_list")).containsExactly("1");

        cars.gives("cars", "GT3 car number 1");

        assertThat(cars.answers().all("cars")).containsExactly("GT3 car number 1");
        assertThat(cars.answers().all("car_list")).isEmpty();
    }

    @Test
    void ofAListWithMoreCarsThanARaceTakesSomeAreTakenOut() {
        var cars = fresh(CarsStep.STEP).gives("car_list", "2").lacks("wizard.event.cars.too_many");

        assertThat(filled(cars)).startsWith("Everything car number 1, ").hasSizeLessThanOrEqualTo(4_000);
        cars.gives("cars", "Everything car number 1, Everything car number 2").isDone();
    }

    private static String filled(StepStory step) {
        var form = (Control.FormButton) step.controls().getFirst();
        return ((Text) form.form().fields().getFirst()).filled();
    }
}
