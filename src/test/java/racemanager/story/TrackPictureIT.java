package racemanager.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.picture.Drawn;

/** A track is given a picture, which its race shows as long as it has none of its own, whatever becomes of the bot. */
class TrackPictureIT {

    private static final byte[] PICTURE = Drawn.noisyPng(640, 360, 5);
    private static final byte[] OTHER = Drawn.noisyPng(600, 300, 6);

    @TempDir
    private Path directory;

    @Test
    void theRaceShowsThePictureOfItsTrackAndNothingIsLeftOfOneThatIsTakenAway() throws Exception {
        var store = new StoreFiles(directory.resolve("bot"));
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner")) {
                organiser.publishes(9, Duration.ofDays(3));
                assertThat(organiser.announcement("Grand Final").pictures()).isEmpty();

                var shown = owner.types("/track show", "Spa").message();
                whatIsNoPictureIsNotTaken(shown);
                shows(owner, gives(shown, "Add picture", PICTURE), PICTURE);
                shows(owner, announcement(owner, organiser, PICTURE), PICTURE);

                theWizardShowsIt(owner);

                house.killBot();
                house.start();
                owner.awaitsBot();
                ofADriver(house);
                shown = owner.types("/track show", "Spa").message();
                shows(owner, shown, PICTURE);
                assertThat(store.have(StoreFiles.midst(PICTURE))).isTrue();

                shows(owner, gives(shown, "Change picture", OTHER), OTHER);
                shows(owner, announcement(owner, organiser, OTHER), OTHER);
                owner.awaits(() -> !store.have(StoreFiles.midst(PICTURE)), "that nothing is left of the first picture");

                var bare = owner.types("/track show", "Spa")
                        .message()
                        .presses("Remove picture")
                        .message();
                assertThat(bare.text()).contains("no longer has a picture");
                assertThat(bare.pictures()).isEmpty();
                owner.awaits(
                        () -> organiser.announcement("Grand Final").pictures().isEmpty(),
                        "an announcement without a picture");
                owner.awaits(() -> !store.have(StoreFiles.midst(OTHER)), "that nothing is left of the second picture");
            }
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    private static void whatIsNoPictureIsNotTaken(SeenMessage shown) {
        var form = shown.presses("Add picture").form();
        var rejected = form.with("Picture from your device", "no picture".getBytes(UTF_8))
                .sends()
                .message();
        assertThat(rejected.text()).contains("not a PNG, JPEG or WebP picture");
        var link = "https://127.0.0.1/secret.png";
        var again = rejected.presses("Correct").form().with("Or a link to it", link);
        assertThat(again.sends().message().text()).contains("⚠️").doesNotContain("now shows");
        assertThat(rejected.presses("Correct").form().shows("Or a link to it")).isEqualTo(link);
    }

    private static SeenMessage gives(SeenMessage shown, String button, byte[] file) {
        var form = shown.presses(button).form();
        var done = form.with("Picture from your device", file).sends().message();
        assertThat(done.text()).contains("now shows this picture", "Spa · Grand Prix");
        return done;
    }

    private static SeenMessage announcement(Visitor owner, Organiser organiser, byte[] picture) {
        owner.awaits(
                () -> {
                    var pictures = organiser.announcement("Grand Final").pictures();
                    return pictures.size() == 1
                            && Arrays.equals(
                                    owner.file(pictures.getFirst().path("url").asText()), picture);
                },
                "an announcement with the picture of the track");
        return organiser.announcement("Grand Final");
    }

    /** At the review of the next race, and at the step itself. */
    private static void theWizardShowsIt(Visitor owner) {
        var wizard = new WizardWalk(Words.in("en"), owner.types("/create_event").message());
        shows(owner, wizard.screen(), PICTURE);
        shows(owner, wizard.edits("track").screen(), PICTURE);
        wizard.reviews().screen().presses("Cancel").message();
    }

    private static void ofADriver(House house) {
        try (var lena = house.page().asDriver("Lena Vogt")) {
            var shown = lena.types("/track show", "Spa").message();
            shows(lena, shown, PICTURE);
            assertThat(shown.has("Change picture")).isFalse();
            var details = lena.reads("announcements", "Grand Final")
                    .presses("Details")
                    .message();
            shows(lena, details, PICTURE);
        }
    }

    private static void shows(Visitor visitor, SeenMessage message, byte[] picture) {
        assertThat(message.pictures()).hasSize(1);
        assertThat(visitor.file(message.pictures().getFirst().path("url").asText()))
                .isEqualTo(picture);
    }
}
