package racemanager.story;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A registered driver who checks in again and again, so that the bot has something to store all the time. */
final class RestlessDriver implements AutoCloseable {

    private final Visitor driver;
    private final AtomicInteger presses = new AtomicInteger();
    private final CompletableFuture<Void> tired = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    RestlessDriver(Visitor driver) {
        this.driver = driver;
        Thread.ofVirtual().start(this::press);
    }

    private void press() {
        try {
            var announcement = driver.reads("announcements", RaceNight.TITLE);
            while (!tired.isDone()) {
                announcement.presses("Check in").message();
                presses.incrementAndGet();
            }
            ended.complete(null);
        } catch (RuntimeException | AssertionError unanswered) {
            ended.completeExceptionally(unanswered);
        }
    }

    /** How often the bot has answered. */
    int presses() {
        return presses.get();
    }

    /** Fails when a press was not answered. */
    @Override
    public void close() throws Exception {
        tired.complete(null);
        ended.get(60, TimeUnit.SECONDS);
        driver.close();
    }
}
