package racemanager.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import racemanager.outside.Folder.Run;

/** A folder with a program for Node.js and the packages that its lock file names. */
public final class NodeFolder {

    private static final Pattern MAJOR = Pattern.compile("v(\\d+)\\..*");

    private NodeFolder() {}

    /** Node.js or packages cannot be had here; the message says in a sentence what is missing. */
    public static final class MissingException extends IOException {

        private static final long serialVersionUID = 1;

        private MissingException(String message) {
            super(message);
        }
    }

    /** The folder below target that is ready to run; throws {@link MissingException} where it cannot be made so. */
    public static Path of(Path source, int oldestNode) throws IOException {
        if (nodeMajor() < oldestNode) {
            throw new MissingException("There is no Node.js " + oldestNode + " or later.");
        }
        return Folder.prepared(source, NodeFolder::install);
    }

    private static int nodeMajor() {
        var version =
                MAJOR.matcher(Run.of(Path.of("."), List.of("node", "--version")).output());
        return version.matches() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** Once for each state of the lock file. */
    private static void install(Path folder) throws IOException {
        var lock = Files.readAllBytes(folder.resolve("package-lock.json"));
        var installed = folder.resolve("node_modules").resolve(".installed-lock");
        if (Files.exists(installed) && Arrays.equals(Files.readAllBytes(installed), lock)) {
            return;
        }
        var run = Run.of(folder, List.of("npm", "ci", "--prefer-offline"));
        if (run.exitCode() != 0) {
            throw new MissingException("npm cannot install what " + folder.getFileName() + " needs: " + run.output());
        }
        Files.write(installed, lock);
    }
}
