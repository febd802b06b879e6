package racemanager.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import racemanager.playground.json.Json;

/** A bot spoken by hand and a driver who talks to it. */
final class Talk implements AutoCloseable {

    private final Web bot;
    private final Visitor driver;
    private final BotSocket socket;
    private final String application;

    Talk(Playground playground) {
        bot = Web.asBot(playground);
        application = bot.get("users/@me").path("id").asText();
        bot.send(
                        "PUT",
                        "applications/" + application + "/commands",
                        Json.array().add(command("ping")))
                .ok();
        socket = BotSocket.online(playground);
        driver = Visitor.in(playground, "driver");
    }

    static ObjectNode command(String name) {
        return Json.object().put("name", name).put("description", "Something to try");
    }

    Web bot() {
        return bot;
    }

    Visitor driver() {
        return driver;
    }

    String application() {
        return application;
    }

    String paddock() {
        return "channels/" + driver.channel("paddock") + "/messages";
    }

    /** The driver types the command; what the bot is told of it. */
    JsonNode ping() {
        driver.types("paddock", "ping").ok();
        return told();
    }

    JsonNode told() {
        return socket.hears("INTERACTION_CREATE");
    }

    Web.Reply answer(JsonNode interaction, int type, ObjectNode data) {
        var callback = Json.object().put("type", type);
        callback.set("data", data);
        var path = "interactions/" + interaction.path("id").asText() + "/"
                + interaction.path("token").asText();
        return bot.withToken("").post(path + "/callback?with_response=true", callback);
    }

    String followUps(JsonNode interaction) {
        return "webhooks/" + application + "/" + interaction.path("token").asText();
    }

    /** The bot answers with these components in a row; the message's id. */
    String shows(JsonNode... controls) {
        var data = Json.object().put("content", "choose");
        var row = data.putArray("components").addObject().put("type", 1).putArray("components");
        for (var control : controls) {
            row.add(control);
        }
        return answer(ping(), 4, data)
                .ok()
                .path("resource")
                .path("message")
                .path("id")
                .asText();
    }

    static ObjectNode button(String customId) {
        return Json.object().put("type", 2).put("style", 1).put("label", "Go").put("custom_id", customId);
    }

    static ObjectNode modal(JsonNode... fields) {
        var modal = Json.object().put("custom_id", "m").put("title", "Form");
        var parts = modal.putArray("components");
        for (var field : fields) {
            parts.addObject().put("type", 18).put("label", "Field").set("component", field);
        }
        return modal;
    }

    static ObjectNode input(String customId) {
        return Json.object().put("type", 4).put("style", 1).put("custom_id", customId);
    }

    @Override
    public void close() {
        socket.close();
        driver.close();
    }
}
