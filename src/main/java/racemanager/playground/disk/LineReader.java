package racemanager.playground.disk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads whole lines with their end; what comes after the last line end is not a line yet. */
final class LineReader implements AutoCloseable {

    private final InputStream in;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line, or nothing at the end. */
    byte[] next() throws IOException {
        var line = new ByteArrayOutputStream(512);
        for (var next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                return line.toByteArray();
            }
        }
        return new byte[0];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
