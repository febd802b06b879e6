package racemanager.store.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Compares the store with Pekko's in-memory journal and with a plain log, and prints a table.
 *
 * <p>Arguments, all optional: seconds a cell (2), numbers of actors (1,32,256,4096), megabytes of redo (64), journals to measure
 * (STORE,MEMORY,LEAN_MEMORY,PLAIN_LOG,MEMORY_SERIALIZED).
 */
public final class StoreBenchmark {

    public static void main(String[] arguments) throws IOException {
        var seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 2;
        var plan = BenchPlan.of(seconds, JournalKind.values());
        if (arguments.length > 1) {
            plan = plan.withActors(numbers(arguments[1]));
        }
        if (arguments.length > 2) {
            plan = plan.withRedoBytes(Long.parseLong(arguments[2]) << 20);
        }
        if (arguments.length > 3) {
            plan = plan.withJournals(journals(arguments[3]));
        }
        var directory = Files.createTempDirectory("store-bench");
        try (var run = new BenchRun(plan, directory)) {
            System.out.println(BenchTable.machine(Files.getFileStore(directory)));
            System.out.println(BenchTable.of(run.measure()));
            System.out.println(BenchTable.machine(Files.getFileStore(directory)));
        } finally {
            delete(directory);
        }
    }

    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(",", -1)).map(Integer::valueOf).toList();
    }

    private static List<JournalKind> journals(String list) {
        return Arrays.stream(list.split(",", -1)).map(JournalKind::valueOf).toList();
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private StoreBenchmark() {}
}
