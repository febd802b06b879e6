package racemanager.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import racemanager.app.settings.Settings;

/** Runs from the start of the first part until something says that it is over, and then stops all parts in order. */
final class Program {

    /** Maven's exec executions set this: a Maven that was killed must not leave a bot behind that nobody sees. */
    private static final String ENDS_WITH_PARENT = "racemanager.ends-with-parent";

    /** A process in which something failed for good may not manage to stop its parts; then it ends without. */
    private static final Duration TO_STOP_AFTER_A_FAILURE = Duration.ofSeconds(20);

    private final Settings settings;
    private final Parts parts = new Parts();
    private final CompletableFuture<Throwable> onFatal = new CompletableFuture<>();
    private volatile boolean stopping;

    Program(Settings settings) {
        this.settings = settings;
    }

    /** What starts the parts: one of the lists in {@link Assembly}. */
    @FunctionalInterface
    interface Start {

        /** A part that can no longer do its work hands over why, and the program ends with that. */
        void start(Settings settings, Parts parts, Consumer<Throwable> onFatal) throws Exception;
    }

    /** Runs until the process is told to end; throws what keeps the program from starting or from going on. */
    void run(Start start) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        if (Boolean.getBoolean(ENDS_WITH_PARENT)) {
            endWithParent();
        }
        try {
            start.start(settings, parts, onFatal::complete);
            throw new ExecutionException(onFatal.get());
        } catch (Exception | Error failure) {
            if (!stopping) {
                closeParts();
                throw failure;
            }
        }
    }

    private void closeParts() {
        var closed = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("end-anyway").start(() -> endUnless(closed));
        try {
            parts.close();
        } finally {
            closed.countDown();
        }
    }

    private static void endUnless(CountDownLatch closed) {
        try {
            if (!closed.await(TO_STOP_AFTER_A_FAILURE.toSeconds(), TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(Main.UNFORESEEN);
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
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
        stopping = true;
        if (!parts.areClosed()) {
            LoggerFactory.getLogger(Program.class).info("Stopping.");
            parts.close();
            // A JVM that a signal ends answers 128 + its number, which systemd and others take for a failure.
            Runtime.getRuntime().halt(exitCode());
        }
    }

    /** That of a program that ends without having been closed: 0 only when nothing but the wish to stop it ends it. */
    int exitCode() {
        return onFatal.isDone() ? Main.UNFORESEEN : 0;
    }
}
