package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** Discord's five kinds of select: what they offer, what the bot gets, and what several values need. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectsOnPageIT {

    private static final String SELECTS = """
            {"content":"Choose","components":[
              {"type":1,"components":[{"type":3,"custom_id":"pick:string","placeholder":"Car","options":[
                {"label":"Porsche 911 GT3 R","value":"porsche","description":"Rear engine","emoji":{"name":"🏎️"}},
                {"label":"BMW M4 GT3","value":"bmw"}]}]},
              {"type":1,"components":[{"type":5,"custom_id":"pick:user","placeholder":"Driver"}]},
              {"type":1,"components":[{"type":6,"custom_id":"pick:role","placeholder":"Role"}]},
              {"type":1,"components":[{"type":7,"custom_id":"pick:mentionable","placeholder":"Anyone"}]},
              {"type":1,"components":[{"type":8,"custom_id":"pick:channel","placeholder":"Channel"}]}]}""";
    private static final By PANEL = By.cssSelector(".select-panel");

    private Stage stage;
    private PlaygroundPage page;
    private PageShots shots;

    @BeforeAll
    void open(Chromium chromium) throws IOException {
        stage = Stage.open(chromium);
        page = stage.page();
        shots = new PageShots(chromium.driver(), "selects");
        page.openChannel("race-control");
        stage.bot().says("race-control", SELECTS);
        page.message("Choose");
        shots.take("all-kinds");
    }

    @AfterEach
    void noErrorAndNoStranger() {
        stage.fits("selects");
        stage.hadNoTrouble();
    }

    @AfterAll
    void close() {
        if (stage != null) stage.close();
    }

    @ParameterizedTest
    @CsvSource({
        "string, 3, BMW M4 GT3, ''",
        "user, 5, Elif Demir, users",
        "role, 6, Steward, roles",
        "mentionable, 7, Organiser, roles",
        "channel, 8, paddock, channels",
    })
    void eachKindOffersWhatItIsForAndSendsWhatWasPicked(String kind, int type, String label, String resolved) {
        page.click(PlaygroundPage.control("pick", kind));
        page.await(PANEL);
        shots.take(kind);
        page.pick(label);

        var data = stage.bot().hears();
        var sent = data.path("data");
        assertThat(sent.path("component_type").asInt()).isEqualTo(type);
        assertThat(sent.path("values")).hasSize(1);
        var value = sent.path("values").path(0).asText();
        if (resolved.isEmpty()) assertThat(value).isEqualTo("bmw");
        else assertThat(sent.path("resolved").path(resolved).has(value)).isTrue();
        stage.bot().answers(data, 4, "{\"content\":\"Thank you for " + label + "\",\"flags\":64}");
        page.message("Thank you for " + label);
    }

    @Test
    void severalValuesAreSentTogetherOnceThereAreEnoughOfThem() {
        stage.bot().says("paddock", """
                {"content":"Two or three cars","components":[{"type":1,"components":[
                  {"type":3,"custom_id":"cars:some","min_values":2,"max_values":3,"options":[
                    {"label":"Porsche","value":"p","default":true},{"label":"BMW","value":"b"},
                    {"label":"Ferrari","value":"f"},{"label":"Audi","value":"a"}]}]}]}""");
        page.openChannel("paddock");
        page.click(PlaygroundPage.control("cars", "some"));
        var done = By.cssSelector(".select-foot .button");
        var panel = page.await(PANEL);
        assertThat(panel.getText()).contains("Choose 2 to 3 · 1 chosen");
        assertThat(panel.findElement(done).isEnabled()).isFalse();
        page.click(option("Ferrari"));
        page.click(option("BMW"));
        page.click(option("Audi"));
        shots.take("several");
        page.click(done);

        var chosen = stage.bot().hears();
        assertThat(values(chosen)).containsExactlyInAnyOrder("p", "f", "b");
        stage.bot().answers(chosen, 6, "{}");
        page.openChannel("race-control");
    }

    @Test
    void defaultsStandInTheSelectFromTheBeginning() {
        stage.bot().says("entry-list", """
                {"content":"As before","components":[
                  {"type":1,"components":[{"type":6,"custom_id":"was:role","default_values":[{"type":"role","id":"%s"}]}]},
                  {"type":1,"components":[{"type":8,"custom_id":"was:channel","channel_types":[0],"min_values":0,
                    "default_values":[{"type":"channel","id":"%s"}]}]},
                  {"type":1,"components":[{"type":3,"custom_id":"was:closed","disabled":true,"placeholder":"Closed",
                    "options":[{"label":"One","value":"1"}]}]}]}""".formatted(
                        stage.bot().role("Steward"), stage.bot().channel("paddock")));
        page.openChannel("entry-list");
        page.message("As before");
        shots.take("defaults");

        assertThat(page.await(PlaygroundPage.control("was", "role")).getText()).isEqualTo("Steward");
        assertThat(page.await(PlaygroundPage.control("was", "channel")).getText())
                .isEqualTo("paddock");
        assertThat(stage.chromium()
                        .driver()
                        .findElement(By.cssSelector("[data-custom-id='was:closed']"))
                        .isEnabled())
                .isFalse();
        page.click(By.cssSelector(".select-clear"));
        var cleared = stage.bot().hears();
        assertThat(values(cleared)).isEmpty();
        stage.bot().answers(cleared, 6, "{}");
        page.openChannel("race-control");
    }

    private static List<String> values(JsonNode interaction) {
        var values = interaction.path("data").path("values");
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static By option(String label) {
        return By.xpath("//*[@role='option'][.//*[@class='choice-label'][.='" + label + "']]");
    }
}
