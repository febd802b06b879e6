package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import racemanager.playground.json.Json;

/** What Discord refuses and takes over REST, each in a playground of its own, so that no limit is reached by the table itself. */
class RequestsTableTest {

    private static final Pattern NAME = Pattern.compile("<([^>]+)>");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/playground/refused-requests.csv", delimiter = '|')
    void isRefused(
            String what,
            String request,
            @Nullable String body,
            int status,
            int code,
            @Nullable String field,
            @Nullable String error) {
        try (var playground = Playground.start(PlaygroundSettings.inMemory())) {
            check(playground, request, body, new Refused(status, code, field, error));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/playground/refused-to-administrators.csv", delimiter = '|')
    void isRefusedToAdministrators(
            String what,
            String request,
            @Nullable String body,
            int status,
            int code,
            @Nullable String field,
            @Nullable String error,
            @TempDir Path directory) {
        try (var playground = PreparedWorld.open(directory, InstantSource.system(), PreparedWorld::makeAdministrator)) {
            check(playground, request, body, new Refused(status, code, field, error));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/playground/accepted-requests.csv", delimiter = '|')
    void isTakenAtItsLimit(String what, String request, @Nullable String body, int status) {
        try (var playground = Playground.start(PlaygroundSettings.inMemory())) {
            var reply = send(playground, request, body);

            assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        }
    }

    private static void check(Playground playground, String request, @Nullable String body, Refused expected) {
        expected.check(send(playground, request, body));
    }

    private static Web.Reply send(Playground playground, String request, @Nullable String body) {
        try (var driver = Visitor.in(playground, "driver")) {
            var ids = new Ids(playground, driver);
            var path = ids.filled(request).split(" ", 2);
            var json = body == null ? null : Compact.json(ids.filled(body));
            return Web.asBot(playground).send(path[0], path[1], json);
        }
    }

    /** The ids that stand behind the names of the table. */
    private record Ids(Playground playground, Visitor driver) {

        String filled(String text) {
            return NAME.matcher(text).replaceAll(found -> id(found.group(1)));
        }

        private String id(String name) {
            if (name.startsWith("channel:")) {
                return driver.channel(name.substring("channel:".length()));
            }
            if (name.startsWith("role:")) {
                return driver.role(name.substring("role:".length()));
            }
            var bot = Web.asBot(playground);
            var paddock = "channels/" + driver.channel("paddock") + "/messages";
            return switch (name) {
                case "guild" -> driver.guildId();
                case "driver" -> driver.id();
                case "me" -> bot.get("users/@me").path("id").asText();
                case "owner", "steward" -> other(name);
                case "theirs" ->
                    driver.writes("paddock", "mine").ok().path("id").asText();
                case "message" ->
                    bot.post(paddock, Json.object().put("content", "a"))
                            .ok()
                            .path("id")
                            .asText();
                case "command" ->
                    bot.post("applications/" + id("me") + "/commands", Talk.command("ping"))
                            .ok()
                            .path("id")
                            .asText();
                default -> throw new IllegalArgumentException("The table has no name <" + name + ">.");
            };
        }

        private String other(String persona) {
            try (var visitor = Visitor.in(playground, persona)) {
                return visitor.id();
            }
        }
    }
}
