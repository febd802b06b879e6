package racemanager.playground.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program in a process of its own, with this JVM's class path. Closing it kills it. */
final class BenchProcess implements AutoCloseable {

    /** How long one of them is waited for. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final List<Pattern> awaited;
    private final List<CompletableFuture<MatchResult>> found = new ArrayList<>();

    private BenchProcess(Process process, List<Pattern> awaited) {
        this.process = process;
        this.awaited = awaited;
        awaited.forEach(each -> found.add(new CompletableFuture<>()));
        Thread.ofVirtual().start(this::read);
    }

    /** Starts a command of the program with so much heap, "2g"; its output is watched for these patterns. */
    static BenchProcess start(
            Path directory, String heap, Map<String, String> variables, List<String> arguments, String... awaited)
            throws IOException {
        return java(directory, heap, shippedClasses(), variables, with("racemanager.app.Main", arguments), awaited);
    }

    /** Starts another program of ours, which is among the tests. */
    static BenchProcess ofTests(Path directory, String heap, Map<String, String> variables, Class<?> program)
            throws IOException {
        return java(directory, heap, System.getProperty("java.class.path"), variables, List.of(program.getName()));
    }

    private static BenchProcess java(
            Path directory,
            String heap,
            String classes,
            Map<String, String> variables,
            List<String> program,
            String... awaited)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx" + heap,
                "-classpath",
                classes));
        command.addAll(program);
        return of(directory, variables, command, awaited);
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** Starts whatever program with these variables beside those of this process that are not of a bot. */
    static BenchProcess of(Path directory, Map<String, String> variables, List<String> command, String... awaited)
            throws IOException {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CRM_") || name.startsWith("DISCORD_"));
        builder.environment().putAll(variables);
        return new BenchProcess(
                builder.start(), Stream.of(awaited).map(Pattern::compile).toList());
    }

    /** Without the tests, whose log settings let nothing be seen. */
    private static String shippedClasses() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Files.exists(Path.of(entry, "logback-test.xml")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void read() {
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                look(line);
            }
        } catch (IOException ended) {
            // A process that was killed has no more to say.
        }
    }

    private void look(String line) {
        for (var i = 0; i < awaited.size(); i++) {
            var matcher = awaited.get(i).matcher(line);
            if (matcher.find()) {
                found.get(i).complete(matcher.toMatchResult());
            }
        }
    }

    /** What the pattern with this number found, once it has. */
    MatchResult await(int pattern) {
        return found.get(pattern)
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** The processor time that it has had so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
