package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The drawer of controls: a crowd that presses, a network that misbehaves, a clock that jumps, a bot that dies. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ControlsIT {

    private static final int CROWD = 60;
    private static final String RACE = """
            {"content":"**Sunset Sprint** starts <t:%1$d:F>, which is <t:%1$d:R>","components":[{"type":1,"components":[
              {"type":2,"style":1,"label":"Register","custom_id":"race:register"},
              {"type":2,"style":2,"label":"Details","custom_id":"race:details"}]}]}""";
    private static final String FORM = """
            {"custom_id":"registration","title":"Register","components":[
              {"type":18,"label":"Full name","component":{"type":4,"custom_id":"name","style":1}},
              {"type":18,"label":"SteamID","component":
                {"type":4,"custom_id":"steam","style":1,"placeholder":"76561198000000000"}}]}""";

    private final HandKeeper keeper = new HandKeeper();
    private Stage stage;
    private PlaygroundPage page;
    private PageShots shots;
    private long start;

    @BeforeAll
    void open(Chromium chromium) throws IOException {
        stage = Stage.open(chromium);
        stage.playground().entrust(keeper);
        page = stage.page();
        shots = new PageShots(chromium.driver(), "controls");
        start = Instant.now().plus(Duration.ofHours(2)).getEpochSecond();
        page.openChannel("announcements");
        stage.bot().says("announcements", RACE.formatted(start));
        page.message("Sunset Sprint");
    }

    @BeforeEach
    void openTheDrawer() {
        page.click(control("controls"));
        page.await(By.cssSelector(".controls"));
    }

    @AfterEach
    void noErrorAndNoStranger() {
        stage.fits("controls");
        stage.hadNoTrouble();
        page.click(By.cssSelector(".controls [aria-label='Close']"));
        page.awaitGone(By.cssSelector(".controls"));
    }

    @AfterAll
    void close() {
        if (stage != null) stage.close();
    }

    @Test
    @Order(1)
    void aCrowdPressesAButtonFillsInItsFormAndIsReportedOn() {
        page.write(control("crowd-members"), Integer.toString(CROWD));
        page.write(control("crowd-within"), "1");
        page.click(control("crowd-start"));
        for (var heard = 0; heard < 2 * CROWD; heard++) {
            var done = stage.bot().hears();
            if (done.path("type").asInt() == 3) stage.bot().answers(done, 9, FORM);
            else stage.bot().answers(done, 4, "{\"content\":\"You are on the grid\",\"flags\":64}");
        }

        assertThat(page.await(says("crowd-line", CROWD + " of " + CROWD + " answered"))
                        .getText())
                .contains("0 failed");
        page.await(By.xpath("//*[@class='crowd-answers']/li[contains(.,'You are on the grid')][contains(.,'60')]"));
        assertThat(page.await(control("crowd-p50_ms")).getText()).endsWith("ms");
        assertThat(page.await(control("crowd-fill-steam")).getDomAttribute("placeholder"))
                .startsWith("765611980000000");
        assertThat(page.await(control("crowd-start")).isEnabled()).isTrue();
        shots.take("crowd");
    }

    @Test
    @Order(2)
    void aPatternForAFieldIsWhatTheNextCrowdWrites() {
        page.write(control("crowd-fill-name"), "Driver {n}");
        page.write(control("crowd-members"), "1");
        page.click(control("crowd-start"));

        stage.bot().answers(stage.bot().hears(), 9, FORM);
        var sent = stage.bot().hears();
        assertThat(sent.path("data").toString()).contains("\"Driver 1\"");
        stage.bot().answers(sent, 4, "{\"content\":\"Welcome\",\"flags\":64}");
        page.await(says("crowd-line", "1 of 1 answered"));
    }

    @Test
    @Order(3)
    void aCrowdThatNobodyAnswersCanBeStopped() {
        page.write(control("crowd-members"), "20");
        page.write(control("crowd-within"), "60");
        page.click(control("crowd-start"));
        page.click(control("crowd-stop"));

        page.await(control("crowd-start"));
    }

    @Test
    @Order(4)
    void aButtonOfAMessageIsChosenForACrowdFromTheMessageItself() {
        page.click(By.cssSelector(".controls [aria-label='Close']"));
        page.contextMenu(PlaygroundPage.control("race", "details"));

        var chosen = page.await(control("crowd-button"));
        assertThat(Objects.requireNonNull(chosen.getDomProperty("value"))).endsWith("race:details");
    }

    @Test
    @Order(5)
    void theNetworkMisbehavesAsItIsToldAndBehavesAgain() {
        page.write(control("network-latency_ms-number"), "120");
        page.keys(Keys.TAB);
        page.await(control("chip-network"));
        assertThat(stage.playground().misbehave().latency()).isEqualTo(Duration.ofMillis(120));
        page.write(control("network-server_errors-number"), "100");
        page.keys(Keys.TAB);
        page.until(driver -> stage.playground().misbehave().serverErrorNow());
        shots.take("network");

        page.click(control("network-calm"));
        page.awaitGone(control("chip-network"));
        assertThat(stage.playground().misbehave().latency()).isZero();
        assertThat(stage.playground().misbehave().serverErrorNow()).isFalse();
    }

    @Test
    @Order(6)
    void theBotIsAskedToReconnect() {
        page.click(control("gateway-reconnect"));

        stage.bot().isAskedToReconnect();
        page.await(By.xpath("//*[@role='status'][contains(.,'asked to reconnect')]"));
    }

    @Test
    @Order(7)
    void theBotIsKilledAndStartedAgain() {
        assertThat(page.await(control("bot-state")).getText()).isEqualTo("Bot is running");
        page.click(control("bot-kill"));
        assertThat(page.await(control("chip-bot")).getDomAttribute("aria-label"))
                .isEqualTo("Bot is down");
        assertThat(keeper.wasKilled()).isTrue();
        shots.take("bot-down");

        page.click(control("bot-start"));
        page.awaitGone(control("chip-bot"));
        page.await(control("bot-kill"));
    }

    @Test
    @Order(8)
    void theClockJumpsAndThePageGoesWithIt() {
        page.message("in 2 hours");
        page.click(control("jump-minutes"));
        page.message("in 1 hour");
        assertThat(page.await(control("chip-clock")).getText()).isEqualTo("+10 min");
        page.click(control("clock-before"));
        page.message("seconds");
        assertThat(stage.playground().clock().instant().getEpochSecond()).isBetween(start - 20, start - 10);
        page.click(control("jump-day"));
        page.message("1 day ago");
        shots.take("a-day-later");
        stage.bot().says("announcements", "{\"content\":\"Said on the day after\"}");
        page.message("Said on the day after");

        assertThat(stage.chromium().driver().findElements(By.cssSelector("li.day")))
                .hasSize(2);
        page.await(control("clock-date")).sendKeys("01012020\t1000AM");
        page.click(control("clock-set"));
        assertThat(page.await(By.cssSelector(".control-clock .control-error:not(:empty)"))
                        .getText())
                .contains("forward");
    }

    private static By control(String id) {
        return By.cssSelector("[data-testid='" + id + "']");
    }

    private static By says(String id, String text) {
        return By.xpath("//*[@data-testid='" + id + "'][contains(.,'" + text + "')]");
    }
}
