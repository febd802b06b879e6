package racemanager.playground.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import racemanager.app.Figures;

class BotInsideTest {

    @Test
    void whatGrewIsSharedAmongRegistrationsAndTheRestIsAsItIsInTheEnd() {
        var inside = BotInside.of(
                figures("1.0E9", 10, 40_960, 1, 2, 3), figures("3.0E9", 60, 860_160, 2_097_152, 5_242_880, 70), 200);

        assertThat(inside).isEqualTo(new BotInside(10, 0.25, 4_096, 2, 5, 70));
    }

    private static Figures figures(String nanos, int forces, int bytes, int heap, int resident, int threads) {
        return Figures.read("""
                process_cpu_time_ns_total %s
                racemanager_store_force_seconds_count %d
                racemanager_store_written_bytes_total %d
                jvm_heap_used_bytes %d
                process_resident_memory_bytes %d
                jvm_threads_live_threads %d
                """.formatted(nanos, forces, bytes, heap, resident, threads));
    }
}
