package racemanager.playground.bench;

import java.io.IOException;
import java.time.Duration;
import racemanager.app.Figures;

/**
 * What a bot's page {@code /metrics} told of registrations: what each of them took, and what the process had in the end.
 *
 * @param millis of processor time
 * @param bytes written to the store
 * @param heap in MiB, like what is resident
 */
record BotInside(double millis, double forces, double bytes, double heap, double resident, double threads) {

    private static final Duration NEWS = Duration.ofMillis(1_100);
    private static final int QUIET = 3;
    private static final int LONGEST = 300;
    private static final double MIB = 1 << 20;
    private static final double NANOS = 1e6;

    static BotInside of(Figures before, Figures after, long registrations) {
        return new BotInside(
                more("process_cpu_time_ns_total", before, after) / NANOS / registrations,
                more("racemanager_store_force_seconds_count", before, after) / registrations,
                more("racemanager_store_written_bytes_total", before, after) / registrations,
                after.value("jvm_heap_used_bytes") / MIB,
                after.value("process_resident_memory_bytes") / MIB,
                after.value("jvm_threads_live_threads"));
    }

    private static double more(String name, Figures before, Figures after) {
        return after.value(name) - before.value(name);
    }

    /** The figures once nothing has waited for its turn to be posted in three readings, which the bot renews each second. */
    static Figures settled(String url) throws IOException, InterruptedException {
        var figures = Figures.at(url);
        var quiet = 0;
        for (var reading = 0; quiet < QUIET && reading < LONGEST; reading++) {
            Thread.sleep(NEWS);
            figures = Figures.at(url);
            quiet = figures.value("racemanager_outbox_waiting") > 0 ? 0 : quiet + 1;
        }
        return figures;
    }
}
