package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything fits where it stands, in three languages, on a desk and on a phone; with pictures to look at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageLookIT {

    private static final List<String> CARS =
            List.of("Porsche 911 GT3 R", "BMW M4 GT3", "Ferrari 296 GT3", "McLaren 720S GT3 Evo", "Mercedes-AMG GT3");
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final int CROWD = 30;

    private RunningPlayground playground;
    private Chromium chromium;
    private PageTrouble trouble;
    private PlaygroundPage page;
    private Path profile;

    @BeforeAll
    void open(@TempDir Path directory, @TempDir Path profile) throws Exception {
        assumeTrue(Chromium.isInstalled(), Chromium.ABSENT);
        playground = RunningPlayground.start(directory);
        this.profile = profile;
        chromium = Chromium.start(profile);
        chromium.resize(1280, 800);
        trouble = new PageTrouble(chromium.driver(), playground.page());
        page = new PlaygroundPage(chromium.driver());
        page.open(playground.page());
        page.actAsFirstOf("Owner");
        page.openChannel("race-control");
        addTrack("Spa-Francorchamps", "Grand Prix", "36");
        addTrack("Nürburgring", "24h Nordschleife", "50");
        addTrack("Autodromo Enzo e Dino Ferrari", "", "30");
        publish();
    }

    @AfterEach
    void noErrorAndNoStranger() {
        assertThat(trouble.sinceLast()).isEmpty();
    }

    @AfterAll
    void close() throws Exception {
        if (chromium != null) chromium.close();
        if (playground != null) playground.close();
    }

    private void addTrack(String name, String layout, String pitBoxes) {
        page.command("/track add");
        page.fill("name", name);
        page.fill("layout", layout);
        page.fill("pit_boxes", pitBoxes);
        page.submit();
        page.message(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-ES", "fr"})
    void theWizardFitsInEveryLanguage(String locale) throws Exception {
        var shots = new PageShots(chromium.driver(), locale);
        page.speak(locale);
        var wizard = new EventWizardOnPage(page);
        wizard.beginAtTheReview();
        look(shots, "review");
        wizard.change("zone");
        look(shots, "zone");
        wizard.zone("Europe", ZONE);
        wizard.next();
        wizard.change("title");
        look(shots, "title");
        wizard.title("GT3 Night Race at the Ardennes");
        wizard.start(another());
        look(shots, "date-chosen");
        wizard.next();
        wizard.change("track");
        look(shots, "track");
        wizard.cars(String.join(", ", CARS));
        look(shots, "cars");
        wizard.next();
        wizard.change("capacity");
        look(shots, "places");
        wizard.drivers(36);
        wizard.next();
        look(shots, "changed");
        wizard.askToCancel();
        look(shots, "cancel-asked");
        wizard.cancel();
        look(shots, "cancelled");
        page.command("/help");
        page.message("/register");
        look(shots, "help");
        page.command("/track list");
        page.message("Nordschleife");
        look(shots, "tracks");
        page.speak("en-US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-ES", "fr"})
    void helpFitsAPhoneInEveryLanguage(String locale) throws Exception {
        var shots = new PageShots(chromium.driver(), "help-" + locale);
        page.speak(locale);
        chromium.resize(390, 844);
        page.command("/help");
        page.message("/register");
        look(shots, "phone-overview");
        page.press("help.page");
        page.message("/create_event");
        look(shots, "phone-second-page");
        page.command("/ping");
        page.message("Pong");
        look(shots, "phone-ping");
        chromium.resize(1280, 800);
        page.speak("en-US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-ES", "fr"})
    void theSettingsFitAPhoneInEveryLanguage(String locale) throws Exception {
        var shots = new PageShots(chromium.driver(), "settings-" + locale);
        page.speak(locale);
        chromium.resize(390, 844);
        page.command("/settings show");
        page.await(PlaygroundPage.control("settings.channel"));
        look(shots, "phone");
        chromium.resize(1280, 800);
        page.speak("en-US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-ES", "fr"})
    void aVehicleListFitsInEveryLanguage(String locale) throws Exception {
        var shots = new PageShots(chromium.driver(), "vehicles-" + locale);
        page.speak(locale);
        page.command("/vehicles create");
        page.await(PlaygroundPage.control("wizard.vehicles.form"));
        look(shots, "begin");
        page.press("wizard.vehicles.form");
        page.fill("name", "GT3 " + locale);
        page.fill("cars", "BMW M4 GT3;30, Audi R8 LMS GT3;31");
        look(shots, "form");
        page.submit();
        page.message("Audi R8");
        look(shots, "rejected");
        page.press("wizard.vehicles.correct");
        page.chooseInForm("simulator", "Assetto Corsa Competizione");
        page.submit();
        page.await(PlaygroundPage.control("wizard.vehicles.go"));
        look(shots, "filled");
        page.press("wizard.vehicles.cancel");
    }

    @Test
    void aFullRosterFitsOnDeskAndPhoneInBothThemes() throws Exception {
        var shots = new PageShots(chromium.driver(), "crowd");
        try (var crowd = new Crowd(playground.page())) {
            crowd.register(CROWD, CARS);
        }
        page.openChannel("announcements");
        page.message(CROWD + "/32");
        look(shots, "announcement");
        page.openChannel("entry-list");
        page.message(CROWD + "/32");
        look(shots, "roster");
        page.changeTheme();
        look(shots, "roster-other-theme");
        page.openChannel("announcements");
        look(shots, "announcement-other-theme");
        lookAtAnotherRaceBelow(shots);
        chromium.resize(390, 844);
        look(shots, "phone-announcement");
        page.press("event.details");
        page.message("/32");
        look(shots, "phone-details");
        page.openDrawer();
        page.openChannel("entry-list");
        page.message(CROWD + "/32");
        look(shots, "phone-roster");
        page.openDrawer();
        look(shots, "phone-drawer");
        page.openChannel("race-control");
        new EventWizardOnPage(page).beginAtTheReview();
        look(shots, "phone-wizard");
        new EventWizardOnPage(page).cancel();
        chromium.resize(1280, 800);
        page.changeTheme();
    }

    @Test
    void anAnnouncementWithAPictureFitsAPhone() throws Exception {
        var shots = new PageShots(chromium.driver(), "picture");
        var file = Files.createTempFile(profile, "sunset", ".dat");
        Files.write(
                file,
                HandFile.picture("sunset", 1280, 720, new Color(0xD9, 0x6C, 0x3B))
                        .content());
        page.openChannel("race-control");
        var wizard = new EventWizardOnPage(page);
        wizard.beginAtTheReview();
        wizard.change("title");
        wizard.title("Twilight Sprint");
        wizard.picture(file);
        chromium.resize(390, 844);
        look(shots, "phone-title");
        chromium.resize(1280, 800);
        wizard.next();
        chromium.resize(390, 844);
        look(shots, "phone-review");
        wizard.publish();
        page.message("published");
        page.openDrawer();
        page.openChannel("announcements");
        page.message("Twilight Sprint");
        look(shots, "phone-announcement");
        chromium.resize(1280, 800);
    }

    private void publish() {
        var wizard = new EventWizardOnPage(page);
        wizard.begin();
        wizard.zone("Europe", ZONE);
        wizard.next();
        wizard.title("GT3 Night Race at the Ardennes");
        wizard.start(start());
        wizard.next();
        wizard.track("Spa-Francorchamps");
        wizard.cars(String.join(", ", CARS));
        wizard.next();
        wizard.drivers(32);
        wizard.channels("announcements", "entry-list");
        wizard.next();
        wizard.publish();
        page.message("published");
    }

    /** The picture that the README shows is this one, made smaller. */
    private void lookAtAnotherRaceBelow(PageShots shots) {
        var wizard = new EventWizardOnPage(page);
        chromium.resize(1440, 900);
        wizard.beginAtTheReview();
        wizard.change("title");
        wizard.title("Sunset Sprint at Imola");
        wizard.start(another());
        wizard.next();
        look(shots, "announcement-and-wizard");
        wizard.askToCancel();
        wizard.cancel();
    }

    private void look(PageShots shots, String name) {
        page.awaitRest();
        shots.take(name);
        assertThat(PageFit.tooWide(chromium.driver())).as(name).isEmpty();
    }

    /** Nothing of it is filled in from the last race, because what is chosen already cannot be chosen again. */
    private static ZonedDateTime another() {
        return start().plusDays(20).plusHours(3).plusMinutes(30);
    }

    private static ZonedDateTime start() {
        return ZonedDateTime.now(ZONE).truncatedTo(ChronoUnit.HOURS).plusHours(5);
    }
}
