package racemanager.playground.visitor;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import racemanager.playground.crowd.Crowd;
import racemanager.playground.crowd.CrowdOrder;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;

/** What the page asks of members in numbers. */
final class CrowdRoutes {

    private static final String PATH = "/play/crowd";

    private final Crowd crowd;

    CrowdRoutes(Crowd crowd) {
        this.crowd = crowd;
    }

    void addTo(Routes routes) {
        routes.on("POST", PATH, this::send)
                .on("DELETE", PATH, call -> Answer.json(crowd.stop().shape()));
    }

    private Answer send(Call call) {
        var wish = Wish.in(call);
        var order = new CrowdOrder(
                wish.id("guild_id"),
                wish.id("channel_id"),
                wish.id("message_id"),
                wish.neededText("custom_id"),
                wish.needed("members", 1, CrowdOrder.MOST_MEMBERS),
                Duration.ofMillis(wish.whole("within_ms", 0, (int) CrowdOrder.LONGEST.toMillis())
                        .orElse(0)),
                wish.text("locale").orElse("en-US"),
                fill(wish));
        return Answer.json(202, crowd.send(order).shape());
    }

    private static Map<String, String> fill(Wish wish) {
        var given = wish.body().path("fill");
        if (wish.has("fill") && !given.isObject()) {
            throw Wish.refused("fill must be an object with a text for each field.");
        }
        var fill = new HashMap<String, String>();
        given.fieldNames()
                .forEachRemaining(field -> new Wish(given).text(field).ifPresent(text -> fill.put(field, text)));
        return fill;
    }
}
