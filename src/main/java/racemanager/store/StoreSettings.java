package racemanager.store;

/**
 * How the store works.
 *
 * @param redoBytes the size of the redo; what it may take to open after a crash grows with it
 * @param groupWrites how many writes one transaction holds at most
 * @param groupBytes after how many bytes a transaction takes no more writes
 * @param faults what fails, in tests
 */
public record StoreSettings(long redoBytes, int groupWrites, long groupBytes, Faults faults) {

    private static final long MIB = 1 << 20;

    public StoreSettings {
        if (redoBytes < MIB / 16) {
            throw new IllegalArgumentException("a redo of " + redoBytes + " bytes is less than 64 KiB");
        }
        if (groupWrites < 1 || groupBytes < 1) {
            throw new IllegalArgumentException("a group holds at least one write");
        }
    }

    /** 64 MiB of redo, 1,024 writes or 8 MiB a group. */
    public static StoreSettings defaults() {
        return new StoreSettings(64 * MIB, 1_024, 8 * MIB, Faults.NONE);
    }

    public StoreSettings withRedoBytes(long bytes) {
        return new StoreSettings(bytes, groupWrites, groupBytes, faults);
    }

    public StoreSettings withGroups(int writes, long bytes) {
        return new StoreSettings(redoBytes, writes, bytes, faults);
    }

    public StoreSettings withFaults(Faults injected) {
        return new StoreSettings(redoBytes, groupWrites, groupBytes, injected);
    }
}
