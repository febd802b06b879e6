package racemanager.playground.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilledFormTest {

    private static final String MODAL = """
            {"id": "7", "custom_id": "form", "components": [
              {"type": 10, "content": "Read this"},
              {"type": 18, "id": 2, "label": "Full name", "component": {"type": 4, "id": 3, "custom_id": "name"}},
              {"type": 18, "id": 4, "label": "Steam account", "component": {"type": 4, "id": 5, "custom_id": "account"}},
              {"type": 18, "id": 6, "label": "Car", "component": {"type": 3, "id": 8, "custom_id": "car",
                "options": [{"value": "a"}, {"value": "b"}]}}]}""";

    @Test
    void everyFieldIsSentAndEachDriverHasAnAccountOfTheirOwn() {
        var sent = RawHttp.parse(FilledForm.of(RawHttp.parse(MODAL), 4));

        assertThat(sent.path("modal_id").asText()).isEqualTo("7");
        assertThat(sent.path("data").path("custom_id").asText()).isEqualTo("form");
        var parts = sent.path("data").path("components");
        assertThat(parts).hasSize(3);
        assertThat(parts.findValuesAsText("value")).containsExactly("Driver 5", "76561197960300417");
        assertThat(parts.path(2).path("component").path("values").path(0).asText())
                .isEqualTo("a");
        assertThat(parts.path(2).path("component").path("id").asInt()).isEqualTo(8);
    }
}
