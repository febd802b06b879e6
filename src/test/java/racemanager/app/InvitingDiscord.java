package racemanager.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A playground that waits for a bot of another process. */
public final class InvitingDiscord implements AutoCloseable {

    private final RunningProcess process;
    private final Map<String, String> invitation;
    private final String address;

    private InvitingDiscord(RunningProcess process) throws InterruptedException {
        this.process = process;
        var bidden = process.awaitLine("DISCORD_API_URL=(\\S+) DISCORD_TOKEN=(\\S+)");
        address = process.awaitLine("Open (http://\\S+) in a browser").group(1);
        invitation = Map.of(
                "DISCORD_API_URL",
                bidden.group(1),
                "DISCORD_TOKEN",
                bidden.group(2),
                "CRM_STORE",
                "bot",
                "CRM_HTTP_PORT",
                "0");
    }

    /** Its world lies below the directory. */
    public static InvitingDiscord in(Path directory) throws IOException, InterruptedException {
        return new InvitingDiscord(ShippedJar.start(directory, Map.of(), "playground", "--without-bot", "--port", "0"));
    }

    /** With these variables a bot finds it, and keeps its store in a directory of its own. */
    public Map<String, String> invitation() {
        return invitation;
    }

    /** Of its page. */
    public String address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
