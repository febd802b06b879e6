package racemanager.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A store in a process of its own. */
final class ChildStore {

    /** Starts a class of the tests in a JVM of its own; its errors go where this one's go. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = Stream.concat(
                        Stream.of(
                                java,
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                path,
                                main.getName()),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static String tryToOpen(Path directory) throws IOException {
        var child = start(ChildStore.class, directory.toString());
        return new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) {
        try (var store = Sample.open(Path.of(arguments[0]))) {
            System.out.println("opened " + store.directory());
        } catch (StoreException failure) {
            System.out.println(List.of(failure.getMessage()));
        }
    }

    private ChildStore() {}
}
