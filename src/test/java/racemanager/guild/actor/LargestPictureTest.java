package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import racemanager.app.bot.StoreEraser;
import racemanager.guild.GuildCommand.HoldPictures;
import racemanager.kernel.Reply;
import racemanager.picture.Drawn;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.picture.PictureReader;
import racemanager.store.actor.StoreExtension;

/** A picture of nearly eight megabytes in a real store, with the settings that every store has. */
@Timeout(120)
class LargestPictureTest {

    private static final long EMPTY_STORE = 4L << 20;

    private static final Picture PICTURE = Drawn.read(Drawn.noisyPng(1_660, 1_660, 3));

    @TempDir
    Path directory;

    @Test
    void itTakesItsOwnRoomOnceAndIsReadAsItWasGiven() {
        assertThat(PICTURE.content().length()).isBetween(PictureReader.LARGEST / 8 * 7, PictureReader.LARGEST);

        inHouse(house -> house.keepPicture("track-1", PICTURE));

        assertThat(size())
                .isBetween((long) PICTURE.content().length(), PICTURE.content().length() * 5L / 4 + EMPTY_STORE);
        inHouse(house -> assertThat(house.loadPicture(new PictureId(1))).isEqualTo(Reply.done(PICTURE)));
    }

    @Test
    void theRoomOfThoseThatAreErasedServesTheNext() {
        inHouse(house -> {
            replace(house, 1, 3);
            var before = size();

            replace(house, 4, 8);

            assertThat(size()).isLessThan(before + PICTURE.content().length() / 4);
        });
    }

    private static void replace(GuildHouse house, int first, int last) {
        for (int number = first; number <= last; number++) {
            house.keepPicture("track-1", PICTURE);
            house.done(new GuildOrder.Own(new HoldPictures("track-1", Set.of(new PictureId(number)), house.now)));
            house.await(() -> assertThat(house.guild().pictures().count()).isEqualTo(1));
        }
    }

    private long size() {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void inHouse(Consumer<GuildHouse> story) {
        var kit = ActorTestKit.create("largest", config());
        try {
            var house = new GuildHouse(
                    kit, new StoreEraser(StoreExtension.of(kit.system()).store()));
            story.accept(house);
            house.rest();
        } finally {
            kit.shutdownTestKit();
        }
    }

    private Config config() {
        return ConfigFactory.parseMap(Map.of(
                        "racemanager.store.directory",
                        directory.toString(),
                        "racemanager.store.redo-size",
                        "1 MiB",
                        "racemanager.snapshot-every",
                        100,
                        "pekko.actor.provider",
                        "local",
                        "pekko.persistence.journal.plugin",
                        "racemanager.store.journal",
                        "pekko.persistence.snapshot-store.plugin",
                        "racemanager.store.snapshots"))
                .withFallback(ConfigFactory.load("application-test"));
    }
}
