package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import racemanager.playground.json.Json;

/** A person at the page: acts over the page's own routes and hears what the page hears. */
final class Visitor implements AutoCloseable {

    private final Web web;
    private final JsonNode guild;
    private final String memberId;
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final WebSocket socket;

    private Visitor(Web web, JsonNode guild, String memberId) {
        this.web = web;
        this.guild = guild;
        this.memberId = memberId;
        var address =
                web.base().replaceFirst("http", "ws") + "play/live?guild_id=" + guildId() + "&member_id=" + memberId;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Ear(heard))
                .join();
    }

    /** The first member of that kind in the first guild. */
    static Visitor in(Playground playground, String persona) {
        var web = new Web(playground.url());
        var guild = web.get("play/world").path("guilds").path(0);
        var member = Json.stream(guild.path("members"))
                .filter(each -> each.path("persona").asText().equals(persona))
                .findFirst()
                .orElseThrow();
        var visitor = new Visitor(web, guild, member.path("user").path("id").asText());
        visitor.hears("HELLO");
        return visitor;
    }

    String id() {
        return memberId;
    }

    String guildId() {
        return guild.path("id").asText();
    }

    String channel(String name) {
        return named("channels", name);
    }

    String role(String name) {
        return named("roles", name);
    }

    private String named(String list, String name) {
        return Json.stream(guild.path(list))
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    JsonNode messages(String channel) {
        return web.get(place(channel) + "/messages?limit=50&member_id=" + memberId);
    }

    Web.Reply writes(String channel, String content) {
        return web.post(
                place(channel) + "/messages?member_id=" + memberId,
                Json.object().put("content", content));
    }

    Web.Reply deletes(String channel, String message) {
        return web.send("DELETE", place(channel) + "/messages/" + message + "?member_id=" + memberId, null);
    }

    void takesDirectMessages(boolean open) {
        var path = "play/guilds/" + guildId() + "/direct-messages?member_id=" + memberId;
        web.send("PUT", path, Json.object().put("open", open)).ok();
    }

    JsonNode commands() {
        return web.get("play/guilds/" + guildId() + "/commands?member_id=" + memberId);
    }

    Web.Reply types(String channel, String command, ObjectNode... options) {
        return command(2, channel, command, options);
    }

    Web.Reply halfTypes(String channel, String command, ObjectNode... options) {
        return command(4, channel, command, options);
    }

    private Web.Reply command(int type, String channel, String name, ObjectNode... options) {
        var known = Json.stream(commands())
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        var data = Json.object()
                .put("id", known.path("id").asText())
                .put("name", name)
                .put("type", 1);
        var list = data.putArray("options");
        for (var option : options) {
            list.add(option);
        }
        return acts(channel, type, data, Json.object());
    }

    Web.Reply presses(String channel, String message, String customId) {
        return acts(
                channel,
                3,
                Json.object().put("custom_id", customId).put("component_type", 2),
                Json.object().put("message_id", message));
    }

    Web.Reply chooses(String channel, String message, String customId, int type, String... values) {
        var data = Json.object().put("custom_id", customId).put("component_type", type);
        var list = data.putArray("values");
        for (var value : values) {
            list.add(value);
        }
        return acts(channel, 3, data, Json.object().put("message_id", message));
    }

    Web.Reply sendsModal(String channel, String modal, ObjectNode... fields) {
        var data = Json.object();
        var list = data.putArray("components");
        for (var field : fields) {
            list.add(field);
        }
        return acts(channel, 5, data, Json.object().put("modal_id", modal));
    }

    Web.Reply sendsModalWithFile(
            String channel, String modal, String field, String fileName, String content, ObjectNode... fields) {
        var body = Json.object().put("type", 5).put("nonce", "file").put("modal_id", modal);
        var list = body.putObject("data").putArray("components");
        for (var each : fields) {
            list.add(each);
        }
        var path = place(channel) + "/interactions?member_id=" + memberId;
        return web.upload("POST", path, body, "files[" + field + "]", fileName, content);
    }

    private Web.Reply acts(String channel, int type, ObjectNode data, ObjectNode more) {
        more.put("type", type).put("nonce", "n" + System.nanoTime()).set("data", data);
        return web.post(place(channel) + "/interactions?locale=en-US&member_id=" + memberId, more);
    }

    private String place(String channel) {
        return "play/guilds/" + guildId() + "/channels/" + channel(channel);
    }

    JsonNode hears(String type) {
        return hears(type, data -> true);
    }

    /** Waits up to ten seconds for such a frame; others are passed over. */
    JsonNode hears(String type, Predicate<JsonNode> fitting) {
        try {
            var next = heard.poll(10, TimeUnit.SECONDS);
            while (next != null) {
                if (next.path("t").asText().equals(type) && fitting.test(next.path("d"))) {
                    return next.path("d");
                }
                next = heard.poll(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        assertThat(type).as("heard on the page's socket").isEmpty();
        throw new IllegalStateException(type);
    }

    @Override
    public void close() {
        socket.abort();
    }

    private static final class Ear implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> heard;
        private final StringBuilder partly = new StringBuilder();

        Ear(BlockingQueue<JsonNode> heard) {
            this.heard = heard;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            partly.append(data);
            if (last) {
                heard.add(Web.parse(partly.toString()));
                partly.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
