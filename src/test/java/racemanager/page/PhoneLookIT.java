package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** What a driver and an organiser see of one race on a phone, and the panel that greets a new server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneLookIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    private RunningPlayground playground;
    private Chromium chromium;
    private PageTrouble trouble;
    private PlaygroundPage page;

    @BeforeAll
    void open(@TempDir Path directory, @TempDir Path profile) throws Exception {
        assumeTrue(Chromium.isInstalled(), Chromium.ABSENT);
        playground = RunningPlayground.start(directory);
        chromium = Chromium.start(profile);
        chromium.resize(1280, 800);
        trouble = new PageTrouble(chromium.driver(), playground.page());
        page = new PlaygroundPage(chromium.driver());
        page.open(playground.page());
        page.actAsFirstOf("Owner");
        page.openChannel("race-control");
        page.command("/track add");
        page.fill("name", "Spa-Francorchamps");
        page.fill("pit_boxes", "36");
        page.submit();
        page.message("Spa-Francorchamps");
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

    private void publish() {
        var wizard = new EventWizardOnPage(page);
        wizard.begin();
        wizard.zone("Europe", ZONE);
        wizard.next();
        wizard.title("GT3 Night Race at the Ardennes");
        wizard.start(ZonedDateTime.now(ZONE).truncatedTo(ChronoUnit.HOURS).plusHours(5));
        wizard.next();
        wizard.track("Spa-Francorchamps");
        wizard.cars("Porsche 911 GT3 R, BMW M4 GT3, BMW M4 GT4");
        wizard.next();
        wizard.drivers(32);
        wizard.channels("announcements", "entry-list");
        wizard.next();
        wizard.change("classes");
        wizard.classes("GT3: 20; 1-99; Porsche 911 GT3 R, BMW M4 GT3\nGT4: 12; 100-199; BMW M4 GT4");
        wizard.next();
        wizard.publish();
        page.message("published");
        page.openChannel("announcements");
        page.message("GT3 Night Race");
        page.press("event.register");
        page.fill("name", "Marcus Hale");
        page.fill("driver_id", "76561197960287930");
        page.chooseInForm("car", "BMW M4 GT3");
        page.submit();
        page.message("You are on the grid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-ES", "fr"})
    void anEntryAndItsManagementFitAPhone(String locale) throws Exception {
        var shots = new PageShots(chromium.driver(), "own-" + locale);
        page.speak(locale);
        chromium.resize(390, 844);
        page.press("event.entry");
        look(shots, "phone-entry", "76561197960287930");
        page.press("event.details");
        page.awaitRest();
        page.press("event.manage");
        look(shots, "phone-manage", "Night Race");
        chromium.resize(1280, 800);
        page.openChannel("entry-list");
        chromium.resize(390, 844);
        look(shots, "phone-roster-of-classes", "GT4");
        chromium.resize(1280, 800);
        page.openChannel("race-control");
        chromium.resize(390, 844);
        look(shots, "phone-first-run", "/create_event");
        chromium.resize(1280, 800);
        page.command(policy(locale));
        page.await(By.cssSelector("[data-custom-id='settings.attempts']"));
        chromium.resize(390, 844);
        look(shots, "phone-policy", "Steam");
        chromium.resize(1280, 800);
        page.openChannel("announcements");
        page.speak("en-US");
    }

    /** Those that an organiser opens from the review, and in which more is chosen than typed. */
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-ES", "fr"})
    void theSectionsOfTheWizardFitAPhone(String locale) throws Exception {
        var shots = new PageShots(chromium.driver(), "sections-" + locale);
        page.openChannel("race-control");
        var wizard = new EventWizardOnPage(page);
        wizard.beginAtTheReview();
        page.speak(locale);
        chromium.resize(390, 844);
        for (var section : List.of("type", "team_cars", "splits", "check_in")) {
            wizard.change(section);
            page.awaitRest();
            shots.take(section);
            assertThat(PageFit.tooWide(chromium.driver())).as(section).isEmpty();
            wizard.next();
        }
        wizard.cancel();
        chromium.resize(1280, 800);
        page.openChannel("announcements");
        page.speak("en-US");
    }

    private static String policy(String locale) {
        return switch (locale) {
            case "es-ES" -> "/ajustes normas";
            case "fr" -> "/réglages règles";
            default -> "/settings policy";
        };
    }

    /** At the newest message with these words. */
    private void look(PageShots shots, String name, String words) {
        page.awaitRest();
        ((JavascriptExecutor) chromium.driver())
                .executeScript("arguments[0].scrollIntoView(true)", page.message(words));
        shots.take(name);
        assertThat(PageFit.tooWide(chromium.driver())).as(name).isEmpty();
    }
}
