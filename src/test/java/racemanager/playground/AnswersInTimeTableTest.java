package racemanager.playground;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.playground.json.Json;

/** Answers that are right in themselves, but come too late, too early, or after another one. */
class AnswersInTimeTableTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-12-01T20:00:00Z"));
    private final Playground playground =
            Playground.start(PlaygroundSettings.inMemory().withClock(now::get));
    private final Talk talk = new Talk(playground);

    @AfterEach
    void stop() {
        talk.close();
        playground.close();
    }

    static Stream<Arguments> situations() {
        return Stream.of(
                row("a second answer", t -> t.twice(4, say("one"), 4, say("two")), 400, 40060),
                row("a deferral followed by a modal", t -> t.twice(5, Json.object(), 9, form()), 400, 40060),
                row("a message followed by a deferral", t -> t.twice(4, say("one"), 5, Json.object()), 400, 40060),
                row("a modal followed by a message", t -> t.twice(9, form(), 4, say("two")), 400, 40060),
                row("a modal for a modal", AnswersInTimeTableTest::modalForModal, 400, 50035),
                row("an update for a modal of a command", AnswersInTimeTableTest::updateForModal, 400, 50035),
                row("an answer after 3 seconds", t -> t.late(Duration.ofSeconds(4)), 404, 10062),
                row("a follow-up before the first answer", t -> t.follow(t.talk.ping()), 404, 10015),
                row("a follow-up after 15 minutes", t -> t.followAfter(Duration.ofMinutes(16)), 401, 50027),
                row("an edit after 15 minutes", t -> t.editAfter(Duration.ofMinutes(16)), 401, 50027),
                row("an edit of an answer that there is not", AnswersInTimeTableTest::editOfModal, 404, 10008),
                row("a message deleted twice", AnswersInTimeTableTest::deletedTwice, 404, 10008),
                row("an ephemeral message in its channel", AnswersInTimeTableTest::ephemeralInChannel, 404, 10008),
                row("an interaction with another's token", AnswersInTimeTableTest::swapped, 404, 10062),
                row("a deferral filled with nothing", AnswersInTimeTableTest::emptyAfterDeferral, 400, 50006));
    }

    private static Arguments row(String what, Function<AnswersInTimeTableTest, Web.Reply> does, int status, int code) {
        return arguments(what, does, Refused.with(status, code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void isRefused(String what, Function<AnswersInTimeTableTest, Web.Reply> does, Refused expected) {
        expected.check(does.apply(this));
    }

    private static ObjectNode say(String content) {
        return Json.object().put("content", content);
    }

    private static ObjectNode form() {
        return Talk.modal(Talk.input("a"));
    }

    private void later(Duration passed) {
        now.updateAndGet(instant -> instant.plus(passed));
    }

    private Web.Reply twice(int first, ObjectNode one, int second, ObjectNode two) {
        var told = talk.ping();
        talk.answer(told, first, one).ok();
        return talk.answer(told, second, two);
    }

    private JsonNode sentModal() {
        talk.answer(talk.ping(), 9, form()).ok();
        var modal = talk.driver().hears("INTERACTION_MODAL").path("id").asText();
        talk.driver()
                .sendsModal("paddock", modal, Talk.input("a").put("value", "text"))
                .ok();
        return talk.told();
    }

    private Web.Reply modalForModal() {
        return talk.answer(sentModal(), 9, form());
    }

    private Web.Reply updateForModal() {
        return talk.answer(sentModal(), 7, say("changed"));
    }

    private Web.Reply late(Duration passed) {
        var told = talk.ping();
        later(passed);
        return talk.answer(told, 4, say("sorry"));
    }

    private Web.Reply follow(JsonNode told) {
        return talk.bot().post(talk.followUps(told), say("and"));
    }

    private JsonNode answered(ObjectNode data) {
        var told = talk.ping();
        talk.answer(told, 4, data).ok();
        return told;
    }

    private Web.Reply followAfter(Duration passed) {
        var told = answered(say("one"));
        later(passed);
        return follow(told);
    }

    private Web.Reply editAfter(Duration passed) {
        var told = answered(say("one"));
        later(passed);
        return talk.bot().send("PATCH", talk.followUps(told) + "/messages/@original", say("two"));
    }

    private Web.Reply editOfModal() {
        var told = talk.ping();
        talk.answer(told, 9, form()).ok();
        return talk.bot().send("PATCH", talk.followUps(told) + "/messages/@original", say("two"));
    }

    private Web.Reply deletedTwice() {
        var original = talk.followUps(answered(say("one"))) + "/messages/@original";
        talk.bot().send("DELETE", original, null).ok();
        return talk.bot().send("DELETE", original, null);
    }

    private Web.Reply ephemeralInChannel() {
        var told = answered(say("psst").put("flags", 64));
        var id = talk.bot()
                .get(talk.followUps(told) + "/messages/@original")
                .path("id")
                .asText();
        return talk.bot().send("PATCH", talk.paddock() + "/" + id, say("aloud"));
    }

    private Web.Reply swapped() {
        var first = talk.ping();
        var second = talk.ping();
        ObjectNode mixed = first.deepCopy();
        mixed.set("token", second.path("token"));
        return talk.answer(mixed, 4, say("hello"));
    }

    private Web.Reply emptyAfterDeferral() {
        var told = talk.ping();
        talk.answer(told, 5, Json.object()).ok();
        return talk.bot().send("PATCH", talk.followUps(told) + "/messages/@original", say(""));
    }
}
