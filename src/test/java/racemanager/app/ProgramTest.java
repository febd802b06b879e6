package racemanager.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.app.settings.Settings;
import racemanager.kernel.UserError;

class ProgramTest {

    private final List<String> stopped = new ArrayList<>();
    private final Program program = new Program(Settings.read(Optional.empty(), Map.of()));

    @Test
    void whenAPartDoesNotStartThoseBeforeItAreStopped() {
        assertThatThrownBy(() -> program.run((settings, parts, onFatal) -> {
                    parts.start("store", () -> () -> stopped.add("store"));
                    throw new UserError("Discord cannot be reached.");
                }))
                .isInstanceOf(UserError.class);

        assertThat(stopped).containsExactly("store");
    }

    @Test
    void onlyAProgramThatNothingFailedInEndsWithZero() {
        assertThat(program.exitCode()).isZero();
        assertThatThrownBy(() -> program.run(
                        (settings, parts, onFatal) -> onFatal.accept(new IllegalStateException("The actors ended."))))
                .hasMessageContaining("The actors ended.");

        assertThat(program.exitCode()).isEqualTo(Main.UNFORESEEN);
    }

    @Test
    void whenAPartFailsForGoodAllAreStoppedAndItsSentenceIsKept() {
        assertThatThrownBy(() -> program.run((settings, parts, onFatal) -> {
                    parts.start("store", () -> () -> stopped.add("store"));
                    parts.start("node", () -> () -> stopped.add("node"));
                    onFatal.accept(new UserError("The disk is broken."));
                }))
                .satisfies(failure -> assertThat(PlainSentence.in(failure)).hasValue("The disk is broken."));

        assertThat(stopped).containsExactly("node", "store");
    }
}
