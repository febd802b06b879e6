package racemanager.store;

/**
 * How the store works.
 *
 * @param redoBytes the size of the redo; what it may take to open after a crash grows with it
 * @param groupWrites how many writes one transaction holds at most
 * @param groupBytes after how many bytes a transaction takes no more writes
 * @param tailBytes how many bytes of the newest facts stay as they were stored; they are also kept in memory
 * @param faults what fails, in tests
 */
public record StoreSettings(long redoBytes, int groupWrites, long groupBytes, long tailBytes, Faults faults) {

    private static final long MIB = 1 << 20;

    public StoreSettings {
        if (redoBytes < MIB / 16) {
            throw new IllegalArgumentException("a redo of " + redoBytes + " bytes is less than 64 KiB");
        }
        if (tailBytes < 0) {
            throw new IllegalArgumentException("a tail of " + tailBytes + " bytes");
        }
        if (groupWrites < 1 || groupBytes < 1) {
            throw new IllegalArgumentException("a group holds at least one write");
        }
    }

    /** 64 MiB of redo, 2,048 writes or 8 MiB a group, 16 MiB of tail. */
    public static StoreSettings defaults() {
        return new StoreSettings(64 * MIB, 2_048, 8 * MIB, 16 * MIB, Faults.NONE);
    }

    public StoreSettings withRedoBytes(long bytes) {
        return new StoreSettings(bytes, groupWrites, groupBytes, tailBytes, faults);
    }

    public StoreSettings withGroups(int writes, long bytes) {
        return new StoreSettings(redoBytes, writes, bytes, tailBytes, faults);
    }

    public StoreSettings withTailBytes(long bytes) {
        return new StoreSettings(redoBytes, groupWrites, groupBytes, bytes, faults);
    }

    public StoreSettings withFaults(Faults injected) {
        return new StoreSettings(redoBytes, groupWrites, groupBytes, tailBytes, injected);
    }
}
