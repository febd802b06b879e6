package racemanager.app.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.store.StoreCount;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "999, 999 bytes",
        "1000, 1.0 KB",
        "1234567, 1.2 MB",
        "134217728, 134.2 MB",
        "9223372036854775807, 9223372.0 TB"
    })
    void bytesAreToldInAUnitThatPeopleRead(long bytes, String words) {
        assertThat(Amounts.bytes(bytes)).isEqualTo(words);
    }

    @Test
    void whatAStoreHoldsIsToldInSingularAndPlural() {
        assertThat(Amounts.of(new StoreCount(1, 12_345, 0, 2_000)))
                .isEqualTo("1 stream with 12,345 facts and 0 snapshots, 2.0 KB of content");
    }
}
