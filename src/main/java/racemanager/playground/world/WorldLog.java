package racemanager.playground.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where the changes of the world are kept. */
public interface WorldLog extends AutoCloseable {

    /** Every change that was kept, oldest first. */
    void replay(Consumer<ArrayNode> changes);

    /**
     * Keeps these changes together; once it returns they outlive the process.
     *
     * @param everything may be read on another thread while turns go on
     */
    void append(ArrayNode changes, Supplier<Stream<ArrayNode>> everything);

    @Override
    void close();

    /** A world that ends with its process. */
    static WorldLog none() {
        return new WorldLog() {
            @Override
            public void replay(Consumer<ArrayNode> changes) {}

            @Override
            public void append(ArrayNode changes, Supplier<Stream<ArrayNode>> everything) {}

            @Override
            public void close() {}
        };
    }
}
