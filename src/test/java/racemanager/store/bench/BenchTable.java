package racemanager.store.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.util.Locale;

/** The figures of a run for people, as one table in Markdown and a line about the bare append. */
final class BenchTable {

    private static final double MILLISECOND = 1e6;

    private final BenchResult result;
    private final StringBuilder text = new StringBuilder();

    private BenchTable(BenchResult result) {
        this.result = result;
    }

    static String of(BenchResult result) {
        var table = new BenchTable(result);
        table.write();
        return table.text.toString();
    }

    /** What the figures were measured on, and what else the machine has to do just now. */
    static String machine(FileStore disk) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "JDK %d, %d cores, %d MB of heap, files on %s (%s), load average %.1f, %d ms of garbage collection so far",
                Runtime.version().feature(),
                system.getAvailableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                disk.name(),
                disk.type(),
                system.getSystemLoadAverage(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum());
    }

    private void write() {
        var plan = result.plan();
        line(
                "Middle one of %d rounds of %.1f s for each journal in turn; ms from command to reply.%n",
                plan.rounds(), plan.cell().toMillis() / 1e3);
        line("| actors | journal | facts/s | store ÷ this | p50 | p99 | longest | checkpoints |");
        line("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        plan.actors().forEach(actors -> plan.journals().forEach(journal -> row(actors, journal)));
        line(
                "%nBare forced append of 4 KiB: p50 %.2f ms, p99 %.2f ms.",
                result.bareWithin(0.5) / MILLISECOND, result.bareWithin(0.99) / MILLISECOND);
        line(
                "%,d actors with bare forced appends beside them: p99 of a persist %.2f ms, of a bare append %.2f ms,"
                        + " that is %.1f x.",
                BenchRun.PACED_ACTORS,
                result.persistsBeside(0.99) / MILLISECOND,
                result.bareBeside(0.99) / MILLISECOND,
                result.slownessBeside());
        plan.actors().forEach(this::slowness);
        plan.journals().forEach(this::paced);
    }

    private void slowness(int actors) {
        line(
                "p99 of a persist at %,d actors: %.1f x that of the bare forced append.",
                actors, result.slownessToBareAppend(actors));
    }

    private void paced(JournalKind journal) {
        line(
                "%,d actors at %,d facts/s, %s: p50 %.2f ms, p99 %.2f ms, that is %.1f x that of the bare forced append.",
                BenchRun.PACED_ACTORS,
                BenchRun.PACED_PER_SECOND,
                journal.title(),
                result.pacedWithin(0.5, journal) / MILLISECOND,
                result.pacedWithin(0.99, journal) / MILLISECOND,
                result.pacedWithin(0.99, journal) / result.bareWithin(0.99));
    }

    private void row(int actors, JournalKind journal) {
        line(
                "| %,d | %s | %,.0f | %.2f | %.2f | %.2f | %.1f | %s |",
                actors,
                journal.title(),
                result.factsPerSecond(journal, actors),
                result.ratioTo(journal, actors),
                result.within(0.5, journal, actors) / MILLISECOND,
                result.within(0.99, journal, actors) / MILLISECOND,
                result.longest(journal, actors) / MILLISECOND,
                journal == JournalKind.STORE ? result.checkpoints(actors) : "–");
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
