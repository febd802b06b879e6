package racemanager.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuZonesTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Madrid, 2026-07-01T00:00:00Z, +02:00",
        "Europe/Madrid, 2026-12-01T00:00:00Z, +01:00",
        "Europe/Dublin, 2026-07-01T00:00:00Z, +01:00",
        "America/Winnipeg, 2027-01-10T00:00:00Z, -05:00",
        "America/Vancouver, 2027-01-10T00:00:00Z, -07:00",
        "Australia/Lord_Howe, 2027-01-10T00:00:00Z, +11:00",
        "Asia/Kathmandu, 2027-01-10T00:00:00Z, +05:45",
        "Etc/UTC, 2027-01-10T00:00:00Z, Z",
        "Etc/GMT-3, 2027-07-10T00:00:00Z, +03:00"
    })
    void anOffsetIsThatOfTheNewestRules(String zone, Instant at, String offset) {
        assertThat(ZoneId.of(zone).getRules().getOffset(at)).isEqualTo(ZoneOffset.of(offset));
    }

    @Test
    void theClockIsStillChangedInManyYears() {
        var rules = ZoneId.of("Europe/Paris").getRules();

        assertThat(rules.getOffset(Instant.parse("2064-07-01T00:00:00Z"))).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(rules.isDaylightSavings(Instant.parse("2064-07-01T00:00:00Z")))
                .isTrue();
        assertThat(rules.getDaylightSavings(Instant.parse("2064-12-01T00:00:00Z")))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void theTestsRunWithTheReleaseThatIcuHas() {
        assertThat(ZoneRulesProvider.getVersions("Europe/Madrid")).containsOnlyKeys(ZoneRelease.ofIcu());
    }

    @Test
    void aThreeLetterIdThatIsSeveralZonesIsNone() {
        assertThat(ZoneId.getAvailableZoneIds()).doesNotContain("EST", "CST", "IST", "Etc/Unknown");
    }
}
