package racemanager.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import racemanager.playground.Playground;
import racemanager.playground.PlaygroundSettings;
import racemanager.playground.json.Json;

/** One playground and one bot of others for all tests of a class, and drivers who talk to that bot. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class WithBot {

    /** How a bot is brought to a playground; may skip the test where its library cannot be had. */
    interface Starter {
        Program start(Playground playground) throws IOException;
    }

    /** discord.js sends its own name of the field beside Discord's, which Discord passes over. */
    private static final String OWN_NAME = "Unknown field communicationDisabledUntil";

    private final Starter starter;
    private final Playground playground = Playground.start(PlaygroundSettings.inMemory());
    private Program bot;
    private JsonNode ready;

    WithBot(Starter starter) {
        this.starter = starter;
    }

    @BeforeAll
    void logIn() throws Exception {
        bot = starter.start(playground);
        ready = bot.says("ready");
    }

    @AfterEach
    void nothingWasWrong() {
        assertThat(bot.trouble()).isEmpty();
        assertThat(playground.warnings()).allMatch(warning -> warning.endsWith(OWN_NAME));
    }

    @AfterAll
    void stop() throws Exception {
        if (bot != null) {
            bot.close();
        }
        playground.close();
    }

    final Playground playground() {
        return playground;
    }

    final Program bot() {
        return bot;
    }

    /** What the bot said when it was ready. */
    final JsonNode ready() {
        return ready;
    }

    /** One of the drivers, from 0, in the guild whose name begins so. */
    final Driver driver(String guild, int number) {
        return Driver.in(playground, guild, "driver", number);
    }

    final Driver driver(int number) {
        return driver("Apex", number);
    }

    static List<String> texts(JsonNode list) {
        return Json.stream(list).map(JsonNode::asText).toList();
    }

    /** What the bot tells of its work at a command such as "crew ranks walk", once the member has seen that it is done. */
    final JsonNode done(Driver driver, String channel, String command, Map<String, Object> options) {
        driver.types(channel, command, options);
        var words = List.of(command.split(" ", -1));
        var step = words.size() == 1 ? command : words.getFirst() + "-" + words.getLast();
        var seen = bot.says(step);
        driver.reads("MESSAGE_UPDATE", "Done");
        return seen;
    }
}
