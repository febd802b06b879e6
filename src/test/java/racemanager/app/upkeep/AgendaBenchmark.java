package racemanager.app.upkeep;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import racemanager.app.settings.Settings;
import racemanager.event.NumberedDriver;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.GuildId;
import racemanager.schedule.Appointment;

/** {@code AgendaBenchmark [appointments] [rounds]}: how long registrations take beside a day with so many appointments. */
final class AgendaBenchmark implements AutoCloseable {

    private static final String APPOINTMENTS = "20000";
    private static final String ROUNDS = "3";
    private static final int DRIVERS = 200;
    private static final int AT_ONCE = 64;
    private static final Duration AHEAD = Duration.ofHours(5);
    private static final GuildId IN_ORDER = new GuildId(1);
    private static final GuildId TOGETHER = new GuildId(2);
    private static final long FIRST_OF_MANY = 1_000;
    private static final long FIRST_APPOINTED = 1_000_000;

    private final Communities communities;
    private final InstantSource clock;

    private AgendaBenchmark(Path directory) throws Exception {
        var settings = Settings.read(Optional.empty(), Map.of("CRM_STORE", directory.toString()));
        var began = System.nanoTime();
        // It goes on from an hour whose day does not end during the measurement, so that its agenda is looked at.
        clock = () -> RaceNight.NOW.plusNanos(System.nanoTime() - began);
        communities = Communities.shown(settings, clock);
    }

    /** Both arguments may be left away: 20,000 appointments, and three rounds after the one that warms up. */
    public static void main(String... arguments) throws Exception {
        var appointments = Integer.parseInt(arguments.length > 0 ? arguments[0] : APPOINTMENTS);
        var rounds = Integer.parseInt(arguments.length > 1 ? arguments[1] : ROUNDS);
        System.out.printf(
                "| round | open appointments | %d registrations | p50, ms | p99, ms | last, ms | processor time each, ms |%n",
                DRIVERS);
        System.out.println("| ---: | ---: | --- | ---: | ---: | ---: | ---: |");
        for (int round = 0; round <= rounds; round++) {
            for (int open : List.of(0, appointments)) {
                try (var benchmark = new AgendaBenchmark(Files.createTempDirectory("agenda-bench"))) {
                    benchmark.prepare(open);
                    benchmark.measureAll(round == 0 ? "to warm up" : Integer.toString(round), open);
                }
            }
        }
    }

    private void prepare(int appointments) throws Exception {
        publish(IN_ORDER);
        publish(TOGETHER);
        Turns.together(0, DRIVERS, AT_ONCE, number -> publish(oneOfMany(number)));
        var due = clock.instant().plus(AHEAD);
        var began = System.nanoTime();
        Turns.together(
                0,
                appointments,
                AT_ONCE,
                number -> communities
                        .appointments()
                        .register(new Appointment(new GuildId(FIRST_APPOINTED + number), "event-1", due))
                        .toCompletableFuture()
                        .get());
        System.err.printf(
                Locale.ROOT,
                "%,d appointments were stored in %,.0f ms%n",
                appointments,
                millis(System.nanoTime() - began));
    }

    private void publish(GuildId guild) throws Exception {
        communities.publishEvent(guild, RaceNight.answers());
    }

    private static GuildId oneOfMany(int number) {
        return new GuildId(FIRST_OF_MANY + number);
    }

    private void measureAll(String round, int open) throws Exception {
        var head = String.format(Locale.ROOT, "| %s | %,d |", round, open);
        measure(head + " one after another", () -> Turns.inOrder(DRIVERS, number -> register(IN_ORDER, number)));
        measure(
                head + " at once in one guild",
                () -> Turns.together(0, DRIVERS, DRIVERS, number -> register(TOGETHER, number)));
        measure(
                head + " at once in a guild each",
                () -> Turns.together(0, DRIVERS, DRIVERS, number -> register(oneOfMany(number), number)));
    }

    private void register(GuildId guild, int number) throws Exception {
        communities.register(guild, new NumberedDriver(number));
    }

    private static void measure(String head, Callable<long[]> registrations) throws Exception {
        var before = processorTime();
        var times = registrations.call();
        var each = (processorTime() - before) / DRIVERS;
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%s | %,.1f | %,.1f | %,.1f | %,.2f |%n",
                head,
                millis(times[DRIVERS / 2]),
                millis(times[DRIVERS * 99 / 100]),
                millis(times[DRIVERS - 1]),
                millis(each));
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    @Override
    public void close() throws Exception {
        communities.close();
    }
}
