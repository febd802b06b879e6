package racemanager.store;

import static racemanager.store.FileFormat.PAGE;
import static racemanager.store.FileFormat.PAGE_SHIFT;
import static racemanager.store.FileFormat.SLICE_SHIFT;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The committed pages, mapped into memory slice by slice, behind the base's header.
 *
 * <p>A page is checked against its checksum when it is read for the first time.
 */
final class BaseFile implements Closeable {

    private final Path path;
    private final FileChannel channel;
    private final HeaderSlots headers;
    private final Faults faults;
    private BaseLayout layout = BaseLayout.CHECKED;
    private volatile MappedByteBuffer[] slices = new MappedByteBuffer[0];
    private volatile CheckedPages checked = CheckedPages.none();
    private BitSet touched = new BitSet();

    private BaseFile(Path path, FileChannel channel, Faults faults) {
        this.path = path;
        this.channel = channel;
        this.headers = new HeaderSlots(path, channel);
        this.faults = faults;
    }

    static BaseFile open(Path path, Faults faults) throws IOException {
        var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new BaseFile(path, channel, faults);
    }

    Path path() {
        return path;
    }

    /** Reads the header and maps the pages that are there. */
    StoreHeader readHeader() throws IOException {
        var header = headers.read();
        layout = BaseLayout.of(header.version());
        mapSlices(layout.slicesIn(channel.size()));
        if (header.length() > allocated()) {
            throw StoreException.damaged(path, channel.size(), "the end is missing");
        }
        return header;
    }

    void writeHeader(StoreHeader header) throws IOException {
        headers.write(header);
    }

    void forceHeader() throws IOException {
        channel.force(false);
    }

    /** Allocates room for so many bytes of pages; only this may meet a full disk. */
    void reserve(long length) throws IOException {
        if (length <= allocated()) {
            return;
        }
        var count = BaseLayout.slicesFor(length);
        Allocation.extend(path, channel, layout.fileBytes(count), FaultPoint.RESERVE_BASE_GROWING, faults);
        faults.reached(FaultPoint.RESERVE_BASE_GROWN);
        mapSlices(count);
    }

    private void mapSlices(int count) throws IOException {
        var known = slices;
        var more = Arrays.copyOf(known, Math.max(count, known.length));
        for (int slice = known.length; slice < count; slice++) {
            faults.reached(FaultPoint.RESERVE_BASE_MAPPING);
            more[slice] = channel.map(FileChannel.MapMode.READ_WRITE, layout.fileBytes(slice), layout.sliceBytes());
        }
        checked = checked.upTo(more.length);
        slices = more;
    }

    /** The bytes of pages that have room on the disk. */
    long allocated() {
        return (long) slices.length << SLICE_SHIFT;
    }

    /** The bytes of the whole file. */
    long fileBytes() {
        return layout.fileBytes(slices.length);
    }

    void putPage(long number, byte[] page) {
        var index = FileFormat.sliceOf(number);
        var slice = slices[index];
        touched.set(index);
        slice.put(layout.within(number << PAGE_SHIFT), page, 0, PAGE);
        if (layout.isChecked()) {
            slice.putInt(
                    layout.checksumWithin(number), FileFormat.pageChecksum(number, ByteBuffer.wrap(page, 0, PAGE)));
            checked.add(number);
        }
    }

    /** The slices written since this was last asked. */
    BitSet takeTouched() {
        var taken = touched;
        touched = new BitSet();
        return taken;
    }

    /** Returns when these slices, and the length of the file, are on the disk. */
    void force(BitSet written) throws IOException {
        var known = slices;
        written.stream().forEach(slice -> known[slice].force());
        channel.force(true);
    }

    byte getByte(long offset) {
        if (offset >= allocated()) {
            return 0;
        }
        requireSound(offset >>> PAGE_SHIFT);
        return slices[(int) (offset >>> SLICE_SHIFT)].get(layout.within(offset));
    }

    /**
     * Reads within one page; what is not allocated yet reads as zeros.
     *
     * @throws StoreException if the page is damaged
     */
    void get(long offset, byte[] target, int at, int count) {
        if (offset < allocated()) {
            requireSound(offset >>> PAGE_SHIFT);
            slices[(int) (offset >>> SLICE_SHIFT)].get(layout.within(offset), target, at, count);
        } else {
            Arrays.fill(target, at, at + count, (byte) 0);
        }
    }

    private void requireSound(long page) {
        if (checked.has(page)) {
            return;
        }
        if (!isSound(page)) {
            throw StoreException.damaged(
                    path, layout.positionOf(page), "page " + page + " does not match its checksum");
        }
        checked.add(page);
    }

    /** Whether the page is what its checksum says, read once more whatever is known of it. */
    boolean isSound(long page) {
        if (!layout.isChecked() || page << PAGE_SHIFT >= allocated()) {
            return true;
        }
        var slice = slices[FileFormat.sliceOf(page)];
        var checksum = slice.getInt(layout.checksumWithin(page));
        var content = slice.slice(layout.within(page << PAGE_SHIFT), PAGE);
        return checksum == 0 ? isBlank(content) : checksum == FileFormat.pageChecksum(page, content);
    }

    private static boolean isBlank(ByteBuffer page) {
        while (page.hasRemaining()) {
            if (page.getLong() != 0) {
                return false;
            }
        }
        return true;
    }

    long positionOf(long page) {
        return layout.positionOf(page);
    }

    @Override
    public void close() throws IOException {
        slices = new MappedByteBuffer[0];
        channel.close();
    }
}
