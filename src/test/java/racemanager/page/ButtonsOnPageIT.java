package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Buttons as a member sees and presses them: every style, and whatever the bot answers. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ButtonsOnPageIT {

    private static final String BUTTONS = """
            {"content":"Lights out in five minutes","components":[
              {"type":1,"components":[
                {"type":2,"style":1,"label":"Register","custom_id":"try:primary"},
                {"type":2,"style":2,"label":"Details","custom_id":"try:secondary"},
                {"type":2,"style":3,"label":"Check in","emoji":{"name":"✅"},"custom_id":"try:success"},
                {"type":2,"style":4,"label":"Withdraw","custom_id":"try:danger"},
                {"type":2,"style":5,"label":"Regulations","url":"https://example.org/rules"}]},
              {"type":1,"components":[
                {"type":2,"style":2,"emoji":{"name":"◀"},"custom_id":"try:back","disabled":true},
                {"type":2,"style":2,"emoji":{"name":"▶"},"custom_id":"try:forward"},
                {"type":2,"style":5,"label":"Not yet","url":"https://example.org","disabled":true}]}]}""";

    private Stage stage;
    private PlaygroundPage page;
    private PageShots shots;

    @BeforeAll
    void open(Chromium chromium) throws IOException {
        stage = Stage.open(chromium);
        page = stage.page();
        shots = new PageShots(chromium.driver(), "buttons");
        page.openChannel("race-control");
        stage.bot().says("race-control", BUTTONS);
        page.message("Lights out");
        shots.take("all-styles");
    }

    @AfterEach
    void noErrorAndNoStranger() {
        stage.fits("buttons");
        stage.hadNoTrouble();
    }

    @AfterAll
    void close() {
        if (stage != null) stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary", "secondary", "success", "danger", "forward"})
    void aPressReachesTheBotAndItsAnswerReachesThePage(String button) {
        page.click(PlaygroundPage.control("try", button));

        var pressed = stage.bot().hears();
        assertThat(pressed.path("data").path("custom_id").asText()).isEqualTo("try:" + button);
        assertThat(pressed.path("data").path("component_type").asInt()).isEqualTo(2);
        stage.bot().answers(pressed, 4, "{\"content\":\"You pressed " + button + "\",\"flags\":64}");
        assertThat(page.message("You pressed " + button).getText()).contains("Only you can see this");
    }

    @Test
    void aMessageThatIsUpdatedShowsItsNewButtonsInPlace() {
        stage.bot().says("paddock", """
                {"content":"Page 1","components":[{"type":1,"components":[
                  {"type":2,"style":2,"emoji":{"name":"▶"},"custom_id":"page:next"}]}]}""");
        page.openChannel("paddock");
        page.message("Page 1");

        page.click(PlaygroundPage.control("page"));
        stage.bot().answers(stage.bot().hears(), 7, """
                {"content":"Page 2","components":[{"type":1,"components":[
                  {"type":2,"style":2,"label":"First page","custom_id":"page:first"}]}]}""");

        page.message("Page 2");
        page.await(PlaygroundPage.control("page", "first"));
        assertThat(stage.chromium().driver().findElements(By.cssSelector("[data-custom-id='page:next']")))
                .isEmpty();
        page.openChannel("race-control");
    }

    @Test
    void aLinkOpensElsewhereAndIsNeverSentToTheBot() {
        var link = page.await(By.cssSelector("a.button.link"));

        assertThat(link.getDomAttribute("href")).isEqualTo("https://example.org/rules");
        assertThat(link.getDomAttribute("target")).isEqualTo("_blank");
        assertThat(link.getDomAttribute("rel")).contains("noopener").contains("noreferrer");
    }

    @Test
    void whatIsDisabledCannotBePressed() {
        var disabled = stage.chromium().driver().findElements(By.cssSelector(".message button.button:disabled"));

        assertThat(disabled).hasSize(2).noneMatch(button -> button.isEnabled());
    }

    @Test
    void aBotThatDoesNotAnswerInThreeSecondsIsSaidToBeSilent() {
        page.click(PlaygroundPage.control("try", "danger"));
        page.await(By.cssSelector(".button.pending"));
        shots.take("pressed");

        assertThat(page.message("did not respond").getText()).contains("The application did not respond");
        shots.take("no-answer");
        assertThat(stage.chromium().driver().findElements(By.cssSelector(".button.pending")))
                .isEmpty();
    }
}
