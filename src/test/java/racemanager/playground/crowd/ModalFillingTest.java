package racemanager.playground.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.playground.json.Json;
import racemanager.playground.strict.ComponentType;
import racemanager.playground.world.Member;
import racemanager.playground.world.Persona;

class ModalFillingTest {

    private static final Participant LENA =
            new Participant(7, "Lena Vogt", new Member(1, 42, null, List.of(5L), Instant.EPOCH, Persona.DRIVER, null));

    /** The texts of all fields of a modal with this one field. */
    private static String filled(Map<String, String> asked, String label, ObjectNode field) {
        var part = Json.object().put("type", ComponentType.LABEL).put("label", label);
        part.set("component", field.put("custom_id", "x"));
        var modal = Json.object();
        modal.putArray("components").add(part);
        var fields = new ModalFilling(asked, 99, new Random(1)).fields(modal, LENA);
        assertThat(fields)
                .singleElement()
                .matches(each -> each.label().equals(label) && each.customId().equals("x"));
        return fields.getFirst().text();
    }

    private static ObjectNode input() {
        return Json.object().put("type", ComponentType.TEXT_INPUT);
    }

    private static ObjectNode select(int type) {
        var select = Json.object().put("type", type);
        for (var name : List.of("a", "b", "c")) {
            select.withArrayProperty("options")
                    .addObject()
                    .put("value", name)
                    .put("label", name.toUpperCase(Locale.ROOT));
        }
        return select;
    }

    @ParameterizedTest
    @CsvSource({
        "Name,                  '',                        Lena Vogt",
        "Account 000123,        '',                        000193",
        "Account,               such as 76561197960287930, 76561197960288001",
        "Account 123456,        such as 999999,            1000069",
        "Season 2026,           12345,                     Lena Vogt"
    })
    void aTextSeemsToFitTheWordsOfItsField(String label, String placeholder, String typed) {
        assertThat(filled(Map.of(), label, input().put("placeholder", placeholder)))
                .isEqualTo(typed);
    }

    @Test
    void aTextIsAsLongAsTheFieldAllows() {
        assertThat(filled(Map.of(), "Short", input().put("max_length", 4))).isEqualTo("Lena");
        assertThat(filled(Map.of(), "Long", input().put("min_length", 12))).isEqualTo("Lena Vogt Lena Vogt");
        assertThat(filled(Map.of("x", "🏎️🏎️"), "Half a character", input().put("max_length", 4)))
                .isEqualTo("🏎️");
    }

    @Test
    void whatIsAskedForComesBeforeWhatStandsThereAndThatBeforeAGuess() {
        var prefilled = input().put("value", "from last time").put("placeholder", "123456");

        assertThat(filled(Map.of("x", "{name} #{n} <{id}>"), "Name", prefilled.deepCopy()))
                .isEqualTo("Lena Vogt #7 <42>");
        assertThat(filled(Map.of("other", "no"), "Name", prefilled)).isEqualTo("from last time");
    }

    @Test
    void whatIsOptionalStaysEmptyUnlessItIsAskedFor() {
        assertThat(filled(Map.of(), "Number 123456", input().put("required", false)))
                .isEmpty();
        assertThat(filled(Map.of("x", "1"), "Number", input().put("required", false)))
                .isEqualTo("1");
        assertThat(filled(Map.of(), "Car", select(ComponentType.STRING_SELECT).put("required", false)))
                .isEmpty();
    }

    @Test
    void ofASelectAsMuchIsChosenAsItAsksFor() {
        assertThat(filled(Map.of(), "Car", select(ComponentType.STRING_SELECT))).isIn("a", "b", "c");
        assertThat(filled(Map.of(), "Cars", select(ComponentType.STRING_SELECT).put("min_values", 3)))
                .hasSize("a, b, c".length())
                .contains("a", "b", "c");
        assertThat(filled(Map.of("x", "B"), "Car", select(ComponentType.STRING_SELECT)))
                .isEqualTo("b");
        assertThat(filled(Map.of(), "Class", select(ComponentType.RADIO_GROUP))).isIn("a", "b", "c");
        var before = select(ComponentType.STRING_SELECT);
        ((ObjectNode) before.path("options").path(2)).put("default", true);
        assertThat(filled(Map.of(), "Car", before)).isEqualTo("c");
    }

    @Test
    void othersAreChosenFromWhatTheMemberSees() {
        assertThat(filled(Map.of(), "Who", Json.object().put("type", ComponentType.USER_SELECT)))
                .isEqualTo("42");
        assertThat(filled(Map.of(), "Role", Json.object().put("type", ComponentType.ROLE_SELECT)))
                .isEqualTo("5");
        assertThat(filled(Map.of(), "Where", Json.object().put("type", ComponentType.CHANNEL_SELECT)))
                .isEqualTo("99");
        assertThat(filled(Map.of(), "Agreed", Json.object().put("type", ComponentType.CHECKBOX)))
                .isEqualTo("false");
    }
}
