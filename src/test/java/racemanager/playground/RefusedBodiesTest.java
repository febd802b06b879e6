package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.playground.json.Json;

/** What Discord would not take, as first answers to a command, where no bucket limits how often one may try. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedBodiesTest {

    private static final String BUTTON = "{'type':2,'style':1,'label':'Go','custom_id':'a'}";
    private static final String ROW = "{'type':1,'components':[" + BUTTON + "]}";
    private static final String INPUT = "{'type':4,'style':1,'custom_id':'a'}";
    private static final int V2 = 32_768;

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private final Talk talk = new Talk(playground);

    @BeforeAll
    void theBotIsThere() {
        assertThat(talk.application()).isNotEmpty();
    }

    @AfterAll
    void stop() {
        talk.close();
        playground.close();
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                arguments(
                        "content of 2,001",
                        "{'content':'" + "x".repeat(2001) + "'}",
                        "content",
                        "BASE_TYPE_MAX_LENGTH"),
                arguments(
                        "embed title of 257",
                        embed("'title':'" + "x".repeat(257) + "'"),
                        "embeds.0.title",
                        "BASE_TYPE_MAX_LENGTH"),
                arguments(
                        "embed description of 4,097",
                        embed("'description':'" + "x".repeat(4097) + "'"),
                        "embeds.0.description",
                        "BASE_TYPE_MAX_LENGTH"),
                arguments(
                        "26 embed fields",
                        embed("'fields':" + times(26, "{'name':'a','value':'b'}")),
                        "embeds.0.fields",
                        "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "embed field without value",
                        embed("'fields':[{'name':'a'}]"),
                        "embeds.0.fields.0.value",
                        "BASE_TYPE_REQUIRED"),
                arguments(
                        "embeds of 6,001 together",
                        "{'embeds':" + times(2, "{'description':'" + "x".repeat(3001) + "'}") + "}",
                        "embeds",
                        "MAX_EMBED_SIZE_EXCEEDED"),
                arguments(
                        "11 embeds", "{'embeds':" + times(11, "{'title':'a'}") + "}", "embeds", "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "embed picture of no scheme",
                        embed("'image':{'url':'cat.png'}"),
                        "embeds.0.image.url",
                        "URL_TYPE_INVALID_SCHEME"),
                arguments(
                        "6 rows",
                        "{'components':"
                                + IntStream.range(0, 6)
                                        .mapToObj(i -> ROW.replace("'a'", "'a" + i + "'"))
                                        .toList() + "}",
                        "components",
                        "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "6 buttons in a row",
                        row(IntStream.range(0, 6)
                                .mapToObj(i -> BUTTON.replace("'a'", "'a" + i + "'"))
                                .toList()
                                .toString()),
                        "components.0.components",
                        "BASE_TYPE_BAD_LENGTH"),
                arguments("an empty row", row("[]"), "components.0.components", "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "the same custom id twice",
                        row("[" + BUTTON + "," + BUTTON + "]"),
                        "components.0.components.1.custom_id",
                        "COMPONENT_CUSTOM_ID_DUPLICATED"),
                arguments(
                        "custom id of 101",
                        row("[" + BUTTON.replace("'a'", "'" + "x".repeat(101) + "'") + "]"),
                        "components.0.components.0.custom_id",
                        "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "button without custom id",
                        row("[{'type':2,'style':1,'label':'a'}]"),
                        "components.0.components.0.custom_id",
                        "BASE_TYPE_REQUIRED"),
                arguments(
                        "button label of 81",
                        row("[" + BUTTON.replace("Go", "x".repeat(81)) + "]"),
                        "components.0.components.0.label",
                        "BASE_TYPE_MAX_LENGTH"),
                arguments(
                        "button style 7",
                        row("[" + BUTTON.replace("'style':1", "'style':7") + "]"),
                        "components.0.components.0.style",
                        "BASE_TYPE_CHOICES"),
                arguments(
                        "link without address",
                        row("[{'type':2,'style':5,'label':'a'}]"),
                        "components.0.components.0.url",
                        "BASE_TYPE_REQUIRED"),
                arguments(
                        "link with custom id",
                        row("[{'type':2,'style':5,'label':'a','url':'https://a.b','custom_id':'c'}]"),
                        "components.0.components.0",
                        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"),
                arguments(
                        "26 options",
                        select("'options':" + options(26)),
                        "components.0.components.0.options",
                        "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "no options",
                        select("'options':[]"),
                        "components.0.components.0.options",
                        "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "option label of 101",
                        select("'options':[{'label':'" + "x".repeat(101) + "','value':'v'}]"),
                        "components.0.components.0.options.0.label",
                        "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "option description of 101",
                        select("'options':[{'label':'l','value':'v','description':'" + "x".repeat(101) + "'}]"),
                        "components.0.components.0.options.0.description",
                        "BASE_TYPE_MAX_LENGTH"),
                arguments(
                        "the same option value twice",
                        select("'options':[{'label':'l','value':'v'},{'label':'m','value':'v'}]"),
                        "components.0.components.0.options.1.value",
                        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"),
                arguments(
                        "placeholder of 151",
                        select("'options':" + options(1) + ",'placeholder':'" + "x".repeat(151) + "'"),
                        "components.0.components.0.placeholder",
                        "BASE_TYPE_MAX_LENGTH"),
                arguments(
                        "max values of 26",
                        select("'options':" + options(1) + ",'max_values':26"),
                        "components.0.components.0.max_values",
                        "NUMBER_TYPE_MAX"),
                arguments(
                        "text input in a message",
                        row("[" + INPUT + "]"),
                        "components.0.components.0.type",
                        "COMPONENT_TYPE_INVALID"),
                arguments(
                        "text display without the V2 flag",
                        "{'components':[{'type':10,'content':'a'}]}",
                        "components.0.type",
                        "COMPONENT_TYPE_INVALID"),
                arguments(
                        "V2 with content",
                        v2("'content':'a','components':[{'type':10,'content':'a'}]"),
                        "content",
                        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"),
                arguments(
                        "V2 with embeds",
                        v2("'embeds':[{'title':'a'}],'components':[{'type':10,'content':'a'}]"),
                        "embeds",
                        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"),
                arguments(
                        "V2 with 41 components",
                        v2("'components':[{'type':17,'components':" + times(40, "{'type':10,'content':'a'}") + "}]"),
                        "components",
                        "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"),
                arguments(
                        "V2 with 4,001 characters",
                        v2("'components':[{'type':10,'content':'" + "x".repeat(2001) + "'},{'type':10,'content':'"
                                + "x".repeat(2000) + "'}]"),
                        "components",
                        "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"),
                arguments(
                        "container in a container",
                        v2("'components':[{'type':17,'components':[{'type':17,'components':[]}]}]"),
                        "components.0.components.0.type",
                        "COMPONENT_TYPE_INVALID"),
                arguments(
                        "section without accessory",
                        v2("'components':[{'type':9,'components':[{'type':10,'content':'a'}]}]"),
                        "components.0.accessory",
                        "BASE_TYPE_REQUIRED"),
                arguments(
                        "gallery of 11",
                        v2("'components':[{'type':12,'items':" + times(11, "{'media':{'url':'https://a.b'}}") + "}]"),
                        "components.0.items",
                        "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "file that did not come",
                        v2("'components':[{'type':13,'file':{'url':'attachment://a.txt'}}]"),
                        "attachments",
                        "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"),
                arguments(
                        "unknown kind of mention",
                        "{'content':'a','allowed_mentions':{'parse':['all']}}",
                        "allowed_mentions.parse.0",
                        "BASE_TYPE_CHOICES"),
                arguments(
                        "mentions both parsed and listed",
                        "{'content':'a','allowed_mentions':{'parse':['users'],'users':['1']}}",
                        "allowed_mentions.parse",
                        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void aMessageIsRefused(String what, String body, String path, String code) {
        refused(4, body, path, code);
    }

    static Stream<Arguments> modals() {
        return Stream.of(
                arguments(
                        "title of 46", modal("x".repeat(46), label("a", INPUT)), "data.title", "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "6 labels",
                        modal(
                                "t",
                                IntStream.range(0, 6)
                                        .mapToObj(i -> label("a", INPUT.replace("'a'", "'a" + i + "'")))
                                        .toArray(String[]::new)),
                        "data.components",
                        "BASE_TYPE_BAD_LENGTH"),
                arguments("no labels", modal("t"), "data.components", "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "label of 46",
                        modal("t", label("x".repeat(46), INPUT)),
                        "data.components.0.label",
                        "BASE_TYPE_BAD_LENGTH"),
                arguments(
                        "label without field",
                        modal("t", "{'type':18,'label':'a'}"),
                        "data.components.0.component",
                        "BASE_TYPE_REQUIRED"),
                arguments(
                        "button in a label",
                        modal("t", label("a", BUTTON)),
                        "data.components.0.component.type",
                        "COMPONENT_TYPE_INVALID"),
                arguments(
                        "select in a row",
                        modal("t", "{'type':1,'components':[{'type':5,'custom_id':'a'}]}"),
                        "data.components.0.components.0.type",
                        "COMPONENT_TYPE_INVALID"),
                arguments(
                        "two fields of one name",
                        modal("t", label("a", INPUT), label("b", INPUT)),
                        "data.components.1.component.custom_id",
                        "COMPONENT_CUSTOM_ID_DUPLICATED"),
                arguments(
                        "placeholder of 101",
                        modal(
                                "t",
                                label(
                                        "a",
                                        "{'type':4,'style':1,'custom_id':'a','placeholder':'" + "x".repeat(101)
                                                + "'}")),
                        "data.components.0.component.placeholder",
                        "BASE_TYPE_MAX_LENGTH"),
                arguments(
                        "value longer than allowed",
                        modal("t", label("a", "{'type':4,'style':1,'custom_id':'a','max_length':3,'value':'abcd'}")),
                        "data.components.0.component.value",
                        "BASE_TYPE_MAX_LENGTH"),
                arguments(
                        "style 3",
                        modal("t", label("a", "{'type':4,'style':3,'custom_id':'a'}")),
                        "data.components.0.component.style",
                        "BASE_TYPE_CHOICES"),
                arguments(
                        "11 files",
                        modal("t", label("a", "{'type':19,'custom_id':'a','max_values':11}")),
                        "data.components.0.component.max_values",
                        "NUMBER_TYPE_MAX"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modals")
    void aModalIsRefused(String what, String body, String path, String code) {
        refused(9, body, path, code);
    }

    private void refused(int type, String body, String path, String code) {
        var interaction = talk.ping();
        var reply = talk.answer(interaction, type, (ObjectNode) json(body));

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(50035);
        assertThat(leaf(reply.body().path("errors"), path)
                        .path("_errors")
                        .path(0)
                        .path("code")
                        .asText())
                .as(reply.body().toString())
                .isEqualTo(code);
        assertThat(talk.answer(interaction, 4, Json.object().put("content", "then this"))
                        .status())
                .as("a refused answer leaves the interaction open")
                .isEqualTo(200);
    }

    private static JsonNode leaf(JsonNode errors, String path) {
        var at = errors;
        for (var step : path.split("\\.", -1)) {
            at = at.path(step);
        }
        return at;
    }

    @Test
    void aMessageThatShowsNothingIsRefused() {
        var reply = talk.answer(talk.ping(), 4, Json.object().put("content", " "));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(50006);
    }

    @Test
    void anUnknownFieldIsAWarningOnly() {
        talk.answer(talk.ping(), 4, Json.object().put("content", "a").put("colour", "red"))
                .ok();

        assertThat(playground.warnings()).anyMatch(warning -> warning.contains("Unknown field colour"));
    }

    private static JsonNode json(String text) {
        return Web.parse(text.replace('\'', '"'));
    }

    private static String embed(String inside) {
        return "{'embeds':[{" + inside + "}]}";
    }

    private static String row(String components) {
        return "{'components':[{'type':1,'components':" + components + "}]}";
    }

    private static String select(String more) {
        return row("[{'type':3,'custom_id':'s'," + more + "}]");
    }

    private static String v2(String more) {
        return "{'flags':" + V2 + "," + more + "}";
    }

    private static String times(int count, String item) {
        return IntStream.range(0, count).mapToObj(i -> item).toList().toString();
    }

    private static String options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'label':'l','value':'v" + i + "'}")
                .toList()
                .toString();
    }

    private static String modal(String title, String... parts) {
        return "{'custom_id':'m','title':'" + title + "','components':" + List.of(parts) + "}";
    }

    private static String label(String label, String field) {
        return "{'type':18,'label':'" + label + "','component':" + field + "}";
    }
}
