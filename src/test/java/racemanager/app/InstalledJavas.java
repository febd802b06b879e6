package racemanager.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Javas that Debian and its like keep under {@code /usr/lib/jvm}. */
final class InstalledJavas {

    private static final Path HOMES = Path.of("/usr/lib/jvm");

    /** A JDK says in its file {@code release}: {@code JAVA_VERSION="17.0.15"}. */
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"([\\d.]+)");

    private InstalledJavas() {}

    /** The program {@code java} of one below this version, if there is any. */
    static Optional<Path> olderThan(int feature) throws IOException {
        if (!Files.isDirectory(HOMES)) {
            return Optional.empty();
        }
        try (var homes = Files.list(HOMES)) {
            return homes.filter(home -> isOlder(home, feature))
                    .map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    private static boolean isOlder(Path home, int feature) {
        try {
            var version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() && Launcher.feature(version.group(1)) < feature;
        } catch (IOException notAJava) {
            return false;
        }
    }
}
