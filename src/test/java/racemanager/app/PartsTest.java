package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class PartsTest {

    private final List<String> stopped = new ArrayList<>();
    private final Parts parts = new Parts();

    @Test
    void whatStartedFirstStopsLast() throws Exception {
        parts.start("store", () -> part("store"));
        parts.start("node", () -> part("node"));
        parts.atEnd("farewell", part("farewell"));

        parts.close();

        assertThat(stopped).containsExactly("farewell", "node", "store");
    }

    @Test
    void aPartThatCannotBeStoppedDoesNotKeepTheOthersRunning() throws Exception {
        parts.start("store", () -> part("store"));
        parts.atEnd("gateway", () -> {
            throw new IOException("broken pipe");
        });

        parts.close();

        assertThat(stopped).containsExactly("store");
    }

    @Test
    void aPartThatDoesNotStartLeavesTheOthersToBeStopped() throws Exception {
        parts.start("store", () -> part("store"));
        assertThatThrownBy(() -> parts.start("node", () -> {
                    throw new IOException("no room");
                }))
                .isInstanceOf(IOException.class);

        parts.close();

        assertThat(stopped).containsExactly("store");
    }

    @Test
    void everyPartIsStoppedOnce() throws Exception {
        parts.start("store", () -> part("store"));

        parts.close();
        parts.close();

        assertThat(stopped).containsExactly("store");
    }

    @Test
    void aPartThatStartedWhileTheProgramWasToldToEndIsStoppedAtOnce() {
        assertThatThrownBy(() -> parts.start("node", () -> {
                    parts.close();
                    return part("node");
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(stopped).containsExactly("node");
    }

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }
}
