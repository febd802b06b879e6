package racemanager.store;

import static racemanager.store.FileFormat.PAGE;
import static racemanager.store.FileFormat.PAGE_SHIFT;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A copy of all pages as they were at one instant, made while they go on changing: a page is copied when its turn comes,
 * or just before it changes for the first time. Its methods are called under the lock of the committed pages.
 */
final class PageCopy {

    private static final BaseLayout LAYOUT = BaseLayout.CHECKED;

    private final BaseFile base;
    private final StoreHeader header;
    private final FileChannel target;
    private final BitSet copied = new BitSet();
    private final int pages;
    private @Nullable Exception failure;
    private int next;

    PageCopy(BaseFile base, StoreHeader header, FileChannel target) {
        this.base = base;
        this.header = header;
        this.target = target;
        this.pages = (int) (header.length() >>> PAGE_SHIFT);
    }

    StoreHeader header() {
        return header;
    }

    /** Copies a page that is about to change; a failure is the copy's, and never that of the store. */
    void keep(long number) {
        if (number < pages && !copied.get((int) number) && failure == null) {
            try {
                copy((int) number);
            } catch (IOException | RuntimeException failed) {
                failure = failed;
            }
        }
    }

    /** Copies some of the pages that are left and returns whether more are. */
    boolean goOn(int atMost) {
        for (int n = 0; n < atMost && next < pages; n++, next++) {
            keep(next);
        }
        return next < pages && failure == null;
    }

    /** Throws why it could not be made, if so. */
    void requireWhole() throws IOException {
        switch (failure) {
            case null -> {}
            case IOException full -> throw full;
            case RuntimeException damaged -> throw damaged;
            default -> throw new IllegalStateException(failure);
        }
    }

    private void copy(int number) throws IOException {
        var page = new byte[PAGE];
        base.get((long) number << PAGE_SHIFT, page, 0, PAGE);
        if (base.allocated() < header.length()) {
            throw StoreException.closed(base.path());
        }
        var content = ByteBuffer.wrap(page);
        var checksum = ByteBuffer.allocate(Integer.BYTES).putInt(FileFormat.pageChecksum(number, content.duplicate()));
        Bytes.write(target, content, LAYOUT.positionOf(number));
        Bytes.write(target, checksum.flip(), LAYOUT.positionOfChecksum(number));
        copied.set(number);
    }
}
