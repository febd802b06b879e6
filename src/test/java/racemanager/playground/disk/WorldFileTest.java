package racemanager.playground.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

class WorldFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    private Path directory;

    private static void rename(World world, int number) {
        world.inTurn(() -> world.put(world.users(), new User(7, "user", "Name " + number, false)));
    }

    @Test
    void aFileOfOutdatedLinesIsWrittenAnewAndStillWhole() throws IOException {
        try (var file = WorldFile.open(directory)) {
            var world = new World(InstantSource.system(), file);
            for (var number = 1; number <= 20_100; number++) {
                rename(world, number);
            }
        }

        try (var lines = Files.lines(directory.resolve("world.jsonl"))) {
            assertThat(lines.count()).isLessThan(200);
        }
        try (var file = WorldFile.open(directory)) {
            var world = new World(InstantSource.system(), file);
            assertThat(world.users().find(7).orElseThrow().globalName()).isEqualTo("Name 20100");
        }
    }

    @Test
    void aDamagedLineInTheMiddleIsToldWithItsPlace() throws IOException {
        Files.writeString(directory.resolve("world.jsonl"), "[]\nnot a line\n[]\n");

        try (var file = WorldFile.open(directory)) {
            assertThatThrownBy(() -> new World(InstantSource.system(), file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("is damaged at byte 3");
        }
    }
}
