package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.playground.json.Json;

/** Requests that are refused for how they come, whatever they ask for. */
class EnvelopeTableTest {

    private static final String HELLO = "{\"content\":\"hello\"}";
    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data; boundary=xyz";
    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private final Visitor driver = Visitor.in(playground, "driver");

    @AfterEach
    void stop() {
        driver.close();
        playground.close();
    }

    /** A request to write a message, with what is unusual about it. */
    private record Envelope(String version, String token, String type, String body, String header, String value) {

        static Envelope plain() {
            return new Envelope("v10", "right", JSON, HELLO, "Accept", JSON);
        }

        Envelope version(String other) {
            return new Envelope(other, token, type, body, header, value);
        }

        Envelope token(String other) {
            return new Envelope(version, other, type, body, header, value);
        }

        Envelope body(String otherType, String other) {
            return new Envelope(version, token, otherType, other, header, value);
        }

        Envelope header(String name, String other) {
            return new Envelope(version, token, type, body, name, other);
        }
    }

    static Stream<Arguments> envelopes() {
        var plain = Envelope.plain();
        return Stream.of(
                arguments("no token", plain.token(""), Refused.with(401, 0)),
                arguments("a wrong token", plain.token("Bot a.b.c"), Refused.with(401, 0)),
                arguments("a person's token", plain.token("Bearer a"), Refused.with(401, 0)),
                arguments("version 8", plain.version("v8"), Refused.with(400, 50041)),
                arguments("version 11", plain.version("v11"), Refused.with(400, 50041)),
                arguments("no user agent", plain.header("User-Agent", " "), Refused.with(403, 40333)),
                arguments("half of a body", plain.body(JSON, "{\"content\":"), Refused.with(400, 50109)),
                arguments("a body that is no object", plain.body(JSON, "[]"), Refused.with(400, 50035)),
                arguments("a body of plain text", plain.body("text/plain", HELLO), contentType()),
                arguments("a reason of 513", plain.header("X-Audit-Log-Reason", "x".repeat(513)), reason()),
                arguments("11 files", plain.body(FORM, files(11, 1)), Refused.with(400, 30015)),
                arguments("a file of more than 10 MiB", plain.body(FORM, files(1, TEN_MEBIBYTES + 1)), tooLarge()));
    }

    private static Refused contentType() {
        return new Refused(400, 50035, null, "CONTENT_TYPE_INVALID");
    }

    private static Refused reason() {
        return new Refused(400, 50035, "reason", "BASE_TYPE_MAX_LENGTH");
    }

    private static Refused tooLarge() {
        return Refused.with(413, 40005);
    }

    private static String files(int count, int size) {
        var parts = IntStream.range(0, count)
                .mapToObj(index -> "--xyz\r\nContent-Disposition: form-data; name=\"files[" + index
                        + "]\"; filename=\"a" + index + ".txt\"\r\n\r\n" + "x".repeat(size) + "\r\n")
                .collect(Collectors.joining());
        return "--xyz\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n" + HELLO + "\r\n" + parts
                + "--xyz--\r\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("envelopes")
    void isRefused(String what, Envelope envelope, Refused expected) {
        expected.check(send(envelope));
    }

    @Test
    void anOrdinaryEnvelopeIsTaken() {
        send(Envelope.plain()).ok();
        send(Envelope.plain().version("v9")).ok();
        send(Envelope.plain().header("X-Audit-Log-Reason", "x".repeat(512))).ok();
        send(Envelope.plain().body(FORM, files(10, 1))).ok();
        assertThat(driver.messages("paddock")).hasSize(4);
    }

    private Web.Reply send(Envelope envelope) {
        var web = new Web(playground.apiUrl().replace("v10", envelope.version()) + "/");
        var request = HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString(envelope.body()))
                .header("Content-Type", envelope.type())
                .setHeader(envelope.header(), envelope.value());
        var token = envelope.token().equals("right") ? "Bot " + playground.token() : envelope.token();
        if (!token.isEmpty()) {
            request.header("Authorization", token);
        }
        return web.send("channels/" + driver.channel("paddock") + "/messages", request);
    }

    @Test
    void anAnswerToHalfTypedTextHasAtMost25Choices() {
        try (var talk = new Talk(playground)) {
            var option = Compact.json(
                    "{'name':'race','description':'a','options':[{'type':3,'name':'o','description':'a','autocomplete':true}]}");
            talk.bot()
                    .post("applications/" + talk.application() + "/commands", option)
                    .ok();
            driver.halfTypes(
                            "paddock",
                            "race",
                            Json.object().put("name", "o").put("value", "mo").put("focused", true))
                    .ok();
            var told = talk.told();

            var refused = talk.answer(told, 8, object("{'choices':[26*{'name':'c#','value':'v'}]}"));
            new Refused(400, 50035, "data.choices", "BASE_TYPE_BAD_LENGTH").check(refused);
            var long101 = talk.answer(told, 8, object("{'choices':[{'name':'x*101','value':'v'}]}"));
            new Refused(400, 50035, "data.choices.0.name", "BASE_TYPE_BAD_LENGTH").check(long101);
            talk.answer(told, 8, object("{'choices':[25*{'name':'c#','value':'v'}]}"))
                    .ok();
        }
    }

    private static ObjectNode object(String compact) {
        return (ObjectNode) Compact.json(compact);
    }
}
