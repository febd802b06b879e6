package racemanager.store;

/**
 * What a store holds, as counted by reading all of it.
 *
 * @param streams how many streams have ever been begun
 * @param facts how many facts are kept
 * @param snapshots how many snapshots are kept
 * @param contentBytes the bytes of all facts and snapshots as they are stored
 */
public record StoreCount(long streams, long facts, long snapshots, long contentBytes) {}
