package racemanager.app.bot;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.discord.Route;
import racemanager.discord.interaction.Interactions;

/**
 * Interactions as somebody could send them who has read the source: real rows with numbers, sessions, views, fields and
 * values that were never offered, sometimes plausible and sometimes not.
 */
final class Forgeries {

    private static final List<String> FORGED = List.of(
            "1",
            "2",
            "3",
            "0",
            "-1",
            "5",
            "24",
            "2147483647",
            "2147483648",
            "4294967297",
            "01",
            "+1",
            "1 ",
            "١",
            "",
            "publish",
            "draft",
            "schedule",
            "change",
            "review",
            "title",
            "track",
            "cars",
            "drivers",
            "server",
            "remove",
            "Monza",
            "Audi R8",
            "10",
            "11",
            "300",
            "301",
            "76561197960287001",
            "76561197960287930",
            "true",
            "2026-12-04",
            "friday 8pm",
            "copy=2",
            "resume=2",
            "draft=2&published=1",
            "longer-0",
            "filled_in=1&said=1",
            "%",
            "%ZZ=%",
            "~",
            "::",
            "@everyone",
            "<@300>",
            "\u202eabc",
            "\u0000",
            "\ud800",
            "🏁",
            "x".repeat(60),
            "x".repeat(4_000),
            "SEEK",
            "EVENTS",
            "all",
            "https://127.0.0.1/x.png",
            "javascript:1");

    private static final List<String> FIELDS = List.of(
            "name",
            "driver_id",
            "car",
            "number",
            "reason",
            "title",
            "message",
            "zone",
            "file",
            "track",
            "list",
            "event",
            "driver",
            "publish_typed",
            "server_password",
            "drivers",
            "day",
            "picture",
            "link",
            "note",
            "");

    private final List<? extends Route> routes;
    private final Random random;
    private int made;

    Forgeries(List<? extends Route> routes, long seed) {
        this.routes = List.copyOf(routes);
        this.random = new Random(seed);
    }

    /** By somebody with the permissions that every member has. */
    String next() {
        var id = Interactions.id(Instant.now(), ++made & 0x3FFFFF);
        return Interactions.by(
                "2048",
                switch (one(routes)) {
                    case Route.Slash slash -> typed(id, slash);
                    case Route.Pressed press -> pressed(id, press);
                    case Route.Submitted submit ->
                        Interactions.submit(id, quoted(customId(submit.name())), fields(), "{}");
                });
    }

    private String typed(long id, Route.Slash slash) {
        var completes = random.nextInt(3) == 0;
        var data = Interactions.command(slash.path(), options(slash, completes));
        return completes ? Interactions.completion(id, data) : Interactions.slash(id, data);
    }

    /** Its options with whatever values, and now and then one that it does not have. */
    private String options(Route.Slash slash, boolean completes) {
        var names = slash.options().stream()
                .map(option -> option.name())
                .filter(name -> random.nextInt(8) > 0)
                .collect(Collectors.toList());
        if (random.nextInt(8) == 0) names.add(one(FIELDS) + "x");
        var focused = names.isEmpty() ? -1 : random.nextInt(names.size());
        return IntStream.range(0, names.size())
                .mapToObj(at -> "{\"name\":\"" + names.get(at) + "\",\"type\":3,\"value\":\"" + quoted(one(FORGED))
                        + "\"" + (completes && at == focused ? ",\"focused\":true" : "") + "}")
                .collect(Collectors.joining(","));
    }

    private String pressed(long id, Route.Pressed press) {
        var target = quoted(customId(press.name()));
        return random.nextInt(3) == 0
                ? Interactions.select(id, target, "[\"" + quoted(one(FORGED)) + "\"]")
                : Interactions.press(id, target);
    }

    private String customId(String route) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(argument -> random.nextInt(2) == 0 ? Integer.toString(random.nextInt(4)) : one(FORGED))
                .collect(Collectors.joining(":", random.nextInt(30) == 0 ? "~" + route : route + ":", ""));
    }

    private String fields() {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(at -> "{\"type\":18,\"id\":" + (2 * at + 1) + ",\"component\":" + field(2 * at + 2) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String field(int number) {
        var value = quoted(one(FORGED));
        return random.nextBoolean()
                ? "{\"type\":4,\"id\":" + number + ",\"custom_id\":\"" + one(FIELDS) + "\",\"value\":\"" + value + "\"}"
                : "{\"type\":3,\"id\":" + number + ",\"custom_id\":\"" + one(FIELDS) + "\",\"values\":[\"" + value
                        + "\"]}";
    }

    private <T> T one(List<? extends T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** As a text in JSON. */
    private static String quoted(String text) {
        return text.chars()
                .mapToObj(each -> each < ' ' || each == '"' || each == '\\' || each > '~'
                        ? "\\u%04x".formatted(each)
                        : Character.toString((char) each))
                .collect(Collectors.joining());
    }
}
