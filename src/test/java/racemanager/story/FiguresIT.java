package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import racemanager.app.Figures;

/** What the page {@code /metrics} tells of two registrations, a command and a suggestion. */
@Execution(ExecutionMode.CONCURRENT)
class FiguresIT {

    private static final double PAGE = 4_096;
    private static final double LARGEST_HEAP = 512 << 20;

    @TempDir
    private Path directory;

    @Test
    void everythingThatHappenedIsInTheFigures() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var lena = house.page().asDriver("Lena Vogt");
                    var diego = house.page().asDriver("Diego Marín")) {
                organiser.publishes(5, Duration.ofDays(3));
                organiser.announcement("0/5");
                var before = house.figures();

                GrandFinal.registers(lena, "Lena Vogt", "76561197960287931");
                GrandFinal.registers(diego, "Diego Marín", "76561197960287933");
                organiser.announcement("2/5");
                assertThat(lena.isSuggested("/track show", "track", "Sp")).hasSize(1);
                lena.types("/help").message();

                answers(before, house.figures());
                store(before, house.figures());
                machine(house.figures());
            }
        }
    }

    private static void answers(Figures before, Figures after) {
        var counted = Stream.of("command", "button", "select", "modal", "suggestion")
                .map(kind -> kind + " " + Math.round(more("discord_answers_seconds_count", kind, before, after)));
        assertThat(counted).containsExactly("command 1", "button 2", "select 0", "modal 2", "suggestion 1");
        assertThat(after.value("discord_answers_seconds_count", "kind", "select"))
                .as("those of the wizard")
                .isPositive();
        var percentiles = Stream.of("0.5", "0.95", "0.99")
                .map(quantile -> after.value("discord_answers_seconds", "kind", "button", "quantile", quantile))
                .toList();
        assertThat(percentiles)
                .isSorted()
                .allSatisfy(seconds -> assertThat(seconds).isBetween(0.000_1, 3.0));
        assertThat(after.value("racemanager_outbox_oldest_seconds")).isBetween(0.0, 5.0);
        assertThat(after.value("discord_requests_limited_total")).isNotNegative();
    }

    private static double more(String name, String kind, Figures before, Figures after) {
        return after.value(name, "kind", kind) - before.value(name, "kind", kind);
    }

    private static void store(Figures before, Figures after) {
        assertThat(more("racemanager_store_facts_total", before, after))
                .as("each driver's account and registration at least")
                .isGreaterThanOrEqualTo(4);
        var forces = more("racemanager_store_force_seconds_count", before, after);
        assertThat(forces).isGreaterThanOrEqualTo(2);
        assertThat(more("racemanager_store_force_seconds_sum", before, after)).isBetween(0.000_001, 30.0);
        assertThat(more("racemanager_store_written_bytes_total", before, after)).isGreaterThanOrEqualTo(forces * PAGE);
        assertThat(after.value("racemanager_store_waiting")).isNotNegative();
        assertThat(after.value("racemanager_actors", "kind", "event")).isOne();
        assertThat(after.value("racemanager_actors", "kind", "guild")).isPositive();
    }

    private static double more(String name, Figures before, Figures after) {
        return after.value(name) - before.value(name);
    }

    private static void machine(Figures now) {
        assertThat(now.value("jvm_heap_used_bytes")).isBetween(1.0, LARGEST_HEAP);
        assertThat(now.value("jvm_heap_max_bytes")).isBetween(LARGEST_HEAP / 2, LARGEST_HEAP);
        assertThat(now.value("process_resident_memory_bytes")).isGreaterThan(now.value("jvm_heap_used_bytes") / 2);
        assertThat(now.value("jvm_threads_live_threads")).isGreaterThan(5);
        assertThat(now.value("process_cpu_time_ns_total")).isPositive();
    }
}
