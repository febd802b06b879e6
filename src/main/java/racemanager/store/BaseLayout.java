package racemanager.store;

import static racemanager.store.FileFormat.BASE_PAGES;
import static racemanager.store.FileFormat.PAGE;
import static racemanager.store.FileFormat.PAGE_SHIFT;
import static racemanager.store.FileFormat.SLICE;
import static racemanager.store.FileFormat.SLICE_SHIFT;

/** Where a page and its checksum lie in the base, which depends on the version that wrote it. */
enum BaseLayout {
    /** Version 1: pages only. */
    PLAIN(0),
    /** From version 2 on: a page of checksums before the pages of each slice. */
    CHECKED(PAGE);

    private final int checksums;

    BaseLayout(int checksums) {
        this.checksums = checksums;
    }

    static BaseLayout of(int version) {
        return version == 1 ? PLAIN : CHECKED;
    }

    boolean isChecked() {
        return checksums > 0;
    }

    /** The bytes of the file that a slice takes, its checksums included. */
    int sliceBytes() {
        return checksums + SLICE;
    }

    /** The size of a file of so many slices. */
    long fileBytes(int slices) {
        return BASE_PAGES + (long) slices * sliceBytes();
    }

    int slicesIn(long fileBytes) {
        return (int) Math.max(0, (fileBytes - BASE_PAGES) / sliceBytes());
    }

    /** Where a volume's offset lies within its slice. */
    int within(long offset) {
        return checksums + ((int) offset & (SLICE - 1));
    }

    /** Where the checksum of a page lies within its slice. */
    int checksumWithin(long page) {
        return ((int) page & ((SLICE >> PAGE_SHIFT) - 1)) * Integer.BYTES;
    }

    /** Where a page lies in the file. */
    long positionOf(long page) {
        return fileBytes(FileFormat.sliceOf(page)) + within(page << PAGE_SHIFT);
    }

    /** Where the checksum of a page lies in the file. */
    long positionOfChecksum(long page) {
        return fileBytes(FileFormat.sliceOf(page)) + checksumWithin(page);
    }

    static int slicesFor(long volumeBytes) {
        return (int) (FileFormat.roundUp(volumeBytes, SLICE) >>> SLICE_SHIFT);
    }
}
