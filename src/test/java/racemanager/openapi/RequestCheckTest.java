package racemanager.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The check finds what Discord would refuse; one that found nothing would be content with everything. */
class RequestCheckTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static Optional<RequestCheck> check = Optional.empty();

    @BeforeAll
    static void thereIsADescription() throws IOException {
        var absence = DiscordDescription.absence();
        assumeTrue(absence.isEmpty(), () -> absence.orElse(""));
        check = Optional.of(new RequestCheck(DiscordDescription.read()));
    }

    @ParameterizedTest
    @MethodSource
    void whatDiscordTakesIsLetThrough(String method, String path, String body) {
        assertThat(faults(request(method, path, Map.of(), body))).isEmpty();
    }

    static Stream<Arguments> whatDiscordTakesIsLetThrough() {
        return Stream.of(
                Arguments.of(
                        "POST",
                        "/channels/1/messages",
                        "{'content':'hello','flags':4096,'allowed_mentions':{'parse':[]},'nonce':'a1','enforce_nonce':true}"),
                Arguments.of(
                        "POST",
                        "/channels/1/messages",
                        "{'flags':32768,'components':[{'type':17,'accent_color':255,'components':[{'type':10,'content':'Spa'},{'type':14},{'type':1,'components':[{'type':2,'style':3,'label':'Register','custom_id':'r'}]}]}]}"),
                Arguments.of("POST", "/interactions/1/abc/callback", "{'type':5,'data':{'flags':64}}"),
                Arguments.of(
                        "POST",
                        "/interactions/1/abc/callback",
                        "{'type':9,'data':{'custom_id':'m','title':'Driver','components':[{'type':18,'label':'Name','component':{'type':4,'style':1,'custom_id':'n'}}]}}"),
                Arguments.of("PATCH", "/webhooks/1/abc/messages/@original", "{'content':'done','components':[]}"),
                Arguments.of(
                        "PUT",
                        "/applications/1/commands",
                        "[{'name':'ping','description':'Latency','name_localizations':{'fr':'ping'},'contexts':[0],'integration_types':[0]}]"),
                Arguments.of(
                        "POST",
                        "/guilds/1/scheduled-events",
                        "{'name':'Monza','privacy_level':2,'entity_type':3,'scheduled_start_time':'2026-12-05T20:30:00Z','scheduled_end_time':'2026-12-05T22:30:00Z','entity_metadata':{'location':'Monza'}}"),
                Arguments.of("DELETE", "/channels/1/messages/2", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDiscordRefusesIsFoundWhereItStands(String what, String method, String path, String body, String fault) {
        var faults = faults(request(method, path, Map.of(), body));

        assertThat(faults).as(what).anyMatch(each -> each.contains(fault)).hasSizeLessThan(7);
    }

    static Stream<Arguments> whatDiscordRefusesIsFoundWhereItStands() {
        return Stream.of(
                Arguments.of(
                        "an unknown field",
                        "POST",
                        "/channels/1/messages",
                        "{'content':'hello','colour':'red'}",
                        "'colour'"),
                Arguments.of(
                        "an unknown field far inside",
                        "POST",
                        "/channels/1/messages",
                        "{'flags':32768,'components':[{'type':17,'components':[{'type':1,'components':[{'type':2,'style':3,'label':'Go','custom_id':'g','hint':'x'}]}]}]}",
                        "/components/0/components/0/components/0: property 'hint'"),
                Arguments.of(
                        "a label too long",
                        "POST",
                        "/channels/1/messages",
                        "{'components':[{'type':1,'components':[{'type':2,'style':1,'custom_id':'a','label':'"
                                + "x".repeat(81) + "'}]}]}",
                        "/components/0/components/0/label: must be at most 80"),
                Arguments.of(
                        "a message too long",
                        "POST",
                        "/channels/1/messages",
                        "{'content':'" + "x".repeat(4001) + "'}",
                        "/content: must be at most 4,000"),
                Arguments.of(
                        "six buttons in a row",
                        "POST",
                        "/channels/1/messages",
                        "{'components':[{'type':1,'components':["
                                + list(6, "{'type':2,'style':1,'label':'x','custom_id':'#'}") + "]}]}",
                        "at most 5 items"),
                Arguments.of(
                        "twenty-six options",
                        "POST",
                        "/channels/1/messages",
                        "{'components':[{'type':1,'components':[{'type':3,'custom_id':'s','options':["
                                + list(26, "{'label':'x','value':'#'}") + "]}]}]}",
                        "at most 25 items"),
                Arguments.of(
                        "a select without custom id",
                        "POST",
                        "/channels/1/messages",
                        "{'components':[{'type':1,'components':[{'type':5}]}]}",
                        "'custom_id' not found"),
                Arguments.of(
                        "a component of no known type",
                        "POST",
                        "/channels/1/messages",
                        "{'components':[{'type':99}]}",
                        "/components/0"),
                Arguments.of("text where a number belongs", "POST", "/channels/1/messages", "{'flags':'64'}", "/flags"),
                Arguments.of(
                        "a callback of no known type", "POST", "/interactions/1/abc/callback", "{'type':3}", "/type"),
                Arguments.of(
                        "a modal without title",
                        "POST",
                        "/interactions/1/abc/callback",
                        "{'type':9,'data':{'custom_id':'m','components':[{'type':18,'label':'Name','component':{'type':4,'style':1,'custom_id':'n'}}]}}",
                        "'title' not found"),
                Arguments.of("no list of commands", "PUT", "/applications/1/commands", "{'name':'ping'}", "the body"),
                Arguments.of(
                        "a command without a description that is text",
                        "PUT",
                        "/applications/1/commands",
                        "[{'name':'ping','description':7}]",
                        "/0/description"),
                Arguments.of(
                        "a language that Discord lacks",
                        "PUT",
                        "/applications/1/commands",
                        "[{'name':'ping','description':'x','name_localizations':{'xx':7}}]",
                        "name_localizations"),
                Arguments.of(
                        "a day without a time",
                        "POST",
                        "/guilds/1/scheduled-events",
                        "{'name':'Monza','privacy_level':2,'entity_type':3,'scheduled_start_time':'2026-12-05','scheduled_end_time':'2026-12-05T22:30:00Z','entity_metadata':{'location':'Monza'}}",
                        "/scheduled_start_time"),
                Arguments.of(
                        "an event nowhere",
                        "POST",
                        "/guilds/1/scheduled-events",
                        "{'name':'Monza','privacy_level':2,'entity_type':3,'scheduled_start_time':'2026-12-05T20:30:00Z','entity_metadata':{}}",
                        "'location' not found"),
                Arguments.of("no body", "POST", "/channels/1/messages", "", "the body: is missing"),
                Arguments.of("a body for nothing", "DELETE", "/channels/1/messages/2", "{}", "nothing is expected"),
                Arguments.of("a route that is not there", "POST", "/channels/1/laps", "{}", "no such route"),
                Arguments.of("another method", "PATCH", "/channels/1/messages", "{}", "no such route"),
                Arguments.of(
                        "an id that is none",
                        "POST",
                        "/channels/paddock/messages",
                        "{'content':'hello'}",
                        "path channel_id"));
    }

    @Test
    void aWrongOrUnknownQueryIsFound() {
        assertThat(faults(request("GET", "/channels/1/messages", Map.of("limit", "100"), "")))
                .isEmpty();
        assertThat(faults(request("GET", "/channels/1/messages", Map.of("limit", "101", "page", "2"), "")))
                .containsExactlyInAnyOrder("query limit: \"101\" is no such value", "query page: is not known");
    }

    @Test
    void aFormIsFoundWhereNoneIsExpectedAndWithAFileUnderAnotherName() {
        assertThat(faults(form("/channels/1/messages", "files[0]"))).isEmpty();
        assertThat(faults(form("/channels/1/messages", "picture"))).hasSize(1);
        assertThat(faults(form("/guilds/1/scheduled-events", "files[0]"))).contains("the body: a form is not expected");
    }

    private static SentRequest form(String path, String file) {
        var type = "multipart/form-data; boundary=x";
        return new SentRequest("POST", path, Map.of(), type, "", parse("{}"), List.of(file), 200, parse("{}"));
    }

    private static SentRequest request(String method, String path, Map<String, String> query, String body) {
        var json = body.isEmpty() ? MissingNode.getInstance() : parse(body.replace('\'', '"'));
        return new SentRequest(method, path, query, "application/json", "", json, List.of(), 200, parse("{}"));
    }

    private static List<String> faults(SentRequest request) {
        return check.orElseThrow().faults(request);
    }

    /** So many of one kind, each with its number in the place of #. */
    private static String list(int count, String one) {
        return IntStream.range(0, count)
                .mapToObj(number -> one.replace("#", Integer.toString(number)))
                .collect(Collectors.joining(","));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(text, notJson);
        }
    }
}
