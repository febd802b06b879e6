package racemanager.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import racemanager.kernel.UserError;

/** Where an export goes, in UTF-8 whatever the terminal speaks: a file that appears when it is complete, or standard output. */
final class ExportSink implements AutoCloseable {

    private final Optional<Path> file;
    private final Path unfinished;
    private final Writer out;

    private ExportSink(Optional<Path> file, Path unfinished, Writer out) {
        this.file = file;
        this.unfinished = unfinished;
        this.out = out;
    }

    /** A {@link UserError} when the file is there already or cannot be created. */
    static ExportSink to(Optional<Path> file) {
        try {
            return file.isEmpty()
                    ? new ExportSink(file, Path.of(""), writer(new FileOutputStream(FileDescriptor.out)))
                    : toNew(file.get());
        } catch (IOException failure) {
            throw unwritable(file, failure);
        }
    }

    private static ExportSink toNew(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new UserError(
                    "There is a file " + file + " already, and an export overwrites nothing: name another.");
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownersOnly(file));
        unfinished.toFile().deleteOnExit();
        return new ExportSink(Optional.of(file), unfinished, writer(new FileOutputStream(unfinished.toFile())));
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static Writer writer(FileOutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** A {@link UserError} when there is no room, or nobody reads any more. */
    void line(String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException failure) {
            throw unwritable(file, failure);
        }
    }

    /** All is written. */
    void complete() {
        try {
            if (file.isPresent()) {
                out.close();
                Files.move(unfinished, file.get(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                out.flush();
            }
        } catch (IOException failure) {
            throw unwritable(file, failure);
        }
    }

    private static UserError unwritable(Optional<Path> file, IOException failure) {
        var where = file.map(path -> "to " + path).orElse("to standard output");
        return new UserError(
                "The export could not be written %s (%s): give it a place with room that you may write to."
                        .formatted(where, failure),
                failure);
    }

    /** What is not complete is taken away. */
    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            out.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
