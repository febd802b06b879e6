package racemanager.store;

import static racemanager.store.FileFormat.PAGE;
import static racemanager.store.FileFormat.PAGE_SHIFT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.mapdb.DataInput2;
import org.mapdb.volume.Volume;

/** MapDB's view of a volume, in terms of whole pages: one to read from, one to write into. */
abstract class PagedVolume extends Volume {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** The page as this thread has written it and not committed, or nothing. */
    abstract byte @Nullable [] written(long number);

    /** The page to write into: a copy that no other thread sees. */
    abstract byte[] writable(long number);

    /** Reads committed bytes within one page. */
    abstract void getCommitted(long offset, byte[] target, int at, int count);

    @Override
    public final long getLong(long offset) {
        var in = (int) offset & (PAGE - 1);
        var page = written(offset >>> PAGE_SHIFT);
        if (page != null && in <= PAGE - Long.BYTES) {
            return (long) LONG.get(page, in);
        }
        var bytes = new byte[Long.BYTES];
        getData(offset, bytes, 0, bytes.length);
        return (long) LONG.get(bytes, 0);
    }

    @Override
    public final int getInt(long offset) {
        var in = (int) offset & (PAGE - 1);
        var page = written(offset >>> PAGE_SHIFT);
        if (page != null && in <= PAGE - Integer.BYTES) {
            return (int) INT.get(page, in);
        }
        var bytes = new byte[Integer.BYTES];
        getData(offset, bytes, 0, bytes.length);
        return (int) INT.get(bytes, 0);
    }

    @Override
    public final byte getByte(long offset) {
        var page = written(offset >>> PAGE_SHIFT);
        if (page != null) {
            return page[(int) offset & (PAGE - 1)];
        }
        var one = new byte[1];
        getCommitted(offset, one, 0, 1);
        return one[0];
    }

    @Override
    public final void getData(long offset, byte[] target, int at, int count) {
        for (int done = 0; done < count; ) {
            var from = offset + done;
            var in = (int) from & (PAGE - 1);
            var part = Math.min(count - done, PAGE - in);
            var page = written(from >>> PAGE_SHIFT);
            if (page == null) {
                getCommitted(from, target, at + done, part);
            } else {
                System.arraycopy(page, in, target, at + done, part);
            }
            done += part;
        }
    }

    @Override
    public final DataInput2 getDataInput(long offset, int size) {
        var bytes = new byte[size];
        getData(offset, bytes, 0, size);
        return new DataInput2.ByteArray(bytes);
    }

    @Override
    public final void putLong(long offset, long value) {
        var in = (int) offset & (PAGE - 1);
        if (in <= PAGE - Long.BYTES) {
            LONG.set(writable(offset >>> PAGE_SHIFT), in, value);
        } else {
            putData(offset, ByteBuffer.allocate(Long.BYTES).putLong(value).array(), 0, Long.BYTES);
        }
    }

    @Override
    public final void putInt(long offset, int value) {
        var in = (int) offset & (PAGE - 1);
        if (in <= PAGE - Integer.BYTES) {
            INT.set(writable(offset >>> PAGE_SHIFT), in, value);
        } else {
            putData(offset, ByteBuffer.allocate(Integer.BYTES).putInt(value).array(), 0, Integer.BYTES);
        }
    }

    @Override
    public final void putByte(long offset, byte value) {
        writable(offset >>> PAGE_SHIFT)[(int) offset & (PAGE - 1)] = value;
    }

    @Override
    public final void putData(long offset, byte[] source, int at, int count) {
        for (int done = 0; done < count; ) {
            var to = offset + done;
            var in = (int) to & (PAGE - 1);
            var part = Math.min(count - done, PAGE - in);
            System.arraycopy(source, at + done, writable(to >>> PAGE_SHIFT), in, part);
            done += part;
        }
    }

    @Override
    public final void putData(long offset, ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        putData(offset, bytes, 0, bytes.length);
    }

    @Override
    public final void clear(long start, long end) {
        var zeros = new byte[PAGE];
        for (var at = start; at < end; at += PAGE) {
            putData(at, zeros, 0, (int) Math.min(PAGE, end - at));
        }
    }

    /** MapDB truncates only while it compacts in place, and what lies behind the end is never read again. */
    @Override
    public final void truncate(long size) {}

    @Override
    public final int sliceSize() {
        return -1;
    }

    @Override
    public final boolean isSliced() {
        return false;
    }

    @Override
    public final boolean isReadOnly() {
        return false;
    }

    @Override
    public final boolean getFileLocked() {
        return true;
    }
}
