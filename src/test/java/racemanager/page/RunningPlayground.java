package racemanager.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import racemanager.app.RunningProcess;
import racemanager.app.ShippedJar;

/** The shipped program on its playground, which can be killed and started again on the same store and port. */
final class RunningPlayground implements AutoCloseable {

    private static final Map<String, String> ANY_PORT = Map.of("CRM_HTTP_PORT", "0");

    private final Path directory;
    private final URI page;
    private RunningProcess process;

    private RunningPlayground(Path directory, RunningProcess process) throws InterruptedException {
        this.directory = directory;
        this.process = process;
        this.page = URI.create(address(process));
    }

    /** Starts with what the directory holds, on any free port. */
    static RunningPlayground start(Path directory) throws IOException, InterruptedException {
        return new RunningPlayground(directory, process(directory, 0));
    }

    private static RunningProcess process(Path directory, int port) throws IOException {
        return ShippedJar.start(directory, ANY_PORT, "playground", "--port", Integer.toString(port));
    }

    private static String address(RunningProcess process) throws InterruptedException {
        return process.awaitLine("Open (http://\\S+) in a browser").group(1);
    }

    URI page() {
        return page;
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.kill();
    }

    /** Starts again where it was, after {@link #kill()}. */
    void startAgain() throws IOException, InterruptedException {
        process = process(directory, page.getPort());
        address(process);
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
