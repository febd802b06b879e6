package racemanager.store;

import static racemanager.store.FileFormat.BASE_PAGES;
import static racemanager.store.FileFormat.PAGE;
import static racemanager.store.FileFormat.PAGE_SHIFT;
import static racemanager.store.FileFormat.SLICE;
import static racemanager.store.FileFormat.SLICE_SHIFT;

import java.io.Closeable;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;

/** The committed pages, mapped into memory slice by slice, behind the base's header. */
final class BaseFile implements Closeable {

    private final Path path;
    private final FileChannel channel;
    private final HeaderSlots headers;
    private final Faults faults;
    private volatile MappedByteBuffer[] slices = new MappedByteBuffer[0];
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
        mapSlices((int) ((channel.size() - BASE_PAGES) >>> SLICE_SHIFT));
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
        var bytes = FileFormat.roundUp(length, SLICE);
        Allocation.extend(path, channel, BASE_PAGES + bytes, FaultPoint.RESERVE_BASE_GROWING, faults);
        faults.reached(FaultPoint.RESERVE_BASE_GROWN);
        mapSlices((int) (bytes >>> SLICE_SHIFT));
    }

    private void mapSlices(int count) throws IOException {
        var known = slices;
        var more = Arrays.copyOf(known, Math.max(count, known.length));
        for (int slice = known.length; slice < count; slice++) {
            faults.reached(FaultPoint.RESERVE_BASE_MAPPING);
            more[slice] =
                    channel.map(FileChannel.MapMode.READ_WRITE, BASE_PAGES + ((long) slice << SLICE_SHIFT), SLICE);
        }
        slices = more;
    }

    /** The bytes of pages that have room on the disk. */
    long allocated() {
        return (long) slices.length << SLICE_SHIFT;
    }

    void putPage(long number, byte[] page) {
        var offset = number << PAGE_SHIFT;
        var slice = (int) (offset >>> SLICE_SHIFT);
        touched.set(slice);
        slices[slice].put(within(offset), page, 0, PAGE);
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
        return offset < allocated() ? slices[(int) (offset >>> SLICE_SHIFT)].get(within(offset)) : 0;
    }

    /** Reads within one page; what is not allocated yet reads as zeros. */
    void get(long offset, byte[] target, int at, int count) {
        if (offset < allocated()) {
            slices[(int) (offset >>> SLICE_SHIFT)].get(within(offset), target, at, count);
        } else {
            Arrays.fill(target, at, at + count, (byte) 0);
        }
    }

    private static int within(long offset) {
        return (int) offset & (SLICE - 1);
    }

    @Override
    public void close() throws IOException {
        slices = new MappedByteBuffer[0];
        channel.close();
    }
}
