package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Dark and light, on a desk and on a phone: everything can be read, and nothing runs out of the window. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemesIT {

    private static final String MESSAGE = """
            {"content":"# Round 3\\n**Bold**, `code`, <t:%1$d:R>, <@&%2$s>, [a link](https://example.org)\\n-# small print",
             "embeds":[{"title":"Weather","description":"Light rain from lap 10","color":3447003,
               "fields":[{"name":"Air","value":"17 °C","inline":true}],"footer":{"text":"Forecast"}}],
             "components":[
              {"type":1,"components":[
                {"type":2,"style":1,"label":"Register","custom_id":"b:1"},{"type":2,"style":2,"label":"Details","custom_id":"b:2"},
                {"type":2,"style":3,"label":"Check in","custom_id":"b:3"},{"type":2,"style":4,"label":"Withdraw","custom_id":"b:4"},
                {"type":2,"style":5,"label":"Rules","url":"https://example.org"}]},
              {"type":1,"components":[{"type":3,"custom_id":"s:1","placeholder":"Choose a car","options":[
                {"label":"BMW M4 GT3","value":"b","description":"Front engine"}]}]}]}""";
    private static final String FORM = """
            {"custom_id":"f","title":"Register","components":[{"type":18,"label":"Full name","description":"On the entry list",
              "component":{"type":4,"custom_id":"name","style":1,"placeholder":"First and last","max_length":60}}]}""";

    private SoftAssertions soft = new SoftAssertions();
    private Stage stage;
    private PlaygroundPage page;

    @BeforeAll
    void open(Chromium chromium) {
        stage = Stage.open(chromium);
        stage.playground().entrust(new HandKeeper());
        page = stage.page();
        page.openChannel("announcements");
        stage.bot()
                .says(
                        "announcements",
                        MESSAGE.formatted(
                                Instant.now().getEpochSecond() + 7_200,
                                stage.bot().role("Driver")));
        page.message("Round 3");
    }

    @AfterEach
    void noErrorAndNoStranger() {
        stage.chromium().resize(1280, 800);
        soft.assertAll();
        stage.hadNoTrouble();
    }

    @AfterAll
    void close() {
        if (stage != null) stage.close();
    }

    @BeforeEach
    void gatherWhatIsWrong() {
        soft = new SoftAssertions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void everythingCanBeReadInBothThemes(String theme) throws IOException {
        var shots = new PageShots(stage.chromium().driver(), "theme-" + theme);
        wear(theme);
        look(shots, "messages");
        page.click(By.cssSelector("[data-custom-id='s:1']"));
        look(shots, "select");
        page.escape();
        page.click(PlaygroundPage.control("b", "1"));
        stage.bot().answers(stage.bot().hears(), 9, FORM);
        page.await(By.cssSelector("dialog.modal[open]"));
        page.click(By.cssSelector("[data-testid='modal-submit']"));
        look(shots, "form");
        page.escape();
        page.awaitGone(By.cssSelector("dialog.modal"));
        page.click(By.cssSelector("[data-testid='controls']"));
        page.write(By.cssSelector("[data-testid='network-latency_ms-number']"), theme.equals("dark") ? "10" : "0");
        look(shots, "controls");
        page.click(By.cssSelector("[data-testid='protocol']"));
        page.await(By.cssSelector(".frame"));
        look(shots, "protocol");
        page.click(By.cssSelector(".protocol [aria-label='Close']"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-ES", "fr"})
    void everythingFitsOnAPhoneInEveryLanguage(String locale) throws IOException {
        var shots = new PageShots(stage.chromium().driver(), "phone-" + locale);
        page.speak(locale);
        stage.chromium().resize(390, 844);
        look(shots, "messages");
        page.openDrawer();
        look(shots, "channels");
        page.escape();
        page.click(By.cssSelector("[data-testid='controls']"));
        page.await(By.cssSelector(".controls"));
        look(shots, "controls");
        page.escape();
        page.awaitGone(By.cssSelector(".controls"));
        page.click(By.cssSelector("[data-testid='protocol']"));
        page.await(By.cssSelector(".protocol"));
        look(shots, "protocol");
        page.escape();
        page.awaitGone(By.cssSelector(".protocol"));
        stage.chromium().resize(1280, 800);
        page.speak("en-US");
    }

    @Test
    void thePageFollowsWhatTheSystemPrefersUntilItIsTold() {
        var dark = stage.chromium().driver().executeScript("return matchMedia('(prefers-color-scheme: dark)').matches");
        stage.chromium().driver().executeScript("localStorage.clear(); history.replaceState(null, '', '#')");
        stage.chromium().driver().navigate().refresh();
        page.await(By.cssSelector("[data-testid='composer']:enabled"));

        assertThat(theme()).isEqualTo(Boolean.TRUE.equals(dark) ? "dark" : "light");
        page.openChannel("announcements");
        page.message("Round 3");
    }

    private void wear(String theme) {
        if (!theme().equals(theme)) page.changeTheme();
        page.awaitRest();
    }

    private String theme() {
        return String.valueOf(stage.chromium().driver().executeScript("return document.documentElement.dataset.theme"));
    }

    private void look(PageShots shots, String name) {
        page.awaitRest();
        shots.take(name);
        soft.assertThat(PageFit.tooWide(stage.chromium().driver())).as(name).isEmpty();
        soft.assertThat(PageContrast.tooFaint(stage.chromium().driver()))
                .as(name)
                .isEmpty();
    }
}
