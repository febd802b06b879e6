package racemanager.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process has written to one of its streams, line by line, as it comes. */
final class WrittenLines {

    private final List<String> lines = new ArrayList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final Thread reader;

    WrittenLines(InputStream stream) {
        reader = Thread.ofVirtual().start(() -> read(stream));
    }

    private void read(InputStream stream) {
        try (var text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = text.readLine(); line != null; line = text.readLine()) {
                add(line);
            }
        } catch (IOException ended) {
            add("(" + ended.getMessage() + ")");
        }
    }

    private void add(String line) {
        lock.lock();
        try {
            lines.add(line);
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The first match, from the first line on; fails with all that was written when none comes in time. */
    MatchResult await(String pattern, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var left = atMost.toNanos();
            for (var found = find(pattern); ; found = find(pattern)) {
                if (found.isPresent()) {
                    return found.get();
                }
                if (left <= 0) {
                    throw new AssertionError("No line with \"" + pattern + "\" in:\n" + String.join("\n", lines));
                }
                left = more.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private Optional<MatchResult> find(String pattern) {
        var compiled = Pattern.compile(pattern);
        return lines.stream()
                .map(compiled::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(Matcher::toMatchResult);
    }

    /** Everything, once the process has ended. */
    String all() throws InterruptedException {
        reader.join(TimeUnit.SECONDS.toMillis(10));
        lock.lock();
        try {
            return String.join("\n", lines);
        } finally {
            lock.unlock();
        }
    }
}
