package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import racemanager.playground.json.Json;

/** What Discord takes and does not take as first answers to a command, where no bucket limits how often one may try. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTableTest {

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private final Talk talk = new Talk(playground);

    @AfterAll
    void stop() {
        talk.close();
        playground.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/playground/refused-answers.csv", delimiter = '|')
    void isRefusedAndLeavesTheInteractionOpen(String what, int type, String data, String field, String error) {
        var interaction = talk.ping();

        var reply = talk.answer(interaction, type, (ObjectNode) Compact.json(data));

        new Refused(400, 50035, field, error).check(reply);
        assertThat(talk.answer(interaction, 4, Json.object().put("content", "then this"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/playground/accepted-answers.csv", delimiter = '|')
    void isTakenAtItsLimit(String what, int type, String data) {
        talk.answer(talk.ping(), type, (ObjectNode) Compact.json(data)).ok();
    }

    @Test
    void aMessageThatShowsNothingIsRefused() {
        var reply = talk.answer(talk.ping(), 4, Json.object().put("content", " "));

        Refused.with(400, 50006).check(reply);
    }

    @Test
    void anUnknownFieldIsAWarningOnly() {
        talk.answer(talk.ping(), 4, Json.object().put("content", "a").put("colour", "red"))
                .ok();

        assertThat(playground.warnings()).anyMatch(warning -> warning.contains("Unknown field colour"));
    }
}
