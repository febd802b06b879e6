package racemanager.playground;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One more of something that a guild is already full of, or something in a state that takes no more. */
class FullWorldTableTest {

    private static final InstantSource CLOCK = InstantSource.system();

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/playground/refused-in-full-worlds.csv", delimiter = '|')
    void isRefused(String what, String thing, String request, @Nullable String body, int status, int code) {
        Map<String, Long> ids = new HashMap<>();
        try (var playground = PreparedWorld.open(directory, CLOCK, world -> ids.putAll(prepared(world, thing)))) {
            var path = filled(request, ids).split(" ", 2);
            var json = body == null ? null : Compact.json(filled(body, ids));

            var reply = Web.asBot(playground).send(path[0], path[1], json);

            Refused.with(status, code).check(reply);
        }
    }

    private static Map<String, Long> prepared(PreparedWorld world, String thing) {
        world.makeAdministrator();
        return Map.of(
                "<t>", new PreparedThings(world).make(thing),
                "<c>", world.channel("paddock"),
                "<g>", world.guild().id(),
                "<d>", world.member("driver"));
    }

    private static String filled(String text, Map<String, Long> ids) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), Long.toString(id.getValue()));
        }
        return filled;
    }
}
