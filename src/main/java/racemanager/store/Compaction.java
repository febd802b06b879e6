package racemanager.store;

/** How large the base was before and after its free space was given back. */
public record Compaction(long bytesBefore, long bytesAfter) {}
