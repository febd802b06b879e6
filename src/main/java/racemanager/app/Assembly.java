package racemanager.app;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.app.log.TokenMask;
import racemanager.app.settings.Settings;
import racemanager.app.status.Health;
import racemanager.app.status.Meters;
import racemanager.app.status.StatusServer;
import racemanager.app.steam.SteamKey;
import racemanager.discord.login.BotToken;
import racemanager.playground.Playground;
import racemanager.playground.PlaygroundSettings;

/** The one composition root: which parts the program has, in the order in which they start, and what each is given. */
final class Assembly {

    private static final Logger log = LoggerFactory.getLogger(Assembly.class);

    private final Settings settings;
    private final Parts parts;
    private final Consumer<Throwable> onFatal;
    private final Health health = new Health();
    private final Meters meters;

    private Assembly(Settings settings, Parts parts, Consumer<Throwable> onFatal) throws Exception {
        this.settings = settings;
        this.parts = parts;
        this.onFatal = onFatal;
        this.meters = parts.start("figures", Meters::new);
    }

    /** The bot on the Discord that the settings name. */
    static void run(Settings settings, Parts parts, Consumer<Throwable> onFatal) throws Exception {
        var assembly = new Assembly(settings, parts, onFatal);
        assembly.startStatusPage();
        assembly.startBot(settings.requiredToken(), settings.apiUrl().toString());
        assembly.ready();
    }

    /** A Discord on this machine, and the bot on it unless it is to stay away. */
    static Program.Start playground(boolean withBot) {
        return (settings, parts, onFatal) -> {
            var assembly = new Assembly(settings, parts, onFatal);
            if (withBot) {
                assembly.startStatusPage();
            }
            var playground = assembly.startPlayground();
            if (withBot) {
                assembly.startBotOn(playground);
            } else {
                invite(playground);
            }
            assembly.ready();
            log.info("Open {} in a browser.", playground.url());
        };
    }

    private void startStatusPage() throws Exception {
        var page = parts.start("status page", () -> StatusServer.start(settings.http(), health, meters));
        log.info("Health and figures: {}/health and /metrics", page.url());
    }

    private Playground startPlayground() throws Exception {
        var place = settings.playground();
        return parts.start(
                "playground",
                () -> Playground.start(PlaygroundSettings.inMemory()
                        .withPort(place.port())
                        .in(place.directory())
                        .recordingInto(place.recording())));
    }

    /** Not through the log, which shows no tokens. */
    private static void invite(Playground playground) {
        System.out.printf(
                "A bot can join with DISCORD_API_URL=%s DISCORD_TOKEN=%s%n", playground.apiUrl(), playground.token());
    }

    private void startBot(BotToken token, String apiUrl) throws Exception {
        var life = new BotLife(plan(InstantSource.system(), token, apiUrl));
        parts.atEnd("bot", life);
        life.start(onFatal);
    }

    /** The bot's time is the playground's, and visitors may kill it. */
    private void startBotOn(Playground playground) throws Exception {
        var token = BotToken.parse(playground.token());
        var bot = new RestartableBot(plan(playground.clock(), token, playground.apiUrl()), onFatal);
        parts.atEnd("bot", bot);
        bot.beginOn(playground);
    }

    private BotPlan plan(InstantSource clock, BotToken token, String apiUrl) {
        TokenMask.hide(token.secret());
        settings.steam().key().map(SteamKey::secret).ifPresent(TokenMask::hide);
        return new BotPlan(settings, health, meters, clock, token, apiUrl);
    }

    private void ready() {
        parts.atEnd("readiness", health::ending);
        health.ready();
        log.info("Ready. This is process {}.", ProcessHandle.current().pid());
    }
}
