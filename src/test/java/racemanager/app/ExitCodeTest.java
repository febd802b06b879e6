package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Command;

/** What starts the program again, such as systemd with Restart=on-failure, looks at the exit code only. */
class ExitCodeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void aProcessWhoseActorsEndWithoutBeingToldToEndsAsAFailure(EndingProcess.Cause cause) throws Exception {
        try (var process = start(cause)) {
            process.awaitLine("Running");

            assertThat(process.awaitEnd()).isEqualTo(Main.UNFORESEEN);
        }
    }

    @Test
    void anErrorThatEndsACommandIsAFailureToo() {
        var line = Main.commandLine();
        line.addSubcommand(new Failing());

        assertThat(Main.exitCode(line, "failing")).isEqualTo(Main.UNFORESEEN);
    }

    @Command(name = "failing")
    private static final class Failing implements Runnable {
        @Override
        public void run() {
            throw new StackOverflowError();
        }
    }

    private RunningProcess start(EndingProcess.Cause cause) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var builder = new ProcessBuilder(
                java.toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                EndingProcess.class.getName(),
                "end",
                cause.name());
        builder.environment().put("CRM_STORE", directory.toString());
        return new RunningProcess(builder.start());
    }
}
