package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import racemanager.playground.Playground;
import racemanager.playground.PlaygroundSettings;

/** A playground with a bot played by hand, and its page open in the browser. */
final class Stage implements AutoCloseable {

    /** Longer than any test, so that nobody has to beat the bot's heart. */
    private static final Duration HEARTBEAT = Duration.ofMinutes(30);

    private final Playground playground;
    private final HandBot bot;
    private final Chromium chromium;
    private final PlaygroundPage page;
    private final PageTrouble trouble;

    private Stage(Playground playground, Chromium chromium) {
        this.playground = playground;
        this.chromium = chromium;
        bot = new HandBot(playground);
        chromium.resize(1280, 800);
        trouble = new PageTrouble(chromium.driver(), URI.create(playground.url()));
        page = new PlaygroundPage(chromium.driver());
        page.open(URI.create(playground.url()));
    }

    static Stage open(Chromium chromium) {
        var playground = Playground.start(PlaygroundSettings.inMemory().withHeartbeat(HEARTBEAT));
        try {
            return new Stage(playground, chromium);
        } catch (RuntimeException failed) {
            playground.close();
            throw failed;
        }
    }

    Playground playground() {
        return playground;
    }

    HandBot bot() {
        return bot;
    }

    Chromium chromium() {
        return chromium;
    }

    PlaygroundPage page() {
        return page;
    }

    /** Nothing was written to the console, and nobody else was asked, since the last time. */
    void hadNoTrouble() {
        assertThat(trouble.sinceLast()).isEmpty();
    }

    /** Nothing is wider than what holds it. */
    void fits(String what) {
        page.awaitRest();
        assertThat(PageFit.tooWide(chromium.driver())).as(what).isEmpty();
    }

    @Override
    public void close() {
        bot.close();
        playground.close();
    }
}
