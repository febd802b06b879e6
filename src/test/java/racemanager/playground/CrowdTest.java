package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.playground.json.Json;

class CrowdTest {

    private static final int PRESSED = 3;
    private static final int WHISPER = 64;

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private final Talk talk = new Talk(playground);
    private final Web page = new Web(playground.url());

    @AfterEach
    void stop() {
        talk.close();
        playground.close();
    }

    private ObjectNode order(String message, int members) {
        return Json.object()
                .put("guild_id", talk.driver().guildId())
                .put("channel_id", talk.driver().channel("paddock"))
                .put("message_id", message)
                .put("custom_id", "go")
                .put("members", members);
    }

    private JsonNode sent(ObjectNode order) {
        var reply = page.post("play/crowd", order);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(202);
        return reply.body();
    }

    private JsonNode over() {
        return talk.driver()
                .hears("CONTROLS", told -> !told.path("crowd").path("running").asBoolean(true))
                .path("crowd");
    }

    private void answersEach(int count, Consumer<JsonNode> answer) {
        IntStream.range(0, count).forEach(each -> answer.accept(talk.told()));
    }

    private void whispers(JsonNode interaction, String text) {
        talk.answer(interaction, 4, Json.object().put("content", text).put("flags", WHISPER))
                .ok();
    }

    @Test
    void everyMemberPressesOnceAndIsAnswered() {
        var message = talk.shows(Talk.button("go"));

        var begun = sent(order(message, 45).put("within_ms", 300));
        assertThat(begun.path("asked").asInt()).isEqualTo(45);
        assertThat(begun.path("running").asBoolean()).isTrue();
        answersEach(
                45, press -> whispers(press, "Hello, driver " + press.path("id").asText()));

        var report = over();
        assertThat(report.path("pressed").asInt()).isEqualTo(45);
        assertThat(report.path("answered").asInt()).isEqualTo(45);
        assertThat(report.path("failed").asInt()).isZero();
        assertThat(report.path("answers"))
                .as("numbers in which they differ are left out")
                .hasToString("[{\"text\":\"Hello, driver …\",\"count\":45}]");
        assertThat(report.path("slowest_ms").asLong())
                .isBetween(report.path("p50_ms").asLong(), 3_000L);
        assertThat(report.path("per_second").asDouble()).isPositive();
        assertThat(drivers()).as("five joined and stay").hasSize(45).doesNotHaveDuplicates();
    }

    private List<String> drivers() {
        return Json.stream(page.get("play/world").path("guilds").path(0).path("members"))
                .filter(member -> member.path("persona").asText().equals("driver"))
                .map(member -> member.path("user").path("global_name").asText())
                .toList();
    }

    @Test
    void aModalIsFilledInByEachMemberInTheirOwnWay() {
        var message = talk.shows(Talk.button("go"));
        var account = Talk.input("account").put("placeholder", "like 76561197960287930");
        var select = Json.object().put("type", 3).put("custom_id", "car");
        select.putArray("options").addObject().put("label", "Ferrari").put("value", "f");
        var modal = Talk.modal(
                Talk.input("name").put("max_length", 5),
                account,
                select,
                Talk.input("nick").put("required", false),
                Talk.input("team"));

        var order = order(message, 3);
        order.putObject("fill").put("team", "Team {n} of {name} ({id})");
        sent(order);
        answersEach(6, form -> {
            if (form.path("type").asInt() == PRESSED) {
                talk.answer(form, 9, modal.deepCopy()).ok();
                return;
            }
            var first = form.path("member")
                    .path("user")
                    .path("id")
                    .asText()
                    .equals(talk.driver().id());
            var sentence = typed(form, "name") + "/" + typed(form, "account") + "/"
                    + form.path("data")
                            .path("components")
                            .path(2)
                            .path("component")
                            .path("values")
                            .path(0)
                            .asText()
                    + "/" + typed(form, "nick") + "/" + typed(form, "team");
            if (first) {
                assertThat(sentence)
                        .isEqualTo("Lena /76561197960287941/f//Team 1 of Lena Vogt ("
                                + talk.driver().id() + ")");
            }
            whispers(form, "Thank you");
        });

        var report = over();
        assertThat(report.path("answered").asInt()).isEqualTo(3);
        assertThat(Json.stream(report.path("fields"))
                        .map(field -> field.path("custom_id").asText()))
                .containsExactly("name", "account", "car", "nick", "team");
        assertThat(report.path("fields").path(1).path("label").asText()).isEqualTo("Field");
        assertThat(report.path("fields").path(1).path("example").asText()).startsWith("765611979602879");
        assertThat(report.path("answers")).hasToString("[{\"text\":\"Thank you\",\"count\":3}]");
    }

