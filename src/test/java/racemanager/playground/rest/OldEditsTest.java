package racemanager.playground.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.json.Json;
import racemanager.playground.post.FileRack;
import racemanager.playground.post.MessageDesk;
import racemanager.playground.strict.PermissionRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Channel;
import racemanager.playground.world.DemoWorld;
import racemanager.playground.world.Uploads;
import racemanager.playground.world.User;
import racemanager.playground.world.World;
import racemanager.playground.world.WorldLog;

/** Behind the limits of the route, which would make thirty edits take half a minute. */
class OldEditsTest {

    private static final long BOT = 7;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-12-01T20:00:00Z"));
    private final World world = new World(now::get, WorldLog.none());
    private final Routes routes = new Routes();

    OldEditsTest() {
        DemoWorld.build(world, new User(BOT, "Race Manager", "Race Manager", true));
        var messages = new MessageDesk(world, new FileRack(world, Uploads.inMemory(), "http://127.0.0.1"));
        new MessageRoutes(new Desk(world, new PermissionRules(world), messages)).addTo(routes);
    }

    private String ask(String method, String path, String content) {
        var match = routes.find(method, path).orElseThrow();
        var body = Json.object().put("content", content);
        var call = new Call(method, path, Map.of(), Map.of(), body, List.of(), match.params(), BOT, new ArrayList<>());
        var answer = world.inTurn(() -> match.handler().apply(call));
        return Json.parse(answer.body()).orElseThrow().path("id").asText();
    }

    private String written() {
        var paddock = world.channels().all().stream()
                .filter(channel -> channel.name().equals("paddock"))
                .map(Channel::id)
                .findFirst()
                .orElseThrow();
        var messages = "/channels/" + paddock + "/messages";
        return messages + "/" + ask("POST", messages, "grid");
    }

    private void edit(String message, int times) {
        for (var count = 0; count < times; count++) {
            ask("PATCH", message, "edit " + count);
        }
    }

    private void later(Duration passed) {
        now.updateAndGet(instant -> instant.plus(passed));
    }

    @Test
    void aYoungMessageIsEditedFreely() {
        var message = written();
        later(Duration.ofMinutes(59));

        edit(message, 100);
    }

    @Test
    void afterAnHourThirtyEditsAreTheMostAndThenOneMustWait() {
        var message = written();
        later(Duration.ofHours(2));
        edit(message, 30);

        assertThatThrownBy(() -> edit(message, 1)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(429);
            assertThat(refusal.body().path("code").asInt()).isEqualTo(30046);
        });
        later(Duration.ofMinutes(61));
        edit(message, 1);
    }
}
