package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import racemanager.app.bot.StoreEraser;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.GuildCommand.ImportTracks;
import racemanager.kernel.Reply;
import racemanager.store.actor.StoreExtension;
import racemanager.track.Track;
import racemanager.track.TrackColumn;
import racemanager.track.TrackComparison;
import racemanager.track.TrackComparison.Fresh;
import racemanager.track.TrackName;
import racemanager.track.TrackReader.TrackDraft;
import racemanager.track.TrackRow;

/** As many tracks as a guild may have, each with as much text as it may have, in a real store. */
@Timeout(120)
class TrackImportTest {

    private static final List<TrackRow> ROWS =
            IntStream.rangeClosed(1, 1_000).mapToObj(TrackImportTest::row).toList();

    @TempDir
    Path directory;

    @Test
    void allOfThemAreTakenAtOnceAndAreThereAfterwards() {
        inHouse(house -> {
            assertThat(house.done(new GuildOrder.ComparingTracks(ROWS)).standings())
                    .hasSize(1_000)
                    .containsOnly(new Fresh());
            assertThat(house.done(taking(ROWS)).tracks()).hasSize(1_000);
        });

        inHouse(house -> {
            assertThat(house.guild().tracks().byNumber(1_000))
                    .contains(ROWS.getLast().draft().numbered(1_000));
            assertThat(house.done(new GuildOrder.ComparingTracks(ROWS)).standings())
                    .containsOnly(new TrackComparison.Same());
        });
    }

    @Test
    void aTrackThatCameBetweenPreviewAndPressLeavesAllAsItWas() {
        inHouse(house -> {
            var before = house.addTrack().tracks();
            var monza = new TrackRow(
                    2,
                    new TrackDraft(
                            new TrackName("monza", Optional.empty()),
                            new Track.Room(20, Optional.empty(), 0),
                            Optional.empty()),
                    Set.of(TrackColumn.values()));
            var rows = new ArrayList<>(ROWS.subList(0, 10));
            rows.add(monza);

            var reply = house.ask(taking(rows));

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.Refused.class,
                            refused -> assertThat(refused.why().key()).isEqualTo("track.import.outdated"));
            assertThat(house.guild().tracks()).isEqualTo(before);
        });
    }

    private static GuildOrder.OfTracks taking(List<TrackRow> rows) {
        var compared =
                rows.stream().map(row -> row.comparedWith(Optional.empty())).toList();
        return new GuildOrder.OfTracks(new ImportTracks(compared, GuildHouse.ORGANISER, RaceNight.NOW));
    }

    private static TrackRow row(int number) {
        return new TrackRow(
                number + 1,
                new TrackDraft(
                        new TrackName("Track " + number + " é".repeat(35), Optional.of("ł".repeat(60))),
                        new Track.Room(1 + number % 200, Optional.empty(), 0),
                        Optional.of("東".repeat(500))),
                Set.of(TrackColumn.values()));
    }

    private void inHouse(Consumer<GuildHouse> story) {
        var kit = ActorTestKit.create("import", config());
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
