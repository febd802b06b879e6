package racemanager.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs the tests of the page's scripts where there is a Node.js for them. */
@Execution(ExecutionMode.CONCURRENT)
class PageScriptsTest {

    private static final Path TESTS = Path.of("src/test/js");
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*");
    private static final String TOO_OLD = "There is no Node.js that takes the page's scripts for the modules they are"
            + " (20.19, 22.7 or later), so their own tests are not run.";

    @Test
    void theTestsOfThePagesScriptsPass() throws Exception {
        assumeTrue(takesModules(versionOfNode()), TOO_OLD);
        var command = new ArrayList<>(List.of("node", "--max-old-space-size=256", "--test"));
        command.addAll(tests());

        var run = run(command);

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).containsPattern("(?m)^\\S+ pass [1-9]");
    }

    /** Node.js reads a module without being told that it is one from these versions on (its flag detect-module). */
    private static boolean takesModules(String version) {
        var parts = VERSION.matcher(version.strip());
        if (!parts.matches()) return false;
        int major = Integer.parseInt(parts.group(1));
        int minor = Integer.parseInt(parts.group(2));
        return major > 22 || (major == 22 && minor >= 7) || (major == 20 && minor >= 19);
    }

    private static String versionOfNode() throws InterruptedException {
        try {
            return run(List.of("node", "--version")).output();
        } catch (IOException absent) {
            return "";
        }
    }

    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".test.mjs"))
                    .sorted()
                    .toList();
        }
    }

    private record Run(int exitCode, String output) {}

    private static Run run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
