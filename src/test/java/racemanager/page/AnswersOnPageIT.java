package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What becomes of a command: answers for one and for all, late and missing ones, and what Discord would refuse. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersOnPageIT {

    private static final By ROW_7 = By.xpath("//li[contains(.,'Row 7, left')]");

    private Stage stage;
    private PlaygroundPage page;
    private PageShots shots;

    @BeforeAll
    void open(Chromium chromium) throws IOException {
        stage = Stage.open(chromium);
        page = stage.page();
        shots = new PageShots(chromium.driver(), "answers");
        stage.bot().commands("[{\"name\":\"grid\",\"description\":\"Who starts where\"}]");
        page.openChannel("paddock");
    }

    @AfterEach
    void noErrorAndNoStranger() {
        stage.fits("answers");
        stage.hadNoTrouble();
    }

    @AfterAll
    void close() {
        if (stage != null) stage.close();
    }

    @Test
    void anAnswerForOneIsMarkedSoAndCanBeDismissed() {
        page.command("/grid");
        stage.bot().answers(stage.bot().hears(), 4, "{\"content\":\"You start from pole\",\"flags\":64}");
        var message = page.message("You start from pole");
        assertThat(message.getText()).contains("Marcus Hale used", "/grid", "Only you can see this");
        shots.take("ephemeral");

        page.click(By.xpath("//li[contains(.,'You start from pole')]//button[contains(.,'Dismiss')]"));
        page.awaitGone(By.xpath("//li[contains(.,'You start from pole')]"));
    }

    @Test
    void anAnswerForOneIsForgottenWhenThePageIsLoadedAgainAndNotBefore() {
        stage.bot().says("race-control", "{\"content\":\"Box, box\"}");
        page.openChannel("race-control");
        page.command("/grid");
        stage.bot().answers(stage.bot().hears(), 4, "{\"content\":\"Row 7, left\",\"flags\":64}");
        page.message("Row 7, left");
        page.openChannel("paddock");
        page.awaitGone(ROW_7);
        page.openChannel("race-control");
        page.message("Row 7, left");

        stage.chromium().driver().navigate().refresh();
        page.message("Box, box");
        assertThat(stage.chromium().driver().findElements(ROW_7)).isEmpty();
        page.openChannel("paddock");
    }

    @Test
    void aBotThatThinksIsSeenThinkingUntilItsAnswerComes() {
        page.command("/grid");
        var asked = stage.bot().hears();
        stage.bot().answers(asked, 5, "{}");
        page.message("Race Manager is thinking…");
        shots.take("thinking");
        stage.bot().editsAnswer(asked, "{\"content\":\"The grid stands\"}");
        page.message("The grid stands");
        stage.bot().followsUp(asked, "{\"content\":\"And the waiting list too\"}");

        page.message("And the waiting list too");
        assertThat(stage.chromium().driver().findElements(By.xpath("//li[contains(.,'is thinking…')]")))
                .isEmpty();
        shots.take("follow-up");
    }

    @Test
    void aCommandThatNobodyAnswersEndsAsOnDiscord() {
        page.command("/grid");
        page.message("Sending command…");

        assertThat(page.message("did not respond").getText()).contains("The application did not respond");
        shots.take("no-answer");
        stage.bot().hears();
    }

    @Test
    void whatDiscordWouldRefuseIsRedBesideTheMessagesAndWhatItWouldIgnoreIsYellow() {
        page.click(By.cssSelector("[data-testid='protocol']"));
        var path = "channels/" + stage.bot().channel("rules") + "/messages";
        assertThat(stage.bot()
                        .ask("POST", path, "{\"content\":\"Mine\"}")
                        .path("status")
                        .asInt())
                .isEqualTo(403);
        stage.bot().says("race-control", "{\"content\":\"Odd\",\"colour\":\"red\"}");

        assertThat(page.await(By.cssSelector(".frame.refused")).getText()).contains("403");
        page.await(By.cssSelector(".frame.warned"));
        page.click(By.cssSelector(".frame.warned summary"));
        page.click(By.cssSelector(".frame.refused summary"));
        assertThat(page.await(By.cssSelector(".frame.warned .frame-warnings")).getText())
                .contains("colour");
        assertThat(page.await(By.cssSelector(".frame.refused .frame-detail")).getText())
                .contains("Missing Permissions");
        stage.fits("protocol");
        shots.take("protocol");
        page.click(By.cssSelector(".protocol [aria-label='Close']"));
    }

    @Test
    void newsOfAnotherChannelIsMarkedUntilItIsRead() {
        stage.bot().says("announcements", "{\"content\":\"Doors open\"}");
        var channel = page.await(By.cssSelector("[data-testid='channel-announcements'].news"));
        shots.take("unread");
        channel.click();
        page.message("Doors open");

        assertThat(Objects.requireNonNull(page.await(By.cssSelector("[data-testid='channel-announcements']"))
                        .getDomAttribute("class")))
                .doesNotContain("news");
        page.openChannel("paddock");
    }

    @Test
    void whoJoinsIsActedAsAndIsWhoTheBotHears() {
        page.click(By.cssSelector("[data-testid='new-member']"));
        page.await(By.cssSelector("[data-testid='new-member-name']:focus"));
        page.keys("Nova Kestrel", Keys.ENTER);
        page.await(By.xpath("//button[contains(@class,'member chosen')][contains(.,'Nova Kestrel')]"));
        page.command("/grid");

        var asked = stage.bot().hears();
        assertThat(asked.path("member").path("user").path("global_name").asText())
                .isEqualTo("Nova Kestrel");
        assertThat(asked.path("member").path("roles").toString())
                .contains(stage.bot().role("Driver"));
        stage.bot().answers(asked, 4, "{\"content\":\"Welcome, Nova\"}");
        page.message("Welcome, Nova");
        page.actAsFirstOf("Owner");
        page.message("Welcome, Nova");
    }
}
