package racemanager.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A page of a closed store that holds a snapshot or facts, so that damage to it is damage to a record. */
record DamagedPage(Path file, long page) {

    /** The next record that is written may go into the last page. */
    private static final int BEFORE_THE_LAST = 4;

    /** One of the last pages that are not blank. */
    static DamagedPage of(Path directory) throws IOException {
        var file = directory.resolve("racemanager.db");
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (long page = 1_023; page > 0; page--) {
                var content = ByteBuffer.allocate(FileFormat.PAGE);
                Bytes.read(channel, content, BaseLayout.CHECKED.positionOf(page));
                for (var value : content.array()) {
                    if (value != 0) {
                        return new DamagedPage(file, page - BEFORE_THE_LAST);
                    }
                }
            }
        }
        throw new AssertionError("no page is in use");
    }

    long position() {
        return BaseLayout.CHECKED.positionOf(page);
    }

    void flip() throws IOException {
        VolumeSample.flip(file, position() + 40);
    }
}
