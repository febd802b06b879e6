package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.GUILD;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.persistence.testkit.javadsl.SnapshotTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.guild.GuildCommand.ConfirmPicture;
import racemanager.guild.GuildCommand.HoldPictures;
import racemanager.guild.GuildCommand.ReservePicture;
import racemanager.guild.GuildFact;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.EraserOnPaper;
import racemanager.picture.Drawn;
import racemanager.picture.Picture;
import racemanager.picture.PictureCommand;
import racemanager.picture.PictureFact;
import racemanager.picture.PictureHead;
import racemanager.picture.PictureId;
import racemanager.schedule.Appointment;

/** A picture comes into the store in parts, is read as it was given, and goes when nothing shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureKeepingTest {

    private static final String STREAM = "picture|900|1";
    private static final String TRACK = "track-3";
    private static final PictureId FIRST = new PictureId(1);
    private static final Picture PICTURE = Drawn.read(Drawn.noisyPng(500, 400, 11));

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
    }

    @AfterAll
    void stop() {
        house.close();
        kit.shutdownTestKit();
    }

    @Test
    void itIsStoredInPartsAndReadAsItWasGivenAlsoAfterARestart() {
        assertThat(house.keepPicture(TRACK, PICTURE)).isEqualTo(FIRST);
        assertThat(house.loadPicture(FIRST)).isEqualTo(Reply.done(PICTURE));

        house.rest();
        house.start();

        assertThat(house.loadPicture(FIRST)).isEqualTo(Reply.done(PICTURE));
        var facts = house.store.persistedInStorage(STREAM);
        assertThat(facts).hasSize(1 + PictureHead.of(PICTURE).parts()).hasSizeGreaterThan(2);
        assertThat(facts)
                .filteredOn(PictureFact.PartKept.class::isInstance)
                .allSatisfy(part -> assertThat(
                                ((PictureFact.PartKept) part).content().length())
                        .isLessThanOrEqualTo(256 * 1024));
    }

    @Test
    void theGuildIsWokenShouldACrashInterruptIt() {
        house.keepPicture(TRACK, PICTURE);

        assertThat(house.appointments).extracting(Appointment::about).containsExactly(GuildActor.ERASURE);
    }

    @Test
    void itGoesWhenTheLastHolderLetsGo() {
        house.keepPicture(TRACK, PICTURE);
        hold("event-1", FIRST);
        hold(TRACK);
        assertThat(house.loadPicture(FIRST)).isEqualTo(Reply.done(PICTURE));

        hold("event-1");

        house.await(() -> assertThat(house.guild().pictures().count()).isZero());
        assertThat(eraser.asked).containsExactly("delete " + STREAM + " up to 5", "erase");
        assertThat(house.loadPicture(FIRST)).isInstanceOf(Reply.Refused.class);
        assertThat(house.keepPicture(TRACK, PICTURE)).isEqualTo(new PictureId(2));
    }

    @Test
    void theWakeIsRepeatedUntilTheStoreIsErased() {
        house.keepPicture(TRACK, PICTURE);
        eraser.erasure = CompletableFuture.failedFuture(new IllegalStateException("the disk is full"));
        hold(TRACK);
        house.await(() -> assertThat(eraser.asked).contains("erase"));
        assertThat(house.ask(new GuildOrder.Erase())).isEqualTo(Reply.busy());
        assertThat(house.guild().pictures().unheld()).containsExactly(1);

        eraser.erasure = CompletableFuture.completedFuture("erased");

        assertThat(house.done(new GuildOrder.Erase()).pictures().count()).isZero();
    }

    @Test
    void whatACrashInterruptedBetweenTheStepsOfErasingGoesOnAtTheNextStart() {
        house.keepPicture(TRACK, PICTURE);
        hold(TRACK);
        house.await(() -> assertThat(house.guild().pictures().count()).isZero());
        var guild = house.store.persistedInStorage(GUILD).stream()
                .takeWhile(fact -> !(fact instanceof GuildFact.PictureErased))
                .toList();
        var picture = List.copyOf(house.store.persistedInStorage(STREAM));
        assertThat(picture).last().isInstanceOf(PictureFact.Erased.class);

        for (var stored : List.of(picture.subList(0, picture.size() - 1), picture)) {
            restartFrom(guild, stored);
            house.await(() -> assertThat(house.guild().pictures().count()).isZero());
            assertThat(eraser.asked).containsExactly("delete " + STREAM + " up to " + (stored.size() + 1), "erase");
        }
    }

    @Test
    void aPictureThatCameOnlyInPartIsErasedWhenItIsClearThatTheRestIsLost() {
        house.done(new GuildOrder.Own(new ReservePicture(TRACK, house.now)));
        var head = PictureHead.of(PICTURE);
        house.done(new GuildOrder.OfPicture(FIRST, new PictureCommand.KeepPart(head, 0, head.part(PICTURE, 0))));
        house.rest();
        house.start();
        assertThat(house.ask(new GuildOrder.Erase())).isEqualTo(Reply.busy());
        assertThat(house.guild().pictures().arriving()).containsOnlyKeys(1);
        assertThat(house.loadPicture(FIRST)).isInstanceOf(Reply.Refused.class);

        house.now = house.now.plus(Duration.ofMinutes(11));

        assertThat(house.done(new GuildOrder.Erase()).pictures().count()).isZero();
        assertThat(eraser.asked).endsWith("erase").anyMatch(asked -> asked.startsWith("delete " + STREAM));
        assertThat(house.refusal(
                        new GuildOrder.OfPicture(FIRST, new PictureCommand.KeepPart(head, 1, head.part(PICTURE, 1)))))
                .isEqualTo("picture.gone");
        assertThat(house.refusal(new GuildOrder.Own(new ConfirmPicture(FIRST)))).isEqualTo("picture.gone");
    }

    @Test
    void aPictureThatCannotBeStoredIsGivenUpAtOnce() {
        house.store.failNextPersisted(STREAM);

        var reply = new PictureDesk(house.desk())
                .keep(TRACK, PICTURE, house.now)
                .toCompletableFuture()
                .join();

        assertThat(reply).isEqualTo(Reply.busy());
        house.await(() -> assertThat(house.guild().pictures().count()).isZero());
    }

    private void hold(String holder, PictureId... pictures) {
        house.done(new GuildOrder.Own(new HoldPictures(holder, Set.of(pictures), house.now)));
    }

    private void restartFrom(List<Object> guild, List<Object> picture) {
        house.rest();
        clear();
        eraser.asked.clear();
        house.store.persistForRecovery(GUILD, guild);
        house.store.persistForRecovery(STREAM, picture);
        house.start();
    }

    private void clear() {
        house.store.clearAll();
        snapshots.clearAll();
    }
}
