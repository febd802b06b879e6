package racemanager.architecture.sample.event;

import java.util.Random;

/** Rules that leave the answer to chance. */
public final class ThrowsDice {

    int openly() {
        return new Random(1).nextInt();
    }

    double hidden() {
        return Math.random();
    }
}
