package racemanager.store.bench;

/**
 * Persists and bare forced appends of the same moments: what the disk and the machine take from both.
 *
 * @param persists of the store's actors, each with one command in flight
 * @param bareAppends of one thread that appends now and then
 */
record Beside(Latencies persists, Latencies bareAppends) {}
