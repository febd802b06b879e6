package racemanager.store;

import java.util.Arrays;

/**
 * Which pages are known to match their checksums.
 *
 * <p>Threads set and read marks without a lock: a mark that is not seen yet only means that a page is checked twice.
 */
final class CheckedPages {

    private static final int PER_SLICE = FileFormat.SLICE >> FileFormat.PAGE_SHIFT;

    private final boolean[][] marks;

    private CheckedPages(boolean[][] marks) {
        this.marks = marks;
    }

    static CheckedPages none() {
        return new CheckedPages(new boolean[0][]);
    }

    /** The same marks, with room for so many slices. */
    CheckedPages upTo(int slices) {
        var more = Arrays.copyOf(marks, slices);
        for (int slice = marks.length; slice < slices; slice++) {
            more[slice] = new boolean[PER_SLICE];
        }
        return new CheckedPages(more);
    }

    boolean has(long page) {
        return marks[FileFormat.sliceOf(page)][(int) page & (PER_SLICE - 1)];
    }

    void add(long page) {
        marks[FileFormat.sliceOf(page)][(int) page & (PER_SLICE - 1)] = true;
    }
}
