package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the page's socket tells one visitor, and waiting for it. */
final class Ear implements WebSocket.Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<JsonNode> news = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final StringBuilder partly = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        partly.append(data);
        if (last) {
            hear(PageApi.parse(partly.toString()));
            partly.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void hear(JsonNode told) {
        lock.lock();
        try {
            if (told.path("t").asText().equals("FRAME")) {
                frames.add(new Frame(told.path("d")));
            } else {
                news.add(told);
                more.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** What went between bot and Discord while this ear listened. */
    List<Frame> frames() {
        lock.lock();
        try {
            return List.copyOf(frames);
        } finally {
            lock.unlock();
        }
    }

    /** How much was heard so far. */
    int now() {
        lock.lock();
        try {
            return news.size();
        } finally {
            lock.unlock();
        }
    }

    /** The first news of that kind after that moment. */
    JsonNode await(int since, Predicate<JsonNode> fitting, String what) {
        return await(
                () -> news.stream().skip(since).filter(fitting).findFirst(),
                () -> what + "; since then was heard: "
                        + news.stream().skip(since).toList());
    }

    /** Looks again at each news until there is what one looks for. */
    <T> T await(Supplier<Optional<T>> look, Supplier<String> what) {
        var left = PATIENCE.toNanos();
        lock.lock();
        try {
            for (var seen = look.get(); ; seen = look.get()) {
                if (seen.isPresent()) {
                    return seen.get();
                }
                if (left <= 0) {
                    throw new AssertionError("In vain was awaited " + what.get());
                }
                left = more.awaitNanos(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            lock.unlock();
        }
    }
}
