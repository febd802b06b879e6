package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import java.time.Duration;
import java.util.List;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.persistence.testkit.javadsl.SnapshotTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.guild.GuildCommand.RemoveTrack;
import racemanager.guild.GuildFact;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.EraserOnPaper;
import racemanager.picture.Drawn;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.picture.PictureUse;
import racemanager.track.Track;

/** A track's picture is there after a restart, is shown by its event, and leaves nothing behind when it goes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrackPictureTest {

    private static final Picture PICTURE = Drawn.read(Drawn.noisyPng(500, 400, 11));
    private static final Picture OTHER = Drawn.read(Drawn.png(40, 30));
    private static final PictureId FIRST = new PictureId(1);
    private static final PictureId SECOND = new PictureId(2);

    private final ActorTestKit kit = GuildHouse.kit();
    private final SnapshotTestKit snapshots = SnapshotTestKit.create(kit.system());
    private EraserOnPaper eraser = new EraserOnPaper();
    private GuildHouse house = new GuildHouse(kit, eraser);

    @BeforeEach
    void publish() {
        house.rest();
        house.store.clearAll();
        snapshots.clearAll();
        eraser = new EraserOnPaper();
        house = new GuildHouse(kit, eraser);
        house.publishEvent();
    }

    @AfterAll
    void stop() {
        house.close();
        kit.shutdownTestKit();
    }

    @Test
    void theTrackAndItsEventShowItAlsoAfterARestart() {
        assertThat(give(PICTURE)).isEqualTo(Reply.done(track()));
        assertThat(house.done(new GuildOrder.OfPictureUse())).isEqualTo(new PictureUse(1, 2_000));
        house.await(() -> assertThat(plan().shownPicture()).contains(FIRST));

        house.rest();
        house.start();

        assertThat(track().picture()).contains(FIRST);
        assertThat(plan().shownPicture()).contains(FIRST);
        assertThat(house.loadPicture(FIRST)).isEqualTo(Reply.done(PICTURE));
        assertThat(house.guild().pictures().areUnfinished()).isFalse();
    }

    @Test
    void theOneThatIsReplacedIsErasedWhenTheEventShowsTheNext() {
        give(PICTURE);
        give(OTHER);

        house.await(() -> assertThat(house.guild().pictures().holders()).containsOnlyKeys(2));
        assertThat(plan().shownPicture()).contains(SECOND);
        assertThat(eraser.asked).contains("erase").anyMatch(asked -> asked.startsWith("delete picture|900|1"));
        assertThat(house.loadPicture(FIRST)).isInstanceOf(Reply.Refused.class);
        assertThat(house.loadPicture(SECOND)).isEqualTo(Reply.done(OTHER));
    }

    @Test
    void oneThatIsTakenAwayIsErased() {
        give(PICTURE);

        done(new TrackPicture(house.desk())
                .remove(1, ORGANISER, house.now)
                .toCompletableFuture()
                .join());

        house.await(() -> assertThat(house.guild().pictures().count()).isZero());
        assertThat(plan().shownPicture()).isEmpty();
    }

    @Test
    void whatWasStoredBeforeTheBotWasKilledAndNeverShownIsErased() {
        give(PICTURE);
        house.await(() -> assertThat(plan().shownPicture()).contains(FIRST));
        var guild = house.store.persistedInStorage(GUILD).stream()
                .takeWhile(fact -> !(fact instanceof GuildFact.TrackEdited))
                .toList();
        assertThat(guild).last().isEqualTo(new GuildFact.PictureKept(FIRST));
        restartFrom(guild);
        assertThat(track().picture()).isEmpty();
        assertThat(house.ask(new GuildOrder.Erase())).isEqualTo(Reply.busy());

        house.now = house.now.plus(Duration.ofMinutes(11));

        assertThat(house.done(new GuildOrder.Erase()).pictures().count()).isZero();
        assertThat(eraser.asked).endsWith("erase").anyMatch(asked -> asked.startsWith("delete picture|900|1"));
    }

    @Test
    void nothingIsStoredForATrackThatIsNotThere() {
        var reply = new TrackPicture(house.desk())
                .show(9, PICTURE, ORGANISER, house.now)
                .toCompletableFuture()
                .join();

        assertThat(reply).isEqualTo(Reply.refused(Phrase.of("track.gone")));
        assertThat(house.guild().pictures().last()).isZero();
    }

    @Test
    void aTrackThatIsRunOnKeepsItsPictureWithItself() {
        give(PICTURE);

        assertThat(house.refusal(new GuildOrder.Own(new RemoveTrack(1, ORGANISER, house.now))))
                .isEqualTo("track.in_use");

        assertThat(house.loadPicture(FIRST)).isEqualTo(Reply.done(PICTURE));
    }

    private Reply<Track> give(Picture picture) {
        var reply = new TrackPicture(house.desk())
                .show(1, picture, ORGANISER, house.now)
                .toCompletableFuture()
                .join();
        return done(reply);
    }

    private static Reply<Track> done(Reply<Track> reply) {
        assertThat(reply).isInstanceOf(Reply.Done.class);
        return reply;
    }

    private Track track() {
        return house.guild().tracks().byNumber(1).orElseThrow();
    }

    private EventPlan plan() {
        var look = new GuildOrder.OfEvent(1, new EventCommand.Look(house.now));
        return ((RaceEvent.Live) house.done(look)).plan();
    }

    private void restartFrom(List<Object> guild) {
        house.rest();
        house.store.clearByPersistenceId(GUILD);
        house.store.persistForRecovery(GUILD, guild);
        house.start();
    }
}
