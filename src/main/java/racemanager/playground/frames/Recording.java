package racemanager.playground.frames;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Where every REST request of bots is written down with its answer, for those who want to look at them later. */
public interface Recording extends AutoCloseable {

    /** The environment variable that names a directory for the recordings of all playgrounds of a process. */
    String VARIABLE = "CRM_PLAYGROUND_RECORD";

    /** Takes an exchange, which is made only where somebody wants it. */
    void keep(Supplier<Exchange> exchange);

    @Override
    void close();

    /** Writes nothing. */
    static Recording none() {
        return new Recording() {
            @Override
            public void keep(Supplier<Exchange> unwanted) {}

            @Override
            public void close() {}
        };
    }

    /** The directory that {@link #VARIABLE} names, if it is set. */
    static Optional<Path> fromEnvironment() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(typed -> !typed.isBlank())
                .map(Path::of);
    }
}
