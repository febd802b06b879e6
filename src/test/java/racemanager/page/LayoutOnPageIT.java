package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What bots can show: Components V2, embeds, markdown, files, threads and pins. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutOnPageIT {

    private static final String V2 = """
            {"flags":32768,"components":[
              {"type":10,"content":"# Round 3\\nBelow is **all** of it."},
              {"type":17,"accent_color":3447003,"components":[
                {"type":9,"components":[{"type":10,"content":"## Spa-Francorchamps"},
                    {"type":10,"content":"Grand Prix · 36 pit boxes"}],
                  "accessory":{"type":11,"media":{"url":"attachment://spa.png"},"description":"The track from above"}},
                {"type":14,"divider":true,"spacing":2},
                {"type":9,"components":[{"type":10,"content":"Still 12 places"}],
                  "accessory":{"type":2,"style":3,"label":"Register","custom_id":"v2:register"}},
                {"type":12,"items":[{"media":{"url":"attachment://one.png"}},{"media":{"url":"attachment://two.png"}},
                  {"media":{"url":"attachment://three.png"},"spoiler":true}]},
                {"type":13,"file":{"url":"attachment://entry-list.csv"}},
                {"type":1,"components":[{"type":2,"style":2,"label":"Full list","custom_id":"v2:list"}]}]}]}""";

    private static final String EMBED = """
            {"content":"Results","embeds":[{"title":"GT3 Night Race","url":"https://example.org/results","color":15844367,
              "description":"**Amara Eze** wins at the Ardennes","author":{"name":"Stewards"},
              "fields":[{"name":"1","value":"Amara Eze","inline":true},{"name":"2","value":"Jack Whitmore","inline":true},
                {"name":"3","value":"Mina Park","inline":true},{"name":"Fastest lap","value":"2:17.301"}],
              "image":{"url":"attachment://podium.png"},"footer":{"text":"Provisional"},"timestamp":"%s"}]}""";

    private static final String MARKDOWN = """
            {"content":"# Briefing\\n**Bold** *italic* __under__ ~~gone~~ `code` ||secret||\\n> quoted\\n- one\\n- two\\n-# small\\n\
            ```json\\n{\\"laps\\": 24}\\n```\\n<t:%d:F> is <t:%d:R> for <@%s> and <@&%s> in <#%s>"}""";

    private Stage stage;
    private PlaygroundPage page;
    private PageShots shots;

    @BeforeAll
    void open(Chromium chromium) throws IOException {
        stage = Stage.open(chromium);
        page = stage.page();
        shots = new PageShots(chromium.driver(), "layout");
    }

    @AfterEach
    void noErrorAndNoStranger() {
        stage.fits("layout");
        stage.hadNoTrouble();
    }

    @AfterAll
    void close() {
        if (stage != null) stage.close();
    }

    @Test
    void everyPartOfComponentsV2IsShown() {
        page.openChannel("announcements");
        stage.bot()
                .says(
                        "announcements",
                        V2,
                        HandFile.picture("spa.png", 240, 240, Color.GRAY),
                        HandFile.picture("one.png", 640, 480, Color.ORANGE),
                        HandFile.picture("two.png", 640, 480, Color.BLUE),
                        HandFile.picture("three.png", 640, 480, Color.GREEN),
                        HandFile.text("entry-list.csv", "name,car\nAmara Eze,BMW M4 GT3\n"));
        var message = page.message("Still 12 places");
        page.until(driver -> isLoaded(message.findElement(By.cssSelector("img.thumbnail"))));
        stage.fits("components");
        shots.take("components-v2");

        assertThat(message.findElement(By.cssSelector(".container.accented")).isDisplayed())
                .isTrue();
        assertThat(message.findElements(By.cssSelector(".section"))).hasSize(2);
        assertThat(message.findElement(By.cssSelector("hr.separator.wide")).isDisplayed())
                .isTrue();
        assertThat(message.findElements(By.cssSelector(".gallery img"))).hasSize(3);
        var file = message.findElement(By.cssSelector("a.file-card"));
        assertThat(file.getText()).contains("entry-list.csv");
        assertThat(Objects.requireNonNull(file.getDomAttribute("href"))).startsWith("/attachments/");
        page.click(By.cssSelector(".veil-cover"));
        page.until(driver -> isLoaded(message.findElement(By.cssSelector(".gallery .veil img"))));
        page.click(PlaygroundPage.control("v2", "register"));
        var pressed = stage.bot().hears();
        assertThat(pressed.path("data").path("custom_id").asText()).isEqualTo("v2:register");
        stage.bot().answers(pressed, 6, "{}");
    }

    @Test
    void aPictureOpensLargeAndEscapeClosesIt() {
        page.openChannel("race-control");
        stage.bot()
                .says(
                        "race-control",
                        EMBED.formatted(Instant.now()),
                        HandFile.picture("podium.png", 800, 300, Color.RED));
        var embed = page.message("wins at the Ardennes").findElement(By.cssSelector(".embed"));
        page.until(driver -> isLoaded(embed.findElement(By.cssSelector("img.picture"))));
        stage.fits("embed");
        shots.take("embed");

        assertThat(embed.findElements(By.cssSelector(".embed-field"))).hasSize(4);
        assertThat(embed.getText()).contains("Stewards", "GT3 Night Race", "Fastest lap", "Provisional");
        page.click(By.cssSelector(".embed .picture-button"));
        page.await(By.cssSelector("dialog.lightbox img"));
        page.escape();
        page.awaitGone(By.cssSelector("dialog.lightbox"));
    }

    @Test
    void markdownTimestampsAndMentionsReadAsOnDiscord() {
        var bot = stage.bot();
        var soon = Instant.now().getEpochSecond() + 7_290;
        page.openChannel("paddock");
        var me = Objects.requireNonNull(
                page.await(By.cssSelector("[data-testid='act-as']")).getDomProperty("value"));
        bot.says("paddock", MARKDOWN.formatted(soon, soon, me, bot.role("Steward"), bot.channel("entry-list")));
        var message = page.message("Briefing");
        shots.take("markdown");

        for (var tag : new String[] {"h3", "strong", "em", "u", "s", "code", "blockquote", "li", "small", "pre"})
            assertThat(message.findElements(By.cssSelector(".markdown " + tag)))
                    .as(tag)
                    .isNotEmpty();
        assertThat(message.getText()).contains("in 2 hours", "@Marcus Hale", "@Steward", "entry-list");
        assertThat(Objects.requireNonNull(message.getDomAttribute("class"))).contains("to-me");
        page.click(By.cssSelector(".spoiler"));
        assertThat(message.getText()).contains("secret");
        page.click(By.cssSelector("button.mention"));
        page.await(By.cssSelector("[data-testid='channel-entry-list'][aria-current='page']"));
    }

    @Test
    void threadsPinsEditsAndTypingAreSeen() {
        var bot = stage.bot();
        page.openChannel("entry-list");
        var id = bot.says("entry-list", "{\"content\":\"Entry list of round 3\"}");
        page.message("Entry list of round 3");
        var message = "channels/" + bot.channel("entry-list") + "/messages/" + id;
        bot.send("PATCH", message, "{\"content\":\"Entry list of round 4\"}");
        page.message("(edited)");
        bot.send("PUT", "channels/" + bot.channel("entry-list") + "/pins/" + id, "");
        page.await(By.cssSelector(".message-head [aria-label='pinned']"));
        bot.send("POST", message + "/threads", "{\"name\":\"Who drives what\"}");
        page.await(By.cssSelector(".thread-card"));
        bot.send("POST", "channels/" + bot.channel("entry-list") + "/typing", "{}");
        page.await(By.xpath("//*[@data-testid='typing'][contains(.,'Race Manager is typing')]"));
        shots.take("thread-pin-typing");

        page.click(By.cssSelector("[data-testid='pins']"));
        assertThat(page.await(By.cssSelector("[data-testid='pinned']")).getText())
                .contains("Entry list of round 4");
        shots.take("pins");
        page.escape();
        page.awaitGone(By.cssSelector("[data-testid='pinned']"));
        page.click(By.cssSelector(".thread-card"));
        page.await(By.cssSelector("[data-testid='channel-Who drives what'][aria-current='page']"));
    }

    private static Boolean isLoaded(WebElement image) {
        return !"0".equals(image.getDomProperty("naturalWidth"));
    }
}
