package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.ORGANISER;
import static racemanager.guild.actor.GuildHouse.WIZARD;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.persistence.testkit.javadsl.SnapshotTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.event.EventFact;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.GuildFact;
import racemanager.picture.Drawn;
import racemanager.picture.PictureId;
import racemanager.wizard.Answers;
import racemanager.wizard.LeftSession.Kept;
import racemanager.wizard.Screen;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardSession.Outcome;

/** A wizard that was left becomes exactly one draft, wherever in between the bot was killed, and never anything public. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeftWizardTest {

    private static final Duration LEFT = Duration.ofHours(25);

    private final ActorTestKit kit = GuildHouse.kit();
    private final SnapshotTestKit snapshots = SnapshotTestKit.create(kit.system());
    private GuildHouse house;

    @BeforeEach
    void open() {
        house = new GuildHouse(kit);
        house.addTrack();
    }

    @AfterEach
    void close() {
        house.close();
        snapshots.clearAll();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    @Test
    void itIsSavedWhenTheGuildIsWoken() {
        titled(1, RaceNight.answers(), "Late Cup");
        var wake = house.appointments.getLast();
        assertThat(LeftWizard.seat(wake)).contains(1);
        house.rest();
        house.start();

        house.now = wake.at().minusSeconds(1);
        assertThat(leave()).isInstanceOf(Screen.Asking.class);
        house.now = wake.at();

        assertThat(leave())
                .isInstanceOfSatisfying(
                        Screen.Over.class, over -> assertThat(over.outcome()).isInstanceOf(Outcome.Made.class));
        assertThatTheOnlyDraftIs("Late Cup");
    }

    @ParameterizedTest
    @CsvSource({"2,0", "3,0", "3,1"})
    void aCrashBetweenDraftAndEndMakesNoSecondDraft(int guildFacts, int eventFacts) {
        titled(1, RaceNight.answers(), "Late Cup");
        house.now = house.now.plus(LEFT);
        leave();
        assertThat(house.store.persistedInStorage(GUILD))
                .hasSize(3)
                .hasAtLeastOneElementOfType(GuildFact.DraftListed.class);
        assertThat(house.store.persistedInStorage(EVENT)).hasExactlyElementsOfTypes(EventFact.DraftKept.class);
        var guild = house.store.persistedInStorage(GUILD);
        var wizard = house.store.persistedInStorage(WIZARD);
        var event = house.store.persistedInStorage(EVENT);
        assertThat(wizard.getLast()).isInstanceOf(WizardFact.Made.class);
        house.rest();
        house.store.clearAll();
        keep(GUILD, guild.subList(0, guildFacts));
        keep(WIZARD, wizard.subList(0, wizard.size() - 1));
        keep(EVENT, event.subList(0, eventFacts));
        house.start();

        leave();

        assertThatTheOnlyDraftIs("Late Cup");
        assertThat(house.store.persistedInStorage(GuildHouse.SECOND_EVENT)).isEmpty();
        assertThat(house.look(ORGANISER)).isInstanceOf(Screen.Over.class);
    }

    private void keep(String id, List<Object> facts) {
        if (!facts.isEmpty()) house.store.persistForRecovery(id, facts);
    }

    @Test
    void nothingAnsweredMakesNoDraft() {
        house.begin(ORGANISER, RaceNight.answers());
        house.now = house.now.plus(LEFT);

        assertThatItIsDiscarded(leave());

        assertThat(house.guild().events().drafts()).isEmpty();
    }

    @Test
    void aDraftThatWasGoneOnWithIsSavedIntoItself() {
        savesADraft();
        titled(2, EventOpening.resuming(1), "Later Cup");
        house.now = house.now.plus(LEFT);

        leave();

        assertThatTheOnlyDraftIs("Later Cup");
    }

    @Test
    void aDraftThatWasDeletedMeanwhileDoesNotComeBack() {
        savesADraft();
        titled(2, EventOpening.resuming(1), "Later Cup");
        house.done(new GuildOrder.Deleting(1, ORGANISER, house.now));
        house.now = house.now.plus(LEFT);

        assertThatItIsDiscarded(leave());

        assertThat(house.guild().events().drafts()).isEmpty();
    }

    @Test
    void changesOfAPublishedEventAreDropped() {
        house.begin(ORGANISER, RaceNight.answers());
        house.done(house.finish(ORGANISER));
        titled(2, EventOpening.resuming(1), "Another Cup");
        house.now = house.now.plus(LEFT);

        assertThatItIsDiscarded(leave());

        assertThat(house.guild().events().byNumber(1).orElseThrow().title()).isEqualTo("Friday Cup");
        assertThat(house.guild().events().drafts()).isEmpty();
    }

    @Test
    void anEventThatIsScheduledStaysSo() {
        var publishAt = house.now.plus(Duration.ofDays(2));
        new EventPublication(house.desk())
                .make(new Order(ORGANISER, 9), Optional.empty(), RaceNight.plan(), Optional.of(publishAt), house.now)
                .toCompletableFuture()
                .join();
        titled(1, EventOpening.resuming(1), "Another Cup");
        house.now = house.now.plus(LEFT);

        assertThatItIsDiscarded(leave());

        assertThat(house.guild().events().byNumber(1).orElseThrow().publishAt()).contains(publishAt);
        assertThat(house.guild().events().drafts()).isEmpty();
    }

    @Test
    void aPublicationThatACrashHeldUpDoesNotGoOnByItself() {
        house.begin(ORGANISER, RaceNight.answers());
        house.store.failNextPersisted(GUILD);
        house.ask(house.finish(ORGANISER));
        house.now = house.now.plus(LEFT);
        house.await(() -> assertThat(leave()).isInstanceOf(Screen.Working.class));

        assertThat(house.guild().events().listings()).isEmpty();
    }

    @Test
    void aSeatThatWasGivenUpHasNothingToLeave() {
        assertThat(house.done(new GuildOrder.LeaveWizard(7))).isInstanceOf(Screen.Nothing.class);
    }

    @Test
    void whoPressesOnTheOldMessageLearnsOfTheDraftAsLongAsItIsThere() {
        savesADraft();
        var left = new GuildOrder.OfLeftWizard(ORGANISER, 1);

        assertThat(house.done(left).kept()).contains(new Kept(Optional.of("Late Cup"), EventOpening.resuming(1)));
        assertThat(house.done(new GuildOrder.OfLeftWizard(ORGANISER, 2)).kept()).isEmpty();
        assertThat(house.done(new GuildOrder.OfLeftWizard(GuildHouse.SECOND_ORGANISER, 1))
                        .kept())
                .isEmpty();

        house.done(new GuildOrder.Deleting(1, ORGANISER, house.now));
        assertThat(house.done(left).kept()).isEmpty();
        assertThat(house.refusal(house.wizard(ORGANISER, new WizardCommand.Begin(EventOpening.resuming(1)))))
                .isEqualTo("event.unknown");
    }

    @Test
    void theOpenOneIsSavedBeforeAnotherBeginsWithWhatTheCommandSaid() {
        titled(1, RaceNight.answers(), "Late Cup");

        var keep = new WizardCommand.Keep(new ViewVersion(1, 3), Answers.of("title", "Next Cup"));
        var screen = house.done(house.wizard(ORGANISER, keep));

        assertThat(screen)
                .isInstanceOfSatisfying(
                        Screen.Asking.class,
                        asking -> assertThat(asking.version()).isEqualTo(new ViewVersion(2, 1)));
        assertThat(screen.toString()).contains("Next Cup");
        assertThatTheOnlyDraftIs("Late Cup");
        assertThat(house.refusal(house.wizard(ORGANISER, keep))).isEqualTo("wizard.event.over");
        assertThatTheOnlyDraftIs("Late Cup");
    }

    @Test
    void theDraftKeepsItsPicture() {
        house.begin(ORGANISER, RaceNight.answers());
        var picture = house.keepPicture("seat-1", Drawn.read(Drawn.png(32, 16)));
        house.done(house.wizard(ORGANISER, new WizardCommand.GoTo(new ViewVersion(1, 1), "title")));
        var given = Answers.of("picture", Integer.toString(picture.number()));
        house.done(house.wizard(ORGANISER, new WizardCommand.Answer(new ViewVersion(1, 2), "picture", given)));
        house.now = house.now.plus(LEFT);

        leave();

        house.await(() -> assertThat(house.guild().pictures().heldBy("seat-1")).isEmpty());
        assertThat(house.guild().pictures().heldBy("event-1")).isEqualTo(Set.of(new PictureId(1)));
    }

    private void savesADraft() {
        titled(1, RaceNight.answers(), "Late Cup");
        house.done(house.wizard(ORGANISER, new WizardCommand.Finish(new ViewVersion(1, 3), "draft")));
    }

    private void titled(int session, Answers known, String title) {
        house.begin(ORGANISER, known);
        house.done(house.wizard(ORGANISER, new WizardCommand.GoTo(new ViewVersion(session, 1), "title")));
        var answer = new WizardCommand.Answer(new ViewVersion(session, 2), "title", Answers.of("title", title));
        house.done(house.wizard(ORGANISER, answer));
    }

    private Screen leave() {
        return house.done(new GuildOrder.LeaveWizard(1));
    }

    private void assertThatTheOnlyDraftIs(String title) {
        assertThat(house.guild().events().drafts()).containsOnlyKeys(1);
        assertThat(house.guild().events().draft(1).orElseThrow().title()).contains(title);
    }

    private static void assertThatItIsDiscarded(Screen screen) {
        assertThat(screen)
                .isInstanceOfSatisfying(
                        Screen.Over.class, over -> assertThat(over.outcome()).isInstanceOf(Outcome.Discarded.class));
    }
}
