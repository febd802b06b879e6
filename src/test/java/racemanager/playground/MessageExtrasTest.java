package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.playground.json.Json;

/** What hangs on messages: reactions, pins, replies and threads. */
class MessageExtrasTest {

    private static final String FLAG = "%F0%9F%8F%81";

    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private final Web bot = Web.asBot(playground);
    private final Visitor driver = Visitor.in(playground, "driver");
    private final String paddock = "channels/" + driver.channel("paddock");

    @AfterEach
    void stop() {
        driver.close();
        playground.close();
    }

    private static ObjectNode saying(String content) {
        return Json.object().put("content", content);
    }

    private String written(String content) {
        return bot.post(paddock + "/messages", saying(content)).ok().path("id").asText();
    }

    @Test
    void aReactionIsCountedListedAndTakenBack() {
        var message = paddock + "/messages/" + written("ready?");
        bot.send("PUT", message + "/reactions/" + FLAG + "/@me", null).ok();
        bot.send("PUT", message + "/reactions/" + FLAG + "/@me", null).ok();

        var reaction = bot.get(message).path("reactions").path(0);
        assertThat(reaction.path("count").asInt()).isEqualTo(1);
        assertThat(reaction.path("me").asBoolean()).isTrue();
        assertThat(reaction.path("emoji").path("name").asText()).isEqualTo("🏁");
        assertThat(bot.get(message + "/reactions/" + FLAG)).hasSize(1);

        bot.send("DELETE", message + "/reactions/" + FLAG + "/@me", null).ok();
        assertThat(bot.get(message).has("reactions")).isFalse();
    }

    @Test
    void pinsAreListedLatestFirstAtBothAddresses() {
        var ids = Stream.of("one", "two").map(this::written).toList();
        bot.send("PUT", paddock + "/pins/" + ids.get(1), null).ok();
        bot.send("PUT", paddock + "/messages/pins/" + ids.get(0), null).ok();

        var newer = bot.get(paddock + "/messages/pins?limit=1");
        assertThat(newer.path("has_more").asBoolean()).isTrue();
        assertThat(newer.path("items").path(0).path("message").path("id").asText())
                .isEqualTo(ids.get(0));
        assertThat(bot.get(paddock + "/pins")).hasSize(2);

        bot.send("DELETE", paddock + "/messages/pins/" + ids.get(0), null).ok();
        assertThat(bot.get(paddock + "/pins")).hasSize(1);
    }

    @Test
    void aReplyShowsAndPingsWhomItAnswersUnlessToldNotTo() {
        var question = driver.writes("paddock", "when?").ok().path("id").asText();
        var reply = saying("at eight");
        reply.putObject("message_reference").put("message_id", question);

        var shown = bot.post(paddock + "/messages", reply).ok();
        assertThat(shown.path("referenced_message").path("content").asText()).isEqualTo("when?");
        assertThat(shown.path("mentions").path(0).path("id").asText()).isEqualTo(driver.id());

        reply.putObject("allowed_mentions").putArray("parse");
        assertThat(bot.post(paddock + "/messages", reply).ok().path("mentions")).isEmpty();
    }

    @Test
    void aPrivateThreadIsOpenToThoseInItOnly() {
        var thread = bot.post(paddock + "/threads", Json.object().put("name", "ticket"))
                .ok()
                .path("id")
                .asText();
        assertThat(readBy(thread).code()).isEqualTo(50001);

        bot.send("PUT", "channels/" + thread + "/thread-members/" + driver.id(), null)
                .ok();
        assertThat(readBy(thread).status()).isEqualTo(200);

        bot.send("DELETE", "channels/" + thread + "/thread-members/" + driver.id(), null)
                .ok();
        assertThat(readBy(thread).code()).isEqualTo(50001);

        bot.post("channels/" + thread + "/messages", saying("<@" + driver.id() + ">"))
                .ok();
        assertThat(readBy(thread).status()).as("a mention brings them in").isEqualTo(200);
    }

    private Web.Reply readBy(String thread) {
        var path = "play/guilds/" + driver.guildId() + "/channels/" + thread + "/messages?member_id=" + driver.id();
        return new Web(playground.url()).send("GET", path, null);
    }

    @Test
    void anArchivedThreadIsListedAndAMessageOpensItAgain() {
        var thread = bot.post(
                        paddock + "/threads",
                        Json.object().put("name", "qualifying").put("type", 11))
                .ok()
                .path("id")
                .asText();
        bot.send("PATCH", "channels/" + thread, Json.object().put("archived", true))
                .ok();

        assertThat(bot.get("guilds/" + driver.guildId() + "/threads/active").path("threads"))
                .isEmpty();
        var archived = bot.get(paddock + "/threads/archived/public");
        assertThat(archived.path("threads")).hasSize(1);
        assertThat(archived.path("members").path(0).path("id").asText()).isEqualTo(thread);

        bot.post("channels/" + thread + "/messages", saying("one more lap")).ok();
        assertThat(bot.get("guilds/" + driver.guildId() + "/threads/active").path("threads"))
                .hasSize(1);
    }
}
