package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A track that a race is run on is changed, and everybody sees what it is like now. */
class TracksIT {

    @TempDir
    private Path directory;

    @Test
    void aTrackIsShownChangedAndKnownToItsRace() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            var night = new RaceNight(house.page());
            night.theOwnerAddsATrack();
            night.theOwnerPublishesAnEvent();
            var owner = night.owner();
            try (var driver = house.page().asDriver("Lena Vogt")) {
                ofADriver(driver);
                ofTheOwner(owner);

                assertThat(driver.types("/track show", "spa").message().text())
                        .contains("Spa · Endurance", "Pit boxes: 40", "Server slots: 36", "Mind the kerbs");
                driver.reads("announcements", RaceNight.TITLE, "Spa · Endurance", "40 pit boxes");

                house.killBot();
                house.start();
            }
            try (var driver = house.page().asDriver("Lena Vogt").awaitsBot()) {
                assertThat(driver.types("/track show", "spa").message().text()).contains("Spa · Endurance");
            }
            assertThat(house.log()).doesNotContain("ERROR");
            night.close();
        }
    }

    private static void ofADriver(Visitor driver) {
        var shown = driver.types("/track show", "spa").message();
        assertThat(shown.text()).contains("Spa · Grand Prix", "Pit boxes: 30", "Coming races", RaceNight.TITLE);
        assertThat(shown.isEphemeral()).isTrue();
        assertThat(shown.has("Edit")).isFalse();
        assertThat(shown.has("Remove")).isFalse();
        assertThat(driver.types("/track edit", "spa").message().text()).contains("Tracks");
    }

    private static void ofTheOwner(Visitor owner) {
        var shown = owner.types("/track show", "Spa").message();
        var form = shown.presses("Edit").form();
        assertThat(form.shows("Name")).isEqualTo("Spa");
        assertThat(form.shows("Layout")).isEqualTo("Grand Prix");
        assertThat(form.shows("Pit boxes")).isEqualTo("30");

        var small = form.with("Pit boxes", "1").sends().message();
        assertThat(small.text()).contains(RaceNight.TITLE, "enter at least 2");
        var corrected = small.presses("Correct").form();
        assertThat(corrected.shows("Pit boxes")).isEqualTo("1");
        var changed = corrected
                .with("Layout", "Endurance")
                .with("Pit boxes", "40")
                .with("Server slots", "36")
                .with("Details for drivers", "Mind the kerbs")
                .sends()
                .message();
        assertThat(changed.text()).contains("Spa · Endurance changed, now with 36 places");

        var again = owner.types("/track edit", "spa").form();
        assertThat(again.shows("Server slots")).isEqualTo("36");
        assertThat(again.sends().message().text()).contains("just like that already");

        var sure = shown.presses("Remove").message();
        assertThat(sure.text()).contains("Remove Spa · Endurance?");
        assertThat(sure.presses("Remove").message().text()).contains(RaceNight.TITLE, "remove it after that race");
    }
}
