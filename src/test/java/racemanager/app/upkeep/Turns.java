package racemanager.app.upkeep;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** The same with many numbers. */
@FunctionalInterface
interface Turns {

    void take(int number) throws Exception;

    /** One after another; tells how many nanoseconds each took. */
    static long[] inOrder(int count, Turns turns) throws Exception {
        var times = new long[count];
        for (int number = 0; number < count; number++) {
            times[number] = turns.timed(number);
        }
        return times;
    }

    /** So many at once; tells how many nanoseconds each took. */
    static long[] together(int from, int to, int atOnce, Turns turns) throws Exception {
        var room = new Semaphore(atOnce);
        var all = new ArrayList<Future<Long>>();
        try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = from; number < to; number++) {
                var turn = number;
                room.acquire();
                all.add(tasks.submit(() -> {
                    try {
                        return turns.timed(turn);
                    } finally {
                        room.release();
                    }
                }));
            }
        }
        var times = new long[all.size()];
        for (int number = 0; number < times.length; number++) {
            times[number] = all.get(number).get();
        }
        return times;
    }

    private long timed(int number) throws Exception {
        var began = System.nanoTime();
        take(number);
        return System.nanoTime() - began;
    }
}
