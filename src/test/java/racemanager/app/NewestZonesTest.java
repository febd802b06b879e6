package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.zone.ZoneRulesProvider;
import org.junit.jupiter.api.Test;
import racemanager.when.ZoneRelease;

class NewestZonesTest {

    /** A program of its own, because a JDK chooses its zones only once. */
    static final class Chosen {
        public static void main(String[] arguments) {
            NewestZones.use();
            System.out.print(
                    ZoneRulesProvider.getVersions("Europe/Madrid").lastEntry().getKey());
        }
    }

    @Test
    void theReleaseOfTheJdkIsReadFromItsFile() {
        assertThat(NewestZones.ofJdk()).matches("20\\d\\d[a-z]");
    }

    @Test
    void aProgramHasTheNewerOfBothReleases() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Chosen.class.getName())
                .redirectErrorStream(true)
                .start();

        var jdk = NewestZones.ofJdk();
        var icu = ZoneRelease.ofIcu();
        assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(jdk.compareTo(icu) < 0 ? icu : jdk);
    }
}
