package racemanager.playground;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import racemanager.playground.frames.Recording;

/**
 * How a playground is started.
 *
 * @param port 0 to 65535 on 127.0.0.1; 0 takes any that is free
 * @param directory where its world is kept; without one it ends with the process
 * @param clock what time it is on the playground
 * @param token the only bot's token, as Discord writes them; without one the world keeps one of its own
 * @param heartbeat how often bots must beat their heart; Discord says 41.25 s
 * @param recording the directory for a file with every REST request; without one nothing is recorded
 */
public record PlaygroundSettings(
        int port,
        Optional<Path> directory,
        InstantSource clock,
        Optional<String> token,
        Duration heartbeat,
        Optional<Path> recording) {

    private static final Duration AS_DISCORD = Duration.ofMillis(41_250);
    private static final int LAST_PORT = 65_535;

    public PlaygroundSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new PlaygroundException("The playground's port must be between 0 and 65535, not " + port + ".");
        }
    }

    /** Any free port, the system's clock, a world that ends with the process; records where the environment says so. */
    public static PlaygroundSettings inMemory() {
        return new PlaygroundSettings(
                0, Optional.empty(), InstantSource.system(), Optional.empty(), AS_DISCORD, Recording.fromEnvironment());
    }

    public PlaygroundSettings withPort(int other) {
        return new PlaygroundSettings(other, directory, clock, token, heartbeat, recording);
    }

    public PlaygroundSettings in(Path other) {
        return new PlaygroundSettings(port, Optional.of(other), clock, token, heartbeat, recording);
    }

    public PlaygroundSettings withClock(InstantSource other) {
        return new PlaygroundSettings(port, directory, other, token, heartbeat, recording);
    }

    public PlaygroundSettings withToken(String other) {
        return new PlaygroundSettings(port, directory, clock, Optional.of(other), heartbeat, recording);
    }

    public PlaygroundSettings withHeartbeat(Duration other) {
        return new PlaygroundSettings(port, directory, clock, token, other, recording);
    }

    public PlaygroundSettings recordingInto(Optional<Path> other) {
        return new PlaygroundSettings(port, directory, clock, token, heartbeat, other);
    }
}
