package racemanager.event.team;

import java.util.List;

/**
 * Prints how long the search for all plans takes; run it by the profile {@code bench}, since a shared
 * machine tells only rough figures.
 */
public final class TeamPlanBenchmark {

    private static final int WARM_UP = 20_000;
    private static final int ROUNDS = 20_000;

    public static void main(String[] arguments) {
        for (int drivers : List.of(40, 100, 200)) {
            long found = searched(drivers, WARM_UP);
            long began = System.nanoTime();
            found += searched(drivers, ROUNDS);
            double micros = (System.nanoTime() - began) / 1_000.0 / ROUNDS;
            System.out.printf("%d drivers: %.2f µs a search (%d plans)%n", drivers, micros, found);
        }
    }

    private static long searched(int drivers, int rounds) {
        long found = 0;
        for (int i = 0; i < rounds; i++) found += TeamPlan.all(drivers).size();
        return found;
    }

    private TeamPlanBenchmark() {}
}
