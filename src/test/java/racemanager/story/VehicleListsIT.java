package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An organiser, who has one session at a time, keeps lists of cars with the wizard that makes and changes them. */
@Execution(ExecutionMode.SAME_THREAD)
class VehicleListsIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static SharedHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new SharedHouse(directory);
        house.start();
    }

    @AfterAll
    static void end() throws Exception {
        house.close();
    }

    @Test
    void aListIsMadeInOneFormChangedAndRemoved() {
        try (var owner = house.page().as("owner").awaitsBot();
                var driver = house.page().asDriver("Lena Vogt")) {
            var made = create(owner, "GT3 2025", "BMW M4 GT3;30\nAudi R8 LMS, Porsche 992");
            assertThat(made.text()).contains("GT3 2025 saved, with 3 cars");

            assertThat(driver.types("/vehicles show", "gt3 2025").message().text())
                    .contains("3 cars · Assetto Corsa Competizione", "BMW M4 GT3 · 30", "Audi R8 LMS", "Porsche 992");

            var review = owner.types("/vehicles edit", "GT3 2025").message();
            assertThat(review.text()).contains("Review", "3 cars: BMW M4 GT3, Audi R8 LMS, Porsche 992");
            var form = review.chooses("Choose …", "Cars").presses("Fill in").form();
            assertThat(form.shows("Cars, one a line")).isEqualTo("BMW M4 GT3;30\nAudi R8 LMS\nPorsche 992");
            var changed =
                    form.with("Cars, one a line", "Ferrari 296 GT3").sends().message();
            assertThat(changed.presses("Review")
                            .message()
                            .presses("Save list")
                            .message()
                            .text())
                    .contains("GT3 2025 saved, with 1 car.");

            var twice = owner.types("/vehicles remove", "GT3 2025").message();
            var sure = owner.types("/vehicles remove", "GT3 2025").message();
            assertThat(sure.text()).contains("Remove GT3 2025 with its 1 car?");
            assertThat(sure.presses("Remove").message().text()).contains("List removed");
            assertThat(twice.presses("Remove").message().text()).contains("no longer there");
        }
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
        try (var owner = house.page().as("owner").awaitsBot()) {
            var form =
                    owner.types("/vehicles create").message().presses("Fill in").form();
            var rejected = form.with("Name, such as GT3 2025", "x")
                    .with("Cars, one a line", "BMW;30")
                    .sends()
                    .message();
            assertThat(rejected.text()).contains("name needs 2 to 100", "choose the simulator that it is for");

            var again = rejected.presses("Correct").form();
            assertThat(again.shows("Name, such as GT3 2025")).isEqualTo("x");
            assertThat(again.shows("Cars, one a line")).isEqualTo("BMW;30");
            assertThat(rejected.presses("Cancel").message().text()).contains("/vehicles create");
        }
    }

    @Test
    void whoHasAnotherWizardOpenIsAskedAndThenChangesTheListThatTheyNamed() {
        try (var owner = house.page().as("owner").awaitsBot()) {
            create(owner, "Group C", "Porsche 962");
            owner.types("/create_event").message();

            var asked = owner.types("/vehicles edit", "Group C").message();
            assertThat(asked.text()).contains("unfinished event");

            var review = asked.presses("Discard it and start a new one").message();
            assertThat(review.text()).contains("Review", "Group C", "Porsche 962");
            assertThat(review.presses("Save list").message().text()).contains("Group C saved, with 1 car.");
        }
    }

    @Test
    void twoHundredCarsAreShownPageByPage() {
        try (var owner = house.page().as("owner").awaitsBot()) {
            assertThat(create(owner, "All of them", cars(1, 100), cars(101, 200))
                            .text())
                    .contains("200 cars");

            var shown = owner.types("/vehicles show", "All of them").message();
            for (int page = 1; page < 5; page++) {
                assertThat(shown.isPressable("▶")).isTrue();
                shown = shown.presses("▶").message();
            }
            assertThat(shown.text()).contains("Car number 200 *with* a name");
            assertThat(shown.isPressable("▶")).isFalse();
        }
    }

    private static String cars(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> "Car number " + number + " *with* a name")
                .collect(Collectors.joining("\n"));
    }

    private static SeenMessage create(Visitor organiser, String name, String cars) {
        return create(organiser, name, cars, "");
    }

    private static SeenMessage create(Visitor organiser, String name, String cars, String more) {
        var form =
                organiser.types("/vehicles create").message().presses("Fill in").form();
        var filled = form.with("Name, such as GT3 2025", name)
                .with("Simulator of the codes", "Assetto Corsa Competizione")
                .with("Cars, one a line", cars)
                .with("More cars, when the first field is full", more)
                .sends()
                .message();
        return filled.presses("Next").message().presses("Save list").message();
    }
}
