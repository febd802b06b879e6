package racemanager.store.bench;

/**
 * One measurement of one journal with so many actors.
 *
 * @param seconds of the window
 * @param latencies of what was answered within the window, from sending a command to its reply
 * @param checkpoints that the store finished meanwhile, 0 for the others
 */
record Cell(JournalKind journal, int actors, double seconds, Latencies latencies, long checkpoints) {

    double factsPerSecond() {
        return latencies.count() / seconds;
    }
}
