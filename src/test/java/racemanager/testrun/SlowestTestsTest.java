package racemanager.testrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowestTestsTest {

    private static final Path REPORTS = Path.of("src", "test", "resources", "testrun");

    @TempDir
    Path directory;

    @Test
    void theSlowestComeFirst() throws IOException {
        assertThat(SlowestTests.told(List.of(REPORTS)).lines())
                .containsExactly(
                        "The slowest of 4 tests, which took 1307 s in all:",
                        "  1234.5 s  LongRaceIT.aLongRace",
                        "    70.2 s  LongRaceIT.aRestart(Language)[2]",
                        "     2.1 s  LongRaceIT.aFailedStart",
                        "     0.0 s  LongRaceIT.skipped");
    }

    @Test
    void tenAreShownOfAllFolders() throws IOException {
        for (int number = 0; number < 12; number++) {
            report("one" + number, "<testsuite><testcase classname='a.B' name='c' time='1'/></testsuite>");
        }

        assertThat(SlowestTests.told(List.of(REPORTS, directory, directory.resolve("nowhere")))
                        .lines())
                .hasSize(11)
                .startsWith("The slowest of 16 tests, which took 1319 s in all:");
    }

    @Test
    void aRunWithoutTestsHasNothingToTell() throws IOException {
        assertThat(SlowestTests.told(List.of(directory))).isEmpty();
    }

    @Test
    void aReportThatBrokeOffIsNamedAndTheOthersAreTold() throws IOException {
        report("broken", "<testsuite>");

        assertThat(SlowestTests.told(List.of(directory, REPORTS)).lines())
                .hasSize(6)
                .first()
                .asString()
                .contains("TEST-broken.xml cannot be read: ");
    }

    private void report(String name, String text) throws IOException {
        Files.writeString(directory.resolve("TEST-" + name + ".xml"), text);
    }
}
