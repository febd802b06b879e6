package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import racemanager.playground.Playground;
import racemanager.playground.json.Json;

/** A bot in a process of its own, which prints one line of JSON for each step that it sees. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Process process;
    private final Thread reader;
    private final List<JsonNode> unread = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        reader = Thread.ofVirtual().start(() -> read(process.inputReader(StandardCharsets.UTF_8)));
    }

    /** Starts it as anybody would who has the playground's address and the token that it prints. */
    static Program start(Playground playground, Map<String, String> more, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PLAYGROUND_API", playground.apiUrl());
        builder.environment().put("PLAYGROUND_TOKEN", playground.token());
        builder.environment().putAll(more);
        return new Program(builder.start());
    }

    private void read(BufferedReader lines) {
        try (lines) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line);
            }
        } catch (IOException ended) {
            note("The output broke off: " + ended.getMessage());
        }
    }

    /** What is no step is a library's complaint. */
    private synchronized void note(String line) {
        var step = Json.parse(line.getBytes(StandardCharsets.UTF_8)).filter(json -> json.has("step"));
        if (step.isEmpty() || step.get().path("step").asText().equals("trouble")) {
            trouble.add(line);
        } else {
            unread.add(step.get());
        }
        notifyAll();
    }

    /** Waits for the next step of that name; steps of other names stay to be read. */
    JsonNode says(String step) {
        return says(step, told -> true);
    }

    synchronized JsonNode says(String step, Predicate<JsonNode> fitting) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var left = PATIENCE; left.isPositive(); left = Duration.ofNanos(end - System.nanoTime())) {
            var found = find(step, fitting);
            if (found.isPresent()) {
                unread.remove(found.get());
                return found.get();
            }
            assertThat(trouble()).as("complaints before \"%s\"", step).isEmpty();
            assertThat(process.isAlive() || reader.isAlive())
                    .as("still running at \"%s\"", step)
                    .isTrue();
            await(left);
        }
        throw new AssertionError("The bot never said \"" + step + "\"; unread: " + unread);
    }

    private Optional<JsonNode> find(String step, Predicate<JsonNode> fitting) {
        return unread.stream()
                .filter(told -> told.path("step").asText().equals(step) && fitting.test(told))
                .findFirst();
    }

    private void await(Duration left) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, Math.min(left.toNanos(), 1_000_000_000L));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Lines that are no steps: what the library or its language has complained of since this was asked last. */
    synchronized List<String> trouble() {
        var complaints = List.copyOf(trouble);
        trouble.clear();
        return complaints;
    }

    /** A closed input tells it to log out and end. */
    @Override
    public void close() throws InterruptedException {
        try {
            process.getOutputStream().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!process.waitFor(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        reader.join();
    }
}
