package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import racemanager.picture.Drawn;

/** The bot is killed while a picture comes in: nothing is left of one that nothing shows, and one that was confirmed is shown. */
@Execution(ExecutionMode.CONCURRENT)
class KilledPictureIT {

    private static final String SPA = "Spa";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @SuppressWarnings("NullAway.Init") // before each test
    private StoreFiles store;

    @BeforeEach
    void find() {
        store = new StoreFiles(directory.resolve("snapshots"));
    }

    /** With some thirty parts the kill comes before the midst of it. */
    @Test
    void nothingIsLeftOfATrackPictureThatCameOnlyInPart() throws Exception {
        var picture = Drawn.noisyPng(1_600, 1_600, 5);
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                addsTrack(owner);
                form(owner).with("Picture from your device", picture).submits();
                house.killBotWhen(() -> store.have(StoreFiles.beginning(picture)));
            }
            assertThat(store.have(StoreFiles.beginning(picture))).isTrue();
            assertThat(store.have(StoreFiles.midst(picture))).isFalse();

            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                assertThat(shown(owner).pictures()).isEmpty();
                assertThat(store.have(StoreFiles.beginning(picture))).isTrue();
                passes(house, Duration.ofMinutes(15));
                StoreFiles.await(() -> !store.have(StoreFiles.beginning(picture)));
                assertThat(shown(owner).pictures()).isEmpty();
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    @Test
    void thePictureOfASessionThatWasLeftGoesWithItsDraft() throws Exception {
        var picture = Drawn.noisyPng(640, 360, 6);
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                addsTrack(owner);
                var first = owner.types("/create_event").message();
                new WizardWalk(Words.in("en"), first)
                        .zone()
                        .goesOn()
                        .title("Sunset Sprint")
                        .inFiveHours()
                        .picture(picture);
            }

            house.killBot();
            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                passes(house, Duration.ofHours(25));
                StoreFiles.await(
                        () -> owner.types("/event list").message().text().contains("Sunset Sprint"));
                assertThat(store.have(StoreFiles.midst(picture))).isTrue();
                var sure = owner.types("/event delete", "Sunset Sprint").message();
                assertThat(sure.presses("Delete").message().text()).contains("Deleted.");
                StoreFiles.await(() -> !store.have(StoreFiles.midst(picture)));
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    @Test
    void aTrackShowsItsPictureOnceAlsoWhenTheAnswerWasLost() throws Exception {
        var picture = Drawn.noisyPng(640, 360, 7);
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                addsTrack(owner);
                var form = form(owner).with("Picture from your device", picture);
                house.page().controls().spoilsTheNetwork("server_errors", 1);
                assertThatExceptionOfType(AssertionError.class)
                        .isThrownBy(form::sends)
                        .withMessage("The application did not respond");
                house.page().controls().spoilsTheNetwork("server_errors", 0);
                owner.awaits(() -> !shown(owner).pictures().isEmpty(), "the track with its picture");
            }

            house.killBot();
            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                shows(owner, picture);
                passes(house, Duration.ofHours(25));
                shows(owner, picture);
            }
        }
    }

    private static void addsTrack(Visitor owner) {
        owner.types("/track add")
                .form()
                .with("Name", SPA)
                .with("Pit boxes", "30")
                .sends()
                .message();
    }

    private static OpenForm form(Visitor owner) {
        return shown(owner).presses("Add picture").form();
    }

    private static SeenMessage shown(Visitor visitor) {
        return visitor.types("/track show", SPA).message();
    }

    private static void shows(Visitor visitor, byte[] picture) {
        var pictures = shown(visitor).pictures();
        assertThat(pictures).hasSize(1);
        assertThat(visitor.file(pictures.getFirst().path("url").asText())).isEqualTo(picture);
    }

    private static void passes(House house, Duration time) {
        var controls = house.page().controls();
        controls.setsTheClock(controls.time().plus(time));
    }
}