    private static String typed(JsonNode form, String field) {
        return Json.stream(form.path("data").path("components"))
                .map(label -> label.path("component"))
                .filter(each -> each.path("custom_id").asText().equals(field))
                .map(each -> each.path("value").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerThatIsThoughtAboutCountsWhenItIsThere() {
        var message = talk.shows(Talk.button("go"));
        sent(order(message, 1));
        var press = talk.told();
        talk.answer(press, 5, Json.object().put("flags", WHISPER)).ok();
        talk.bot()
                .withToken("")
                .send(
                        "PATCH",
                        talk.followUps(press) + "/messages/@original",
                        Json.object().put("content", "At last"))
                .ok();
        assertThat(over().path("answers")).hasToString("[{\"text\":\"At last\",\"count\":1}]");
    }

    @Test
    void whoIsNotAnsweredWithinThreeSecondsHasFailed() {
        var message = talk.shows(Talk.button("go"));
        sent(order(message, 2));
        whispers(talk.told(), "In time");

        var report = over();
        assertThat(report.path("answered").asInt()).isOne();
        assertThat(report.path("failed").asInt()).isOne();
        assertThat(report.path("slow").asInt()).isOne();
        assertThat(report.path("answers").toString()).contains("The application did not respond", "In time");
    }

    @Test
    void oneCrowdAtATimeAndItCanBeStopped() {
        var message = talk.shows(Talk.button("go"));
        assertThat(page.send("DELETE", "play/crowd", null).status()).isEqualTo(404);
        sent(order(message, 2).put("within_ms", 60_000));

        assertThat(page.post("play/crowd", order(message, 1)).status()).isEqualTo(409);

        var stopped = page.send("DELETE", "play/crowd", null).ok();
        assertThat(stopped.path("running").asBoolean()).isFalse();
        assertThat(over().path("pressed").asInt()).isLessThan(2);
        assertThat(sent(order(message, 1)).path("id").asInt())
                .isEqualTo(stopped.path("id").asInt() + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members    | 0           | members must be a whole number from 1 to 2000.",
                "members    | 2001        | members must be a whole number from 1 to 2000.",
                "members    | \"many\"    | members must be a whole number from 1 to 2000.",
                "within_ms  | 60001       | within_ms must be a whole number from 0 to 60000.",
                "guild_id   | \"x\"       | guild_id must be an id.",
                "channel_id | null        | channel_id must be an id.",
                "custom_id  | \"\"        | custom_id is missing.",
                "custom_id  | \"stop\"    | There is no message there with such a button that everybody can press.",
                "message_id | \"1\"       | There is no message there with such a button that everybody can press.",
                "fill       | \"all\"     | fill must be an object with a text for each field.",
                "fill       | {\"a\":1}   | a must be a text.",
                "locale     | 7           | locale must be a text.",
            })
    void aCrowdThatCannotBeSentOutSoSaysWhy(String field, String value, String sentence) {
        var order = order(talk.shows(Talk.button("go")), 2);
        order.set(field, Web.parse("[" + value + "]").path(0));

        var reply = page.post("play/crowd", order);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("message").asText()).isEqualTo(sentence);
        assertThat(page.get("play/controls").path("crowd").isNull()).isTrue();
    }
}
