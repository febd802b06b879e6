package racemanager.app;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.app.settings.Settings;
import racemanager.app.status.Health;
import racemanager.app.status.Meters;
import racemanager.app.status.StatusServer;

/** The one composition root: which parts the program has, in the order in which they start, and what each is given. */
final class Assembly {

    private static final Logger log = LoggerFactory.getLogger(Assembly.class);

    private final Settings settings;
    private final Parts parts;
    private final Health health = new Health();
    private final Meters meters;

    private Assembly(Settings settings, Parts parts) throws Exception {
        this.settings = settings;
        this.parts = parts;
        this.meters = parts.start("figures", Meters::new);
        startStatusPage();
    }

    /** The bot on the Discord that the settings name. */
    static void run(Settings settings, Parts parts, Consumer<Throwable> downfall) throws Exception {
        new Assembly(settings, parts).ready();
    }

    /** A Discord on this machine, and the bot on it unless it is to stay away. */
    static Program.Start playground(boolean withBot) {
        return (settings, parts, downfall) -> new Assembly(settings, parts).ready();
    }

    private void startStatusPage() throws Exception {
        var page = parts.start("status page", () -> StatusServer.start(settings.http(), health, meters));
        log.info("Health and figures: {}/health and /metrics", page.url());
    }

    private void ready() {
        parts.atEnd("readiness", health::ending);
        health.ready();
        log.info("Ready. This is process {}.", ProcessHandle.current().pid());
    }
}
