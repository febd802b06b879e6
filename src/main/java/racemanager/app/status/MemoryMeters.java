package racemanager.app.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The heap as a whole, which its pools do not add up to, and what the process takes of the machine's memory, on Linux. */
final class MemoryMeters implements MeterBinder {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");
    private static final long KIB = 1_024;

    private final Supplier<MemoryUsage> heap;
    private final Path processStatus;

    MemoryMeters() {
        this(ManagementFactory.getMemoryMXBean()::getHeapMemoryUsage, Path.of("/proc/self/status"));
    }

    MemoryMeters(Supplier<MemoryUsage> heap, Path processStatus) {
        this.heap = heap;
        this.processStatus = processStatus;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "jvm.heap.used", () -> heap.get().getUsed());
        gauge(registry, "jvm.heap.max", () -> heap.get().getMax());
        if (Files.isReadable(processStatus)) {
            gauge(registry, "process.resident.memory", this::resident);
        }
    }

    private static void gauge(MeterRegistry registry, String name, Supplier<Number> figure) {
        Gauge.builder(name, figure).baseUnit(BaseUnits.BYTES).register(registry);
    }

    private double resident() {
        try {
            var found = RESIDENT.matcher(Files.readString(processStatus));
            return found.find() ? Long.parseLong(found.group(1)) * KIB : Double.NaN;
        } catch (IOException unreadable) {
            return Double.NaN;
        }
    }
}
