package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A race night on a machine without Discord, as a newcomer plays it on the page. */
class PageStoryIT {

    private static final String TITLE = "Sunset Sprint";
    private static final String DRIVER = "Amara Eze";
    /** A zone without daylight saving, so that no hour of the year is skipped or doubled. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    @TempDir
    private Path directory;

    @TempDir
    private Path profile;

    @BeforeAll
    static void needsABrowser() {
        assumeTrue(Chromium.isInstalled(), Chromium.ABSENT);
    }

    @Test
    void anOwnerSetsUpARaceADriverComesInAndAKilledProcessForgetsNothing() throws Exception {
        try (var playground = RunningPlayground.start(directory);
                var chromium = Chromium.start(profile)) {
            var page = new PlaygroundPage(chromium.driver());
            var shots = new PageShots(chromium.driver(), "story");
            var trouble = new PageTrouble(chromium.driver(), playground.page());
            chromium.resize(1280, 800);
            page.open(playground.page());

            addATrack(page, shots);
            publishARace(page, shots);
            registerAndCheckIn(page, shots);
            beginAnotherRace(page, shots);
            assertThat(trouble.sinceLast()).isEmpty();

            playground.kill();
            page.awaitOffline();
            shots.take("killed");
            playground.startAgain();
            page.awaitOnline();

            everythingIsThere(page, shots);
            assertThat(trouble.sinceLastDespiteOutage()).isEmpty();
        }
    }

    private static void addATrack(PlaygroundPage page, PageShots shots) {
        page.actAsFirstOf("Owner");
        page.openChannel("race-control");
        page.command("/track add");
        page.fill("name", "Istanbul Park");
        page.fill("layout", "Grand Prix");
        page.fill("pit_boxes", "30");
        shots.take("track-form");
        page.submit();
        assertThat(page.message("Istanbul Park").getText()).contains("/track add");
        shots.take("track-added");
    }

    private static void publishARace(PlaygroundPage page, PageShots shots) {
        var wizard = new EventWizardOnPage(page);
        wizard.begin();
        shots.take("wizard-zone");
        wizard.zone("Europe", ZONE);
        wizard.next();
        shots.take("wizard-title");
        wizard.title(TITLE);
        shots.take("wizard-date");
        wizard.start(ZonedDateTime.now(ZONE).truncatedTo(ChronoUnit.HOURS).plusHours(5));
        shots.take("wizard-date-chosen");
        wizard.next();
        wizard.track("Istanbul Park");
        shots.take("wizard-track");
        wizard.cars("Porsche 911 GT3 R, BMW M4 GT3, Ferrari 296 GT3");
        shots.take("wizard-cars");
        wizard.next();
        wizard.drivers(24);
        shots.take("wizard-places");
        wizard.channels("announcements", "entry-list");
        shots.take("wizard-channels");
        wizard.next();
        shots.take("wizard-review");
        wizard.publish();
        page.message("published");
        shots.take("wizard-published");
        page.openChannel("announcements");
        assertThat(page.message(TITLE).getText()).contains("Istanbul Park", "0/24");
        shots.take("announcement");
    }

    private static void registerAndCheckIn(PlaygroundPage page, PageShots shots) {
        page.actAsFirstOf("Drivers");
        page.press("event.register");
        page.fill("name", DRIVER);
        page.fill("driver_id", "76561198000000042");
        page.chooseInForm("car", "BMW M4 GT3");
        shots.take("registration-form");
        page.submit();
        page.message("You are on the grid");
        page.message("1/24");
        page.press("event.check-in");
        page.message("You are checked in");
        page.message("1 checked in");
        shots.take("checked-in");
        page.openChannel("entry-list");
        assertThat(page.message(DRIVER).getText()).contains("BMW M4 GT3");
        page.message("1 checked in");
        shots.take("roster");
    }

    private static void beginAnotherRace(PlaygroundPage page, PageShots shots) {
        page.actAsFirstOf("Owner");
        page.openChannel("race-control");
        var wizard = new EventWizardOnPage(page);
        wizard.beginAtTheReview();
        wizard.change("title");
        wizard.title("Unfinished Business");
        shots.take("unfinished");
    }

    private static void everythingIsThere(PlaygroundPage page, PageShots shots) {
        page.message("Unfinished Business");
        page.command("/create_event");
        new EventWizardOnPage(page).resume();
        assertThat(page.message("Unfinished Business").getText()).contains("Step 2 of");
        shots.take("resumed");
        page.openChannel("announcements");
        assertThat(page.message(TITLE).getText()).contains("1/24", "1 checked in");
        page.openChannel("entry-list");
        assertThat(page.message(TITLE).getText()).contains(DRIVER, "BMW M4 GT3", "✅");
        shots.take("roster-again");
    }
}
