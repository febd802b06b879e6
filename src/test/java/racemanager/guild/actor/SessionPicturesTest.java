package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.GUILD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.persistence.testkit.javadsl.SnapshotTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildFact;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.EraserOnPaper;
import racemanager.picture.Drawn;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.picture.Pictures;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Screen;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardFact;

/** A picture stays as long as a session shows it, goes over to the event, and goes with the session otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionPicturesTest {

    private static final MemberId ORGANISER = GuildHouse.ORGANISER;
    private static final String SEAT = "seat-1";
    private static final String SESSION = "wizard|900|seat-1";
    private static final String STREAM = "picture|900|1";
    private static final PictureId FIRST = new PictureId(1);
    private static final PictureId SECOND = new PictureId(2);
    private static final Picture PICTURE = Drawn.read(Drawn.png(32, 16));
    private static final Picture OTHER = Drawn.read(Drawn.png(16, 32));
    private static final Duration DAY = Duration.ofDays(1);

    private final ActorTestKit kit = GuildHouse.kit();
    private final SnapshotTestKit snapshots = SnapshotTestKit.create(kit.system());
    private EraserOnPaper eraser = new EraserOnPaper();
    private GuildHouse house = new GuildHouse(kit, eraser);

    @BeforeEach
    void begin() {
        house.rest();
        clear();
        eraser = new EraserOnPaper();
        house = new GuildHouse(kit, eraser);
        house.addTrack();
        house.begin(ORGANISER, RaceNight.answers());
    }

    @AfterAll
    void stop() {
        house.close();
        kit.shutdownTestKit();
    }

    private void clear() {
        house.store.clearAll();
        snapshots.clearAll();
    }

    private Screen does(WizardCommand command) {
        return house.done(house.wizard(ORGANISER, command));
    }

    private Asking asking() {
        return (Asking) house.look(ORGANISER);
    }

    private Screen answers(String picture) {
        does(new WizardCommand.GoTo(asking().version(), "picture"));
        return does(new WizardCommand.Answer(asking().version(), "picture", Answers.of("picture", picture)));
    }

    private void gives(Picture picture) {
        answers(Integer.toString(house.keepPicture(SEAT, picture).number()));
    }

    private Pictures pictures() {
        return house.guild().pictures();
    }

    private void everythingIsErased() {
        house.await(() -> assertThat(pictures().count()).isZero());
        assertThat(eraser.asked).contains("erase").anyMatch(asked -> asked.startsWith("delete " + STREAM));
    }

    @Test
    void aSessionThatLivesKeepsItsPictureForADayAndOverARestart() {
        gives(PICTURE);
        assertThat(pictures().unclaimed()).isEmpty();

        house.now = house.now.plus(DAY);
        assertThat(house.done(new GuildOrder.Erase()).pictures().heldBy(SEAT)).containsExactly(FIRST);
        house.rest();
        house.start();

        assertThat(house.done(new GuildOrder.Erase()).pictures().heldBy(SEAT)).containsExactly(FIRST);
        assertThat(asking().shownPictures()).containsExactly(FIRST);
        assertThat(house.loadPicture(FIRST)).isEqualTo(Reply.done(PICTURE));
    }

    @Test
    void aCancelledSessionLetsItGo() {
        gives(PICTURE);

        does(new WizardCommand.Cancel(asking().version()));

        everythingIsErased();
    }

    @Test
    void aSessionThatIsBegunAnewLetsItGo() {
        gives(PICTURE);

        does(new WizardCommand.BeginAnew(asking().version(), Answers.NONE));

        everythingIsErased();
    }

    @Test
    void aPictureThatIsRemovedOrChangedGoesAtOnce() {
        gives(PICTURE);
        gives(OTHER);
        house.await(() -> assertThat(pictures().holders()).containsOnlyKeys(2));
        assertThat(asking().shownPictures()).containsExactly(SECOND);

        answers(Control.Picture.NONE);

        everythingIsErased();
    }

    @Test
    void whoIsForgottenLeavesNoPicture() {
        gives(PICTURE);

        house.done(new GuildOrder.Forgetting(ORGANISER, house.now));

        everythingIsErased();
    }

    @Test
    void whatIsPublishedShowsItAndTheSessionNoLonger() {
        gives(PICTURE);

        does(new WizardCommand.Finish(asking().version(), "publish"));

        assertThat(pictures().heldBy("event-1")).containsExactly(FIRST);
        assertThat(pictures().heldBy(SEAT)).isEmpty();
        var event = (Live) house.done(new GuildOrder.OfEvent(1, new EventCommand.Look(house.now)));
        assertThat(event.plan().picture()).isEqualTo(Optional.of(FIRST));
    }

    @Test
    void aCrashBetweenUploadAndAnswerLeavesNothingInTheEnd() {
        house.keepPicture(SEAT, PICTURE);
        house.rest();
        house.start();
        house.now = house.now.plus(Duration.ofMinutes(11));

        assertThat(house.done(new GuildOrder.Erase()).pictures().count()).isZero();
        assertThat(asking().shownPictures()).isEmpty();
    }

    @Test
    void aCrashBetweenTheAnswerAndTheGuildsRecordOfItLosesNothing() {
        gives(PICTURE);
        restartWithout(GuildFact.PicturesHeld.class);

        house.now = house.now.plus(DAY);

        assertThat(house.done(new GuildOrder.Erase()).pictures().heldBy(SEAT)).containsExactly(FIRST);
        assertThat(pictures().unclaimed()).isEmpty();
    }

    @Test
    void aCrashBetweenTheEndAndTheGuildsRecordOfItLeavesNothing() {
        gives(PICTURE);
        var before = List.copyOf(house.store.persistedInStorage(GUILD));
        does(new WizardCommand.Cancel(asking().version()));
        assertThat(house.store.persistedInStorage(SESSION)).last().isInstanceOf(WizardFact.Discarded.class);
        assertThat(before).last().isInstanceOf(GuildFact.PicturesHeld.class);
        everythingIsErased();

        restartFrom(before);

        everythingIsErased();
    }

    @Test
    void whoIsBeingForgottenDoesNotHoldUpTheOthers() {
        gives(PICTURE);
        var facts = new ArrayList<>(house.store.persistedInStorage(GUILD));
        house.done(new GuildOrder.Own(new BeginForgetting(ORGANISER, house.now)));
        facts.add(new GuildFact.ForgettingBegun(ORGANISER, house.now));
        restartFrom(facts);

        everythingIsErased();
    }

    @Test
    void aLookThatIsLateTakesNothingFromThePictureThatIsOnItsWay() {
        house.keepPicture(SEAT, PICTURE);

        does(new WizardCommand.Begin(Answers.NONE));

        assertThat(pictures().heldBy(SEAT)).isEqualTo(Set.of(FIRST));
    }

    private void restartWithout(Class<?> fact) {
        restartFrom(house.store.persistedInStorage(GUILD).stream()
                .filter(stored -> !fact.isInstance(stored))
                .toList());
    }

    /** With the guild's record as it was, and everything else as it is. */
    private void restartFrom(List<Object> facts) {
        var session = List.copyOf(house.store.persistedInStorage(SESSION));
        var picture = List.copyOf(house.store.persistedInStorage(STREAM));
        house.rest();
        clear();
        eraser.asked.clear();
        house.store.persistForRecovery(GUILD, facts);
        house.store.persistForRecovery(SESSION, session);
        house.store.persistForRecovery(STREAM, picture);
        house.start();
    }
}
