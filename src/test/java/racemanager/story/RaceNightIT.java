package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job from end to end, with the shipped jar: a race night that outlives {@code kill -9}. */
@Execution(ExecutionMode.CONCURRENT)
class RaceNightIT {

    @TempDir
    private Path directory;

    static Stream<Function<Path, House>> houses() {
        return Stream.of(SharedHouse::new, PartedHouse::new);
    }

    @ParameterizedTest
    @MethodSource("houses")
    void aRaceNightOutlivesTheBotsSuddenDeath(Function<Path, House> build) throws Exception {
        try (var house = build.apply(directory)) {
            house.start();
            var before = new RaceNight(house.page());
            before.theOwnerAddsATrack();
            before.theOwnerPublishesAnEvent();
            before.aDriverMistypesAndIsRegistered();
            before.theDriverChecksIn();
            before.thirdInLineTheThirdDriverWaits();
            before.theFirstDriverWithdrawsAndTheThirdMovesUp();
            var wizard = before.theOwnerBeginsAnotherEvent();
            var posts = before.thePosts();
            nothingWasRefused(house.page(), before);

            house.killBot();
            before.close();
            house.start();

            var after = new RaceNight(house.page());
            after.theTrackIsListed();
            assertThat(texts(after.thePosts())).isEqualTo(texts(posts));
            after.theOwnerGoesOnWithIt(wizard);
            after.theDriverComesBackByTheOldButton();
            assertThat(ids(after.thePosts())).as("edited, not posted again").isEqualTo(ids(posts));
            nothingWasRefused(house.page(), after);

            var last = after.thePosts();
            stopsInOrder(house, after);
            house.start();

            var again = new RaceNight(house.page());
            again.theTrackIsListed();
            assertThat(texts(again.thePosts())).isEqualTo(texts(last));
            again.close();
        }
    }

    private static void stopsInOrder(House house, RaceNight night) throws Exception {
        var inFlight = night.manyPressAtOnce();
        var asked = Instant.now();
        assertThat(house.stopBot()).isZero();

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(inFlight).allMatch(gesture -> gesture.awaited().message().says(RaceNight.TITLE));
        assertThat(house.log()).contains("Stopping.").doesNotContain("ERROR", "WARN");
        night.close();
    }

    private static List<String> texts(List<SeenMessage> posts) {
        return posts.stream().map(SeenMessage::text).toList();
    }

    private static List<String> ids(List<SeenMessage> posts) {
        return posts.stream().map(SeenMessage::id).toList();
    }

    /** Nor did the bot say anything that Discord does not know. */
    private static void nothingWasRefused(Page page, RaceNight night) {
        assertThat(Stream.of(page.frames(), night.owner().frames()).flatMap(List::stream))
                .isNotEmpty()
                .noneMatch(Frame::isObjectionable);
    }
}
