package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page without a mouse, from the first Tab to the last dismissed message. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {

    private static final String COMMANDS = """
            [{"name":"register","description":"Take part in a race","options":[
              {"type":3,"name":"event","description":"Which one","required":true,"autocomplete":true},
              {"type":4,"name":"number","description":"Start number","min_value":1,"max_value":999}]},
             {"name":"results","description":"Who won"}]""";
    private static final String CHOICES = """
            {"choices":[{"name":"GT3 Night Race","value":"7"},{"name":"GT3 Sunset Sprint","value":"8"}]}""";
    private static final String FORM = """
            {"custom_id":"registration","title":"Register","components":[
              {"type":18,"label":"Full name","component":{"type":4,"custom_id":"name","style":1}},
              {"type":18,"label":"Car","component":{"type":3,"custom_id":"car","options":[
                {"label":"Porsche 911 GT3 R","value":"porsche"},{"label":"BMW M4 GT3","value":"bmw"}]}}]}""";
    private static final String PANEL = """
            {"content":"%s","components":[
              {"type":1,"components":[{"type":3,"custom_id":"panel:team","placeholder":"Team","options":[
                {"label":"Red","value":"red"},{"label":"Blue","value":"blue"}]}]},
              {"type":1,"components":[{"type":2,"style":3,"label":"Check in","custom_id":"panel:check-in"}]}]}""";

    private Stage stage;
    private PlaygroundPage page;
    private PageShots shots;

    @BeforeAll
    void open(Chromium chromium) throws IOException {
        stage = Stage.open(chromium);
        stage.bot().commands(COMMANDS);
        page = stage.page();
        shots = new PageShots(chromium.driver(), "keyboard");
    }

    @AfterEach
    void noErrorAndNoStranger() {
        stage.fits("keyboard");
        stage.hadNoTrouble();
    }

    @AfterAll
    void close() {
        if (stage != null) stage.close();
    }

    @Test
    void fromTheCommandToTheLastButtonNobodyNeedsAMouse() {
        page.tabTo("[data-testid='channel-paddock']");
        page.keys(Keys.ENTER);
        page.await(By.cssSelector("[data-testid='channel-paddock'][aria-current='page']"));
        typeTheCommand();
        fillInTheForm();
        chooseAndPress();
        page.tabBackTo(".only-you button");
        page.keys(Keys.ENTER);
        page.awaitGone(By.xpath("//li[contains(.,'You are checked in')]"));
    }

    private void typeTheCommand() {
        page.tabTo("[data-testid='composer']");
        page.keys("/re");
        page.await(By.cssSelector("[data-testid='command-register']"));
        page.keys(Keys.ARROW_DOWN);
        page.await(By.cssSelector("[data-testid='command-results'].active"));
        page.keys(Keys.ARROW_UP, Keys.ENTER);
        page.await(By.cssSelector("[data-testid='option-event']:focus"));
        page.keys("gt3");
        var asked = stage.bot().hears();
        while (!asked.toString().contains("gt3")) {
            stage.bot().answers(asked, 8, "{\"choices\":[]}");
            asked = stage.bot().hears();
        }
        assertThat(asked.path("type").asInt()).isEqualTo(4);
        stage.bot().answers(asked, 8, CHOICES);
        page.await(By.xpath("//*[@role='option'][contains(.,'GT3 Sunset Sprint')]"));
        shots.take("autocompletion");
        page.keys(Keys.ARROW_DOWN, Keys.ENTER);
        page.await(By.cssSelector("[data-testid='composer']:focus"));
        page.keys("num", Keys.TAB);
        page.await(By.cssSelector("[data-testid='option-number']:focus"));
        page.keys("27", Keys.ENTER);
        var options = next(2).path("data").path("options");
        assertThat(options.path(0).path("value").asText()).isEqualTo("8");
        assertThat(options.path(1).path("value").asInt()).isEqualTo(27);
    }

    private JsonNode next(int type) {
        var heard = stage.bot().hears();
        assertThat(heard.path("type").asInt()).isEqualTo(type);
        if (type == 2) stage.bot().answers(heard, 9, FORM);
        return heard;
    }

    private void fillInTheForm() {
        page.await(By.cssSelector("dialog [data-custom-id='name']:focus"));
        page.keys("Amara Eze", Keys.TAB);
        page.await(By.cssSelector("dialog [data-custom-id='car']:focus"));
        page.keys(Keys.ENTER);
        page.await(By.cssSelector(".select-panel"));
        page.keys(Keys.ARROW_DOWN);
        shots.take("select-in-form");
        page.keys(Keys.ENTER);
        page.await(By.cssSelector("dialog [data-custom-id='car']:focus"));
        page.tabTo("[data-testid='modal-submit']");
        page.keys(Keys.ENTER);
        var sent = next(5);
        assertThat(sent.path("data").toString()).contains("Amara Eze").contains("bmw");
        stage.bot().answers(sent, 4, PANEL.formatted("You are on the grid"));
        page.message("You are on the grid");
    }

    private void chooseAndPress() {
        page.tabBackTo("[data-custom-id='panel:team']");
        page.keys(Keys.ARROW_DOWN);
        page.await(By.cssSelector(".select-panel"));
        page.keys(Keys.ESCAPE);
        page.awaitGone(By.cssSelector(".select-panel"));
        page.keys(Keys.SPACE);
        page.await(By.cssSelector(".select-panel"));
        page.keys("b", Keys.ENTER);
        var chosen = next(3);
        assertThat(chosen.path("data").path("values").path(0).asText()).isEqualTo("blue");
        stage.bot().answers(chosen, 7, PANEL.formatted("You are in team Blue"));
        page.message("You are in team Blue");
        page.await(By.cssSelector("[data-custom-id='panel:team']:focus"));
        page.keys(Keys.TAB);
        page.await(By.cssSelector("[data-custom-id='panel:check-in']:focus"));
        shots.take("focus-kept");
        page.keys(Keys.SPACE);
        stage.bot().answers(next(3), 4, "{\"content\":\"You are checked in\",\"flags\":64}");
        page.message("You are checked in");
    }

    @Test
    void theDrawersOpenAndCloseByKeyAndGiveTheFocusBack() {
        page.tabTo("[data-testid='controls']");
        page.keys(Keys.ENTER);
        page.await(By.cssSelector(".controls:focus"));
        page.tabTo("[data-testid='jump-minutes']");
        page.keys(Keys.SPACE);
        page.await(By.cssSelector("[data-testid='chip-clock']"));
        page.tabTo("[data-testid='network-lost_callbacks']");
        page.keys(Keys.ARROW_RIGHT);
        page.await(By.cssSelector("[data-testid='chip-network']"));
        page.keys(Keys.ARROW_LEFT);
        page.awaitGone(By.cssSelector("[data-testid='chip-network']"));
        page.escape();
        page.awaitGone(By.cssSelector(".controls"));
        page.await(By.cssSelector("[data-testid='controls']:focus"));
        page.tabTo("[data-testid='protocol']");
        page.keys(Keys.ENTER);
        page.await(By.cssSelector(".protocol:focus"));
        page.escape();
        page.await(By.cssSelector("[data-testid='protocol']:focus"));
    }

    @Test
    void whateverHasTheFocusShowsThatItHas() {
        page.click(By.cssSelector("[data-testid='controls']"));
        page.await(By.cssSelector(".controls:focus"));
        var blind = new ArrayList<String>();
        for (var step = 0; step < 110; step++) {
            page.keys(Keys.TAB);
            if (stage.chromium().driver().executeScript(PageFocus.BLIND) instanceof String found) blind.add(found);
        }
        page.click(By.cssSelector(".controls [aria-label='Close']"));

        assertThat(blind).isEmpty();
    }
}
