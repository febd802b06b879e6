package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;

/** A process that a test started: what it writes, and the ways to end it. Closing it kills it. */
public final class RunningProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration MOMENT = Duration.ofMillis(5);

    private final Process process;
    private final WrittenLines output;
    private final WrittenLines errors;

    RunningProcess(Process process) {
        this.process = process;
        this.output = new WrittenLines(process.getInputStream());
        this.errors = new WrittenLines(process.getErrorStream());
    }

    /** Waits up to a minute for a line of standard output in which this pattern is found. */
    public MatchResult awaitLine(String pattern) throws InterruptedException {
        return output.await(pattern, PATIENCE);
    }

    /** {@code kill -9}: the process has no chance to say goodbye. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /**
     * {@code kill -9} as soon as this is so. The process stands still during each look, however long that takes, and runs
     * only for moments between them: it is killed a moment after it came so far, on a quick disk and on a slow one.
     */
    public void killWhen(BooleanSupplier reached) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        do {
            signal("CONT");
            Thread.sleep(MOMENT);
            signal("STOP");
        } while (!reached.getAsBoolean() && System.nanoTime() < end);
        kill();
    }

    private void signal(String name) throws Exception {
        var sent = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start();
        assertThat(sent.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    /** SIGTERM: the process stops in order; tells the exit code. */
    public int terminate() throws InterruptedException {
        process.toHandle().destroy(); // Process.destroy() would close the streams as well
        return awaitEnd();
    }

    /** The exit code of a process that ends by itself within a minute. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.toHandle().destroyForcibly();
            throw new AssertionError("The process did not end. It wrote:\n" + output.all() + "\n" + errors.all());
        }
        return process.exitValue();
    }

    /** All that it wrote to standard output; the process has ended. */
    public String output() throws InterruptedException {
        return output.all();
    }

    /** All that it wrote to standard error; the process has ended. */
    public String errors() throws InterruptedException {
        return errors.all();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
