package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What somebody meets who opens the page for the first time, at a desk or on a phone. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstStepsIT {

    private static final By HINT = By.cssSelector("[data-testid='first-hint']");
    private static final By CLOCK = By.cssSelector("[data-testid='chip-clock']");
    private static final String COMMANDS = """
            [{"name":"register","description":"Take part","options":[
              {"type":3,"name":"car","name_localizations":{"es-ES":"coche","fr":"voiture"},"description":"Which",
               "required":true}]}]""";

    private Stage stage;
    private PlaygroundPage page;
    private PageShots shots;

    @BeforeAll
    void open(Chromium chromium) throws IOException {
        stage = Stage.open(chromium);
        stage.bot().commands(COMMANDS);
        page = stage.page();
        shots = new PageShots(chromium.driver(), "first-steps");
    }

    @BeforeEach
    void atADesk() {
        stage.chromium().resize(1280, 800);
    }

    @AfterEach
    void noErrorAndNoStranger() {
        stage.fits("first steps");
        stage.hadNoTrouble();
        stage.chromium().resize(1280, 800);
        page.speak("en-US");
    }

    @AfterAll
    void close() {
        if (stage != null) stage.close();
    }

    @Test
    void anEmptyChannelSaysHowToBeginUntilSomethingIsSaid() {
        page.openChannel("paddock");
        assertThat(page.await(HINT).getText()).contains("Type /");
        page.speak("es-ES");
        assertThat(page.await(HINT).getText()).contains("Escribe /");
        page.speak("fr");
        assertThat(page.await(HINT).getText()).contains("Tapez /");
        page.speak("en-US");
        stage.chromium().resize(390, 844);
        page.awaitRest();
        shots.take("empty-channel-on-a-phone");

        stage.bot().says("paddock", "{\"content\":\"Engines on\"}");
        page.message("Engines on");
        page.awaitGone(HINT);
    }

    @Test
    void whoMayNotWriteIsNotToldToType() {
        page.actAsFirstOf("Drivers");
        page.openChannel("rules");
        page.await(By.cssSelector(".channel-start h2"));
        assertThat(stage.chromium().driver().findElements(HINT)).isEmpty();
        page.actAsFirstOf("Owner");
    }

    @Test
    void theOptionsOfACommandAreNamedInTheLanguageChosen() {
        page.speak("es-ES");
        page.openChannel("race-control");
        page.click(By.cssSelector("[data-testid='composer']"));
        page.keys("/reg");

        assertThat(page.await(By.cssSelector("[data-testid='command-register'] .row-option"))
                        .getText())
                .isEqualTo("coche");
        page.escape();
        page.write(By.cssSelector("[data-testid='composer']"), "");
    }

    @Test
    void theNameOfTheChannelStandsOnAPhoneWhateverTheClockSays() {
        page.openChannel("announcements");
        page.click(By.cssSelector("[data-testid='controls']"));
        page.click(By.cssSelector("[data-testid='jump-day']"));
        page.click(By.cssSelector("[data-testid='jump-hour']"));
        page.await(CLOCK);
        page.click(By.cssSelector(".controls [aria-label='Close']"));
        page.awaitGone(By.cssSelector(".controls"));
        stage.chromium().resize(390, 844);
        page.awaitRest();
        shots.take("clock-on-a-phone");

        assertThat(isWhole(page.await(By.cssSelector(".channel-title span")))).isTrue();
        assertThat(page.await(CLOCK).getText()).contains("1 day");
    }

    private boolean isWhole(WebElement text) {
        return Boolean.TRUE.equals(stage.chromium()
                .driver()
                .executeScript("return arguments[0].scrollWidth <= arguments[0].clientWidth", text));
    }
}
