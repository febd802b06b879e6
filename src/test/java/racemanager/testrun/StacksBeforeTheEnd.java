package racemanager.testrun;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prints the stacks of a test program that is about to be ended because it hangs outside of any test.
 *
 * <p>Surefire ends a program after {@code racemanager.fork.seconds} without a word about what it did. A test and its
 * lifecycle methods have time-outs of their own; a static initialiser and a constructor have none.
 */
public final class StacksBeforeTheEnd implements LauncherSessionListener {

    private static final Duration BEFORE = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var seconds = Long.getLong("racemanager.fork.seconds", 0);
        if (seconds > BEFORE.toSeconds()) {
            Thread.ofPlatform()
                    .daemon()
                    .name("stacks-before-the-end")
                    .start(() -> await(Duration.ofSeconds(seconds).minus(BEFORE)));
        }
    }

    private static void await(Duration limit) {
        try {
            TimeUnit.NANOSECONDS.sleep(limit.toNanos());
            System.out.println("This test program takes longer than it may and will be ended. Its stacks:");
            System.out.println(stacks());
        } catch (IOException problem) {
            System.out.println("The stacks cannot be had: " + problem);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** From another process, so that a program that is out of threads or memory can still be looked at. */
    private static String stacks() throws IOException, InterruptedException {
        var output = Files.createTempFile("stacks", ".txt");
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var own = Long.toString(ProcessHandle.current().pid());
            var process = new ProcessBuilder(jcmd, own, "Thread.print", "-l")
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
