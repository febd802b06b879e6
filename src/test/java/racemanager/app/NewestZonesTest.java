package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import racemanager.when.IcuZones;

class NewestZonesTest {

    @Test
    void theReleaseOfTheJdkIsReadFromItsFile() {
        assertThat(NewestZones.ofJdk()).matches("20\\d\\d[a-z]");
        assertThat(IcuZones.release()).matches("20\\d\\d[a-z]");
    }
}
