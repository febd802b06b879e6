package racemanager.testrun;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Waits for what comes on a queue, in slices: while a machine stands still, which those that many share do, only one of
 * them goes by.
 */
public final class Heard {

    private static final Duration SLICE = Duration.ofSeconds(1);
    private static final int DEPTH = 12;

    /** The next of the queue, or null after so many seconds in which this JVM ran. */
    public static <T> @Nullable T next(BlockingQueue<T> queue, int seconds) throws InterruptedException {
        for (var slice = 0; slice < seconds; slice++) {
            var next = queue.poll(SLICE.toMillis(), TimeUnit.MILLISECONDS);
            if (next != null) return next;
        }
        return null;
    }

    /** What the threads do that carry connections, for the words of a wait that was in vain. */
    public static String carriers() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> isCarrier(each.getKey().getName()))
                .map(each -> each.getKey().getName() + " " + each.getKey().getState() + lines(each.getValue()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static boolean isCarrier(String thread) {
        return thread.startsWith("reactor-") || thread.startsWith("playground-") || thread.startsWith("HttpClient-");
    }

    private static String lines(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .limit(DEPTH)
                .map(line -> System.lineSeparator() + "    " + line)
                .collect(Collectors.joining());
    }

    private Heard() {}
}
