package racemanager.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What a playground of the first program left behind that had wizards: the store of its bot, and the messages with the
 * custom ids of that time. {@link OldStoreMaker} tells how it came about.
 */
final class OldStore {

    static final String GUILD = "1576674130906841088";
    /** The channels that the organisers chose. */
    static final String ANNOUNCEMENTS = "1576674131028475904";

    static final String ENTRY_LIST = "1576674131028475905";

    /** The published event, with three drivers on the grid of whom the first is checked in, and two in line. */
    static final String RACE = "Race of the Old Store";

    /** Whoever began an event, was asked once more what shall become of it, and discarded it. */
    static final String GAVE_UP = "Emily Carter";

    private static final String SAMPLE = "/store/wizards-of-4a01002.zip";
    private static final String FOLDER = "snapshots";

    /** Puts it where a playground that is started in this directory looks for it; tells where the store is. */
    static Path unpack(Path directory) throws IOException {
        try (var files = new ZipInputStream(Objects.requireNonNull(OldStore.class.getResourceAsStream(SAMPLE)))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                var target = directory.resolve(file.getName());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(files, target);
            }
        }
        return store(directory);
    }

    static Path store(Path directory) {
        return directory.resolve(FOLDER);
    }

    static void pack(Path directory, Path zip) throws IOException {
        try (var packed = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(store(directory))) {
            packed.setLevel(9);
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(new ZipEntry(directory.relativize(file).toString()));
                Files.copy(file, packed);
            }
        }
    }

    private OldStore() {}
}
