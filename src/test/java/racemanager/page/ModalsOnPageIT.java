package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Forms with every kind of field: how they look, what they refuse, and what the bot gets. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModalsOnPageIT {

    private static final String BUTTON = """
            {"content":"Open a form","components":[{"type":1,"components":[
              {"type":2,"style":1,"label":"Register","custom_id":"form:open"}]}]}""";

    private static final String TEXTS_AND_SELECTS = """
            {"custom_id":"registration","title":"Register for the Night Race","components":[
              {"type":18,"label":"Full name","description":"As it stands on the entry list","component":
                {"type":4,"custom_id":"name","style":1,"min_length":2,"max_length":60,"placeholder":"First and last"}},
              {"type":18,"label":"Note","component":
                {"type":4,"custom_id":"note","style":2,"required":false,"value":"No night races on Mondays"}},
              {"type":18,"label":"Car","component":{"type":3,"custom_id":"car","options":[
                {"label":"Porsche 911 GT3 R","value":"porsche"},{"label":"BMW M4 GT3","value":"bmw"}]}},
              {"type":18,"label":"Team mate","component":{"type":5,"custom_id":"mate","required":false}},
              {"type":18,"label":"Livery","component":
                {"type":19,"custom_id":"livery","min_values":0,"required":false}}]}""";

    private static final String CHOICES = """
            {"custom_id":"choices","title":"Preferences","components":[
              {"type":10,"content":"Answers can be **changed** until the briefing."},
              {"type":18,"label":"Start","component":{"type":21,"custom_id":"start","options":[
                {"label":"Rolling","value":"rolling","description":"Two formation laps"},{"label":"Standing","value":"standing"}]}},
              {"type":18,"label":"Assists","component":{"type":22,"custom_id":"assists","min_values":0,"required":false,"options":[
                {"label":"ABS","value":"abs","default":true},{"label":"Traction control","value":"tc"}]}},
              {"type":18,"label":"I have read the rules","component":{"type":23,"custom_id":"read"}}]}""";

    private Stage stage;
    private PlaygroundPage page;
    private PageShots shots;

    @TempDir
    private Path directory;

    @BeforeAll
    void open(Chromium chromium) throws IOException {
        stage = Stage.open(chromium);
        page = stage.page();
        shots = new PageShots(chromium.driver(), "modals");
        page.openChannel("race-control");
        stage.bot().says("race-control", BUTTON);
    }

    @AfterEach
    void noErrorAndNoStranger() {
        stage.fits("modals");
        stage.hadNoTrouble();
    }

    @AfterAll
    void close() {
        if (stage != null) stage.close();
    }

    private void openForm(String modal) {
        page.click(PlaygroundPage.control("form", "open"));
        stage.bot().answers(stage.bot().hears(), 9, modal);
        page.await(By.cssSelector("dialog.modal[open]"));
    }

    @Test
    void textsSelectsAndAFileReachTheBotAsTheyWereFilledIn() throws IOException {
        var livery = Files.writeString(directory.resolve("livery.txt"), "blue with a white stripe");
        openForm(TEXTS_AND_SELECTS);
        stage.fits("form");
        shots.take("texts-and-selects");
        page.click(By.cssSelector("[data-testid='modal-submit']"));
        assertThat(page.await(By.cssSelector("dialog .part.wrong")).getText()).contains("This field is required");
        shots.take("missing");
        page.fill("name", "Amara Eze");
        page.chooseInForm("car", "BMW M4 GT3");
        page.chooseInForm("mate", "Elif Demir");
        stage.chromium()
                .driver()
                .findElement(By.cssSelector("dialog input[type=file]"))
                .sendKeys(livery.toString());
        page.await(By.xpath("//dialog//li[contains(.,'livery.txt')]"));
        stage.fits("filled form");
        shots.take("filled");
        page.click(By.cssSelector("[data-testid='modal-submit']"));

        var sent = stage.bot().hears();
        assertThat(sent.path("type").asInt()).isEqualTo(5);
        assertThat(field(sent, "name").path("value").asText()).isEqualTo("Amara Eze");
        assertThat(field(sent, "note").path("value").asText()).isEqualTo("No night races on Mondays");
        assertThat(field(sent, "car").path("values").path(0).asText()).isEqualTo("bmw");
        var mate = field(sent, "mate").path("values").path(0).asText();
        var resolved = sent.path("data").path("resolved");
        assertThat(resolved.path("users").path(mate).path("global_name").asText())
                .isEqualTo("Elif Demir");
        var file = field(sent, "livery").path("values").path(0).asText();
        assertThat(resolved.path("attachments").path(file).path("filename").asText())
                .isEqualTo("livery.txt");
        stage.bot().answers(sent, 4, "{\"content\":\"You are on the grid\",\"flags\":64}");
        page.message("You are on the grid");
        page.awaitGone(By.cssSelector("dialog.modal"));
    }

    @Test
    void radioButtonsAndCheckBoxesReachTheBot() {
        openForm(CHOICES);
        shots.take("choices");
        page.click(By.cssSelector("dialog input[value=standing]"));
        page.click(By.cssSelector("dialog input[value=tc]"));
        page.click(By.cssSelector("dialog input[data-custom-id=read]"));
        page.click(By.cssSelector("[data-testid='modal-submit']"));

        var sent = stage.bot().hears();
        assertThat(field(sent, "start").path("value").asText()).isEqualTo("standing");
        assertThat(field(sent, "assists").path("values"))
                .extracting(JsonNode::asText)
                .containsExactly("abs", "tc");
        assertThat(field(sent, "read").path("value").asBoolean()).isTrue();
        stage.bot().answers(sent, 4, "{\"content\":\"Noted, standing start\",\"flags\":64}");
        page.message("Noted, standing start");
    }

    @Test
    void aFormWhoseBotIsSilentStaysOpenWithWhatWasTyped() {
        openForm(TEXTS_AND_SELECTS);
        page.fill("name", "Jack Whitmore");
        page.chooseInForm("car", "Porsche 911 GT3 R");
        page.click(By.cssSelector("[data-testid='modal-submit']"));

        assertThat(page.await(By.cssSelector(".modal-problem:not(:empty)")).getText())
                .contains("Something went wrong");
        assertThat(page.await(By.cssSelector("dialog [data-custom-id=name]")).getDomProperty("value"))
                .isEqualTo("Jack Whitmore");
        shots.take("went-wrong");
        page.escape();
        page.awaitGone(By.cssSelector("dialog.modal"));
        stage.bot().hears();
    }

    private static JsonNode field(JsonNode interaction, String customId) {
        return interaction.path("data").path("components").findParents("custom_id").stream()
                .filter(each -> each.path("custom_id").asText().equals(customId))
                .findFirst()
                .orElseThrow();
    }
}
