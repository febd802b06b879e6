package racemanager.app;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;
import racemanager.app.log.TokenMask;
import racemanager.app.settings.BotToken;
import racemanager.app.settings.Settings;

/** Runs from the start of the first part until something says that it is over, and then stops all parts in order. */
final class Program {

    /** Maven's exec executions set this: a Maven that was killed must not leave a bot behind that nobody sees. */
    private static final String ENDS_WITH_PARENT = "racemanager.ends-with-parent";

    private final Settings settings;
    private final Parts parts = new Parts();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    Program(Settings settings) {
        this.settings = settings;
    }

    /** What starts the parts: one of the lists in {@link Assembly}. */
    @FunctionalInterface
    interface Start {
        void start(Settings settings, Parts parts) throws Exception;
    }

    /** Returns only by throwing what kept the program from starting; otherwise a signal ends the process. */
    void run(Start start) throws Exception {
        prepareLog();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        if (Boolean.getBoolean(ENDS_WITH_PARENT)) {
            endWithParent();
        }
        try {
            start.start(settings, parts);
        } catch (Exception failure) {
            parts.close();
            throw failure;
        }
        end.join();
    }

    private void prepareLog() {
        System.setProperty("racemanager.log", settings.log().name().toLowerCase(Locale.ROOT));
        settings.token().map(BotToken::secret).ifPresent(TokenMask::hide);
    }

    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofVirtual().start(() -> {
                    parent.onExit().join();
                    System.exit(0);
                }));
    }

    private void stop() {
        LoggerFactory.getLogger(Program.class).info("Stopping.");
        parts.close();
        end.complete(null);
    }
}
