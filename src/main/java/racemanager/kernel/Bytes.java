package racemanager.kernel;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Bytes that nobody can change, equal to others of the same values; stored and sent as they are. */
public final class Bytes {

    private final byte[] values;

    private Bytes(byte[] values) {
        this.values = values;
    }

    public static Bytes of(byte... values) {
        return new Bytes(values.clone());
    }

    /** All of them, one behind the other. */
    public static Bytes joined(List<Bytes> parts) {
        var all = ByteBuffer.allocate(parts.stream().mapToInt(Bytes::length).sum());
        parts.forEach(part -> all.put(part.values));
        return new Bytes(all.array());
    }

    /** A copy. */
    public byte[] toArray() {
        return values.clone();
    }

    public int length() {
        return values.length;
    }

    /** Those from one place to before another; throws {@link IndexOutOfBoundsException} where there are none. */
    public Bytes part(int from, int to) {
        if (from < 0 || from > to || to > values.length)
            throw new IndexOutOfBoundsException(from + " to " + to + " of " + values.length);
        return new Bytes(Arrays.copyOfRange(values, from, to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes same && Arrays.equals(values, same.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Only how many they are, since a log is no place for a picture. */
    @Override
    public String toString() {
        return values.length + " bytes";
    }
}
