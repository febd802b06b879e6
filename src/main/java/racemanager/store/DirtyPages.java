package racemanager.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The pages that were written and not committed, as copies in memory; used by the store's own thread only. */
final class DirtyPages {

    private static final int CHUNK_SHIFT = 10;
    private static final int CHUNK = 1 << CHUNK_SHIFT;

    private byte[][][] chunks = new byte[16][][];
    private long[] numbers = new long[256];
    private int count;

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The number of the n-th page, in the order in which they were first written. */
    long number(int n) {
        return numbers[n];
    }

    /** The n-th page. */
    byte[] page(int n) {
        var page = find(numbers[n]);
        if (page == null) {
            throw new AssertionError("a dirty page is there until all are cleared");
        }
        return page;
    }

    byte @Nullable [] find(long number) {
        var chunk = (int) (number >>> CHUNK_SHIFT);
        if (chunk >= chunks.length) {
            return null;
        }
        var pages = chunks[chunk];
        return pages == null ? null : pages[(int) number & (CHUNK - 1)];
    }

    void put(long number, byte[] page) {
        var chunk = (int) (number >>> CHUNK_SHIFT);
        if (chunk >= chunks.length) {
            chunks = Arrays.copyOf(chunks, Math.max(chunk + 1, chunks.length * 2));
        }
        var pages = chunks[chunk];
        if (pages == null) {
            pages = new byte[CHUNK][];
            chunks[chunk] = pages;
        }
        pages[(int) number & (CHUNK - 1)] = page;
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
    }

    void clear() {
        for (int n = 0; n < count; n++) {
            var pages = chunks[(int) (numbers[n] >>> CHUNK_SHIFT)];
            if (pages != null) {
                pages[(int) numbers[n] & (CHUNK - 1)] = null;
            }
        }
        count = 0;
    }
}
