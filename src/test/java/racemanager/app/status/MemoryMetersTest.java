package racemanager.app.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryMetersTest {

    private static final MemoryUsage HEAP = new MemoryUsage(10, 2_000, 3_000, 4_000);

    private final MeterRegistry registry = new SimpleMeterRegistry();

    @TempDir
    private Path directory;

    private double value(String name) {
        return registry.get(name).gauge().value();
    }

    @Test
    void theHeapIsWhatIsUsedAndWhatItMayGrowTo() {
        new MemoryMeters(() -> HEAP, directory.resolve("missing")).bindTo(registry);

        assertThat(value("jvm.heap.used")).isEqualTo(2_000);
        assertThat(value("jvm.heap.max")).isEqualTo(4_000);
        assertThat(registry.find("process.resident.memory").gauge())
                .as("where the machine does not tell")
                .isNull();
    }

    @Test
    void residentMemoryIsReadWhenItIsAskedFor() throws Exception {
        var status = Files.writeString(directory.resolve("status"), "VmHWM:\t  900 kB\nVmRSS:\t  100 kB\n");
        new MemoryMeters(() -> HEAP, status).bindTo(registry);

        Files.writeString(status, "VmHWM:\t  900 kB\nVmRSS:\t  250 kB\nRssAnon:\t 7 kB\n");

        assertThat(value("process.resident.memory")).isEqualTo(256_000);
    }
}
