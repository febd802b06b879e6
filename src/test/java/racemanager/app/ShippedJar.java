package racemanager.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The jar as it is shipped, for tests that start it in a process of its own with the Java that runs the tests. */
public final class ShippedJar {

    /** A test's process lives for seconds: the best code and many collecting threads would come too late for it. */
    private static final List<String> QUICK_TO_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** What the log says as soon as the bot answers. */
    static final String READY = "Ready\\. This is process";

    private static final Map<String, String> ANY_PORTS = Map.of("CRM_HTTP_PORT", "0");

    private ShippedJar() {}

    /** Where it lies. */
    public static Path path() {
        return Path.of(property("racemanager.jar"));
    }

    /** Starts the jar in this directory with these arguments; of our variables only the given ones are set, and where to record. */
    public static RunningProcess start(Path directory, Map<String, String> variables, String... arguments)
            throws IOException {
        return start(path(), ClassArchive.options(path(), ShippedJar::rehearse), directory, variables, arguments);
    }

    private static void rehearse(Path directory, List<String> options) throws IOException, InterruptedException {
        try (var process = start(path(), options, directory, ANY_PORTS, "playground", "--port", "0")) {
            process.awaitLine(READY);
            process.terminate();
        }
    }

    /** The same for a jar that was made of the shipped one, with more options for its JVM. */
    static RunningProcess start(
            Path jar, List<String> options, Path directory, Map<String, String> variables, String... arguments)
            throws IOException {
        var builder = new ProcessBuilder(command(jar, options, arguments)).directory(directory.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(ShippedJar::isSettingOfSomebodyElse);
        environment.putAll(variables);
        return new RunningProcess(builder.start());
    }

    /** Starts the jar with another Java, and with none of the options that only newer ones know. */
    public static RunningProcess startWith(Path java, Path directory, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(java.toString(), "-Xmx512m", "-jar", path().toString()));
        command.addAll(List.of(arguments));
        return new RunningProcess(
                new ProcessBuilder(command).directory(directory.toFile()).start());
    }

    /** What playgrounds record is looked at when all tests have run. */
    private static boolean isSettingOfSomebodyElse(String name) {
        return (name.startsWith("CRM_") || name.startsWith("DISCORD_") || name.startsWith("STEAM_"))
                && !name.equals("CRM_PLAYGROUND_RECORD");
    }

    private static List<String> command(Path jar, List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(property("racemanager.jvm").split("\\s+")));
        command.addAll(QUICK_TO_START);
        command.addAll(options);
        command.addAll(List.of("-Xmx512m", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String property(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The property " + name + " is set by \"mvn verify\" only.");
        }
        return value;
    }
}
