package racemanager.app;

import java.io.File;
import java.lang.reflect.InvocationTargetException;

/**
 * Where the jar begins: starts the program, or says which Java it needs.
 *
 * <p>This class alone is compiled for Java 8, so that an older Java can read it at all and does not answer with an
 * {@code UnsupportedClassVersionError}. It therefore uses nothing newer and refers to no other class.
 */
public final class Launcher {

    private static final int OLDEST_JAVA = 21;
    private static final int EXIT_CODE = 1;

    private Launcher() {}

    /** Runs {@code Main} with these arguments; on a Java older than 21 prints one sentence and ends with exit code 1. */
    public static void main(String[] arguments) throws Throwable {
        String version = System.getProperty("java.specification.version");
        if (feature(version) < OLDEST_JAVA) {
            System.err.println(refusal(version, System.getProperty("java.home")));
            System.exit(EXIT_CODE);
        }
        try {
            Class.forName("racemanager.app.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    static String refusal(String version, String home) {
        return "Community Race Manager needs Java " + OLDEST_JAVA + " or later, but this is Java " + version + " ("
                + home + "): install a newer one and start the jar with its bin" + File.separator + "java.";
    }

    /** Up to Java 8 versions were called 1.8. */
    static int feature(String version) {
        String[] parts = version.split("\\.");
        return Integer.parseInt(parts[0].equals("1") && parts.length > 1 ? parts[1] : parts[0]);
    }
}
