package racemanager.store;

import java.util.concurrent.Executor;

/** A thread of its own for what reads all of the store, which is seldom and one thing at a time. */
final class Background {

    /** Not the common pool of the Java machine: it has a thread per processor, and one such look would keep others waiting. */
    static Executor named(String name) {
        return work -> Thread.ofPlatform().name(name).daemon().start(work);
    }

    private Background() {}
}
