package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new community takes the tracks and cars that come with the bot, and makes its first event of them. */
class StarterSetsIT {

    private static final String ACC = "Assetto Corsa Competizione";
    private static final String SIMULATOR = "Choose a simulator";

    @TempDir
    private Path directory;

    @Test
    void tracksAndCarsAreTakenFromThePanelsAndOfferedByTheEventWizard() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot();
                    var driver = house.page().asDriver("Lena Vogt")) {
                assertThat(driver.types("/track import").message().text()).contains("You need the permission “Tracks”");
                takesTheTracks(owner);
                takesTheCars(owner);
                wizardOffersBoth(owner);
            }
            house.killBot();
            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                assertThat(owner.types("/track list").message().text()).contains("25 tracks", "Suzuka");
                assertThat(owner.types("/vehicles show", "GT3 from 2019")
                                .message()
                                .text())
                        .contains("15 cars", "BMW M4 GT3 2022 · 30");
            }
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void takesTheTracks(Visitor owner) {
        var stale = owner.types("/track import").message().chooses(SIMULATOR, ACC);
        var panel = owner.types("/track import").message().chooses(SIMULATOR, ACC);
        assertThat(panel.text()).contains("25 tracks · 0 already in your list · 1 need", "Suzuka · 51 pit boxes");

        var chosen = panel.chooses("Choose tracks of this page", "Monza", "Suzuka");
        assertThat(chosen.text()).contains("Chosen: 2");
        var some = chosen.presses("Add chosen").message();
        assertThat(some.text()).contains("2 tracks added", "2 already in your list");

        var all = some.presses("Add all").message();
        assertThat(all.text()).contains("22 tracks added", "24 already in your list");
        assertThat(all.isPressable("Add all")).isFalse();
        assertThat(stale.presses("Add all").message().text()).contains("nothing was added");

        var form =
                all.picks("Add one that needs its pit boxes", "Red Bull Ring").form();
        assertThat(form.shows("Name")).isEqualTo("Red Bull Ring");
        assertThat(form.with("Pit boxes", "34").sends().message().text()).contains("Red Bull Ring added");
        assertThat(owner.types("/track list").message().text()).contains("25 tracks");
    }

    private static void takesTheCars(Visitor owner) {
        var panel = owner.types("/vehicles import").message().chooses(SIMULATOR, ACC);
        var added = panel.chooses("Choose the lists to add", "GT3 from 2019", "Porsche Cup");
        assertThat(added.text()).contains("2 lists added: GT3 from 2019, Porsche Cup", "GT4 · 11 cars");

        var all = added.presses("Add all").message();
        assertThat(all.text()).contains("6 lists added", "already had 2 lists");
        assertThat(owner.types("/vehicles list").message().text()).contains("8 vehicle lists");
    }

    private static void wizardOffersBoth(Visitor owner) {
        var words = Words.in("en");
        var wizard = new WizardWalk(words, owner.types("/create_event").message())
                .zone()
                .goesOn()
                .title("First race")
                .inFiveHours()
                .goesOn()
                .track("Red Bull Ring");
        var cars = wizard.screen().chooses(words.of("wizard.event.car_list.label"), "GT3 from 2019");
        assertThat(cars.text()).contains("Ford Mustang GT3", "McLaren 720S GT3 Evo 2023");
    }
}
