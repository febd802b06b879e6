package racemanager.app.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import racemanager.app.status.Finding;
import racemanager.store.StoreStatistics;

class FindingsTest {

    private static StoreStatistics store(boolean full, boolean broken) {
        return new StoreStatistics(1_654, 0, 0, 0, 0, 0, 0, 0, 0, 0, full, broken);
    }

    @Test
    void aStoreThatIsBrokenOrFullIsUnwell() {
        assertThat(Findings.store(store(false, true))).isEqualTo(Finding.unwell("broken, restart the program"));
        assertThat(Findings.store(store(true, true))).isEqualTo(Finding.unwell("broken, restart the program"));
        assertThat(Findings.store(store(true, false))).isEqualTo(Finding.unwell("the disk is full"));
    }

    /** What is written since the start is another number than the facts that verify finds, and has another name. */
    @Test
    void whatWasWrittenIsNotCalledFacts() {
        assertThat(Findings.store(store(false, false))).isEqualTo(Finding.well("1654 records written since the start"));
    }

    @Test
    void aGatewayIsWellWhileOneShardIsConnected() {
        assertThat(Findings.gateway(1, 4)).isEqualTo(Finding.well("1 of 4 shards connected"));
        assertThat(Findings.gateway(0, 4)).isEqualTo(Finding.unwell("0 of 4 shards connected"));
    }

    @Test
    void anotherProgramWithTheTokenIsTold() {
        assertThat(Findings.token(true)).isEqualTo(Finding.unwell("another program answers with the same token"));
        assertThat(Findings.token(false)).isEqualTo(Finding.well("nobody else answers with it"));
    }
}
